/** The parts of a workbook that hold its tables, checked before anything is read in them. */
import { brokenFile } from '../broken-file.ts';
import { utf8Markup } from '../markup/safe-markup.ts';
import { type Part, unzip, type ZipLimits } from './unzip.ts';

/** Pictures, charts, links, comments and macros are left where they are. */
const wanted =
  /^(?:.*\/)?(?:_rels\/workbook[^/]*\.rels|workbook[^/]*\.xml|worksheets\/[^/]*\.xml|sharedstrings[^/]*\.xml|styles[^/]*\.xml)$/i;

/** Throws `file.broken` for what is cut short or declares a document type, as no spreadsheet does, and `file.too-large`. */
export function workbookParts(bytes: Uint8Array, file: string, limits?: ZipLimits): Part[] {
  return unzip(bytes, file, (name) => wanted.test(name), limits).map(({ name, data }) => {
    const part = { name, data: utf8Markup(data, file) };
    if (name.toLowerCase().includes('worksheets/')) checkSheet(part.data, file);
    return part;
  });
}

function checkSheet(data: Buffer, file: string): void {
  if (!data.includes('sheet')) throw brokenFile(file, 'not-a-workbook');
  const opened = data.indexOf('sheetData');
  const isEmpty = opened >= 0 && data.subarray(opened + 9, opened + 12).includes('/>');
  if (opened >= 0 && !isEmpty && data.lastIndexOf('sheetData>') <= opened)
    throw brokenFile(file, 'truncated');
  if (opened >= 0 && data.lastIndexOf('worksheet>') <= opened) throw brokenFile(file, 'truncated');
}
