/** The parts of a workbook that hold its tables, checked before any reader of workbooks sees them. */
import { type FileProblem, fail } from '../../domain/errors.ts';
import { type Part, unzip } from './unzip.ts';

/** Pictures, charts, links, comments and macros are left where they are. */
const wanted =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|(?:.*\/)?(?:_rels\/workbook[^/]*\.rels|workbook[^/]*\.xml|worksheets\/[^/]*\.xml|sharedstrings[^/]*\.xml|(?:styles|metadata)[^/]*\.xml))$/i;
/** Excel's own limit is 1,048,576; more is made to exhaust a reader. */
const mostRowTags = 1_100_000;

/**
 * Throws `file.unsupported` for other packages (documents, ODS, XLSB), `file.broken` for what is none, is cut short, or declares
 * a document type, as no spreadsheet does, and `file.too-large`.
 */
export function workbookParts(bytes: Uint8Array, file: string): Part[] {
  const { names, parts } = unzip(bytes, file, (name) => wanted.test(name));
  if (!parts.some(({ name }) => /(?:^|\/)workbook[^/]*\.xml$/i.test(name))) throw notAWorkbook(names, file);
  for (const { name, data } of parts) {
    if (declaresType(data)) throw broken(file, 'unsafe-xml');
    if (name.toLowerCase().includes('worksheets/')) checkSheet(data, file);
  }
  return parts;
}

function notAWorkbook(names: readonly string[], file: string): Error {
  const others: readonly (readonly [part: string, found: string])[] = [
    ['xl/workbook.bin', 'XLSB'],
    ['word/document.xml', 'DOCX'],
    ['ppt/presentation.xml', 'PPTX'],
    ['content.xml', 'ODS'],
    ['Index/Document.iwa', 'Numbers'],
  ];
  for (const [part, found] of others)
    if (names.includes(part)) return fail('file.unsupported', { file, found });
  return broken(file, 'not-a-workbook');
}

/** As bytes: Node's own search for UTF-16 text never returns on a part that begins at an odd place of its buffer. */
const documentTypes = [
  Buffer.from('<!DOCTYPE'),
  Buffer.from('<!DOCTYPE', 'utf16le'),
  Buffer.from('<!DOCTYPE', 'utf16le').swap16(),
];

function declaresType(data: Buffer): boolean {
  return documentTypes.some((type) => data.includes(type));
}

function checkSheet(data: Buffer, file: string): void {
  const isUtf16 = data[0] === 0xff || data[0] === 0xfe || data[1] === 0;
  if (isUtf16) return;
  const opened = data.indexOf('sheetData');
  const isEmpty = opened >= 0 && data.subarray(opened + 9, opened + 12).includes('/>');
  if (opened >= 0 && !isEmpty && data.lastIndexOf('sheetData>') <= opened) throw broken(file, 'truncated');
  if (opened >= 0 && data.lastIndexOf('worksheet>') <= opened) throw broken(file, 'truncated');
  let rows = 0;
  for (let at = data.indexOf('<row'); at >= 0; at = data.indexOf('<row', at + 4)) rows++;
  if (rows > mostRowTags) throw fail('file.too-large', { file, what: 'rows', limit: mostRowTags });
}

function broken(file: string, problem: FileProblem): Error {
  return fail('file.broken', { file, line: null, problem });
}
