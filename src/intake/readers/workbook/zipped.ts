/** Workbooks that are zips: which of them a zip is, told by its parts. */
import { fail } from '../../../domain/errors.ts';
import type { RawFile } from '../../raw/table.ts';
import { brokenFile } from '../broken-file.ts';
import { namesIn } from './unzip.ts';

/** What has one of these parts is a document of that kind, which is not read here. */
const others: readonly (readonly [part: string, found: string])[] = [
  ['xl/workbook.bin', 'XLSB'],
  ['word/document.xml', 'DOCX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['Index/Document.iwa', 'Numbers'],
  ['META-INF/container.xml', 'EPUB'],
];

/** What an archive of lists holds, as a mailing tool packs its audiences. */
const list = /\.(?:csv|tsv|txt|xlsx?|ods|vcf|json|html?)$/i;

/** Throws `file.unsupported` for other documents and archives, `file.broken` for what is none or cut short, and `file.too-large`. */
export default async function readZipped(bytes: Uint8Array, file: string): Promise<RawFile> {
  const names = namesIn(bytes, file);
  if (names.some((name) => /(?:^|\/)workbook[^/]*\.xml$/i.test(name))) {
    const { default: readXlsx } = await import('./xlsx.ts');
    return readXlsx(bytes, file);
  }
  if (names.includes('content.xml')) {
    const { default: readOds } = await import('./ods.ts');
    return readOds(bytes, file);
  }
  const other = others.find(([part]) => names.includes(part));
  if (other) throw fail('file.unsupported', { file, found: other[1] });
  if (names.some((name) => list.test(name)))
    throw fail('file.unsupported', { file, found: 'ZIP', archive: true });
  throw brokenFile(file, 'not-a-workbook');
}
