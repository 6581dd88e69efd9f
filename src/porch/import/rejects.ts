/** Rejected rows as a file that can be mended and imported again. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import type { Sheetful } from '../../domain/draft.ts';
import { defused } from '../../lib/text/formula.ts';
import { writeOutput } from '../../output/file.ts';
import { csvLine } from '../../output/format/csv.ts';

/** Written beside the file, or where --rejects says; the two columns in front are passed over when it is read again. */
export async function writeRejects(
  { cwd, words }: Context,
  { file, rejects }: { readonly file: string; readonly rejects?: string },
  { headings, rejected }: Sheetful,
): Promise<string> {
  const { asWritten, rejectColumns } = await import('../../intake/index.ts');
  const path = resolve(cwd, rejects ?? `${file === '-' ? 'stdin' : file}.rejects.csv`);
  const lines = rejected.map(({ issue, cells }) => [
    issue.sheet === undefined ? String(issue.row) : `${issue.sheet}!${issue.row}`,
    words.issues[issue.code](issue.value ?? '', issue.near ?? [], words),
    ...cells,
  ]);
  const text = [[...rejectColumns, ...asWritten(headings)], ...lines].map((cells) =>
    csvLine(cells.map(defused), '\r\n'),
  );
  await writeOutput(path, ['\ufeff', ...text], { force: true });
  return path;
}
