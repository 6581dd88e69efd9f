/** Writes a blank workbook to hand out; where there is a roster, its code lists are drop-downs. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { UserError } from '../../domain/errors.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import { refuseToReplace, writeOutput } from '../../output/file.ts';
import { handOutWorkbook } from '../../output/format/workbook/hand-out.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { type HandOutKind, handOut } from './hand-out.ts';

export async function writeHandOut(context: Context, file: string, kind: HandOutKind): Promise<Receipt> {
  const { settings, words, cwd } = context;
  const toFile = file !== '-';
  const path = toFile ? resolve(cwd, file) : file;
  if (toFile) refuseToReplace(path, settings);
  const { headingsOf, surely } = await import('../../intake/index.ts');
  const book = await handOutWorkbook(handOut(kind, words, await listsOf(context), { headingsOf, surely }));
  if (toFile && !settings.dryRun) await writeOutput(path, book, settings);
  return {
    kind: 'receipt',
    said: [say('hand-out.written', { path })],
    columns: [
      { key: 'path', kind: 'text' },
      { key: 'as', kind: 'choice' },
    ],
    items: [{ path, as: kind }],
    changed: [],
    undo: null,
    ...(toFile || settings.dryRun ? {} : { content: book }),
    dryRun: settings.dryRun,
  };
}

async function listsOf(context: Context) {
  try {
    return codeLists((await context.read(['codes'])).codes.values());
  } catch (error) {
    if (error instanceof UserError && error.code === 'roster.missing') return codeLists([]);
    throw error;
  }
}
