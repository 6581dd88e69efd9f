/** The files of one import, all read to their end before the first one changes anything; of a folder, whatever can be read. */
import { basename, extname, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { type ErrorCode, fail, UserError } from '../../domain/errors.ts';
import { copiesInOrder } from '../../lib/file-order.ts';
import { type Given, given, type ImportRequest, type Ready, readForImport } from './reading.ts';

export interface ReadFiles {
  readonly ready: readonly Ready[];
  /** What lay in a folder and was no list of people, and why. */
  readonly passedOver: readonly UserError[];
}

/** What a file in a folder may be without anything being wrong with it. */
const harmless: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'file.empty',
  'file.unsupported',
  'file.not-people',
  'file.results',
  'file.no-headings',
  'file.not-a-file',
  'file.ours',
  'file.for-editing',
]);
/** What was damaged or could not be opened: passed over, but not as if nothing were. */
const damaged: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'file.broken',
  'file.too-large',
  'file.unreadable',
  'file.missing',
]);

export const isDamage = ({ code }: UserError): boolean => damaged.has(code);

/** What a file holds or sends; null of a folder. */
export async function givenFile(context: Context, file: string, paste?: boolean): Promise<Given | null> {
  const { folderAt } = await import('../../intake/index.ts');
  if (file !== '-' && folderAt(resolve(context.cwd, file), file) !== null) return null;
  return given(context, file, paste);
}

/** `alone`: what was read of the only file already. Throws what reading throws of a file that was named itself. */
export async function readFiles(
  context: Context,
  files: readonly string[],
  requestFor: (file: string) => ImportRequest,
  alone: Given | null,
): Promise<ReadFiles> {
  const { folderAt } = await import('../../intake/index.ts');
  const ready: Ready[] = [];
  const passedOver: UserError[] = [];
  const read = async (file: string, known: Given | null = null) => {
    const request = requestFor(file);
    return readForImport(context, request, known ?? (await given(context, file, request.read.paste)));
  };
  for (const file of copiesInOrder(files)) {
    const folder = alone || file === '-' ? null : folderAt(resolve(context.cwd, file), file);
    if (folder === null) {
      if (file !== '-' && resolve(context.cwd, file) === context.settings.roster)
        throw fail('file.is-roster', { file });
      ready.push(await read(file, alone));
      continue;
    }
    const { path } = await context.store();
    const before = ready.length;
    for (const other of folder.others) passedOver.push(fail('file.not-a-file', { file: other }));
    for (const one of folder.files) {
      try {
        if (isOurs(resolve(context.cwd, one), path)) throw fail('file.ours', { file: one });
        ready.push(await read(one));
      } catch (error) {
        if (!(error instanceof UserError) || !(harmless.has(error.code) || damaged.has(error.code)))
          throw error;
        passedOver.push(error);
      }
    }
    if (ready.length === before)
      throw fail('file.nothing-there', { folder: file, files: folder.files.length });
  }
  return { ready, passedOver };
}

/** The roster itself, what lies beside it under its name, and rejected rows, which would be rejected again. */
function isOurs(file: string, roster: string): boolean {
  const own = roster.slice(0, -extname(roster).length);
  return file === roster || file.startsWith(`${own}.`) || basename(file).endsWith('.rejects.csv');
}
