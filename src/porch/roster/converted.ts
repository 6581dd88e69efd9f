/** A roster made of another one, in the kind of file its name says: the same records, settings and ids, and a history of its own. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { canonical } from '../../domain/change/canonical.ts';
import { differenceBetween } from '../../domain/change/difference.ts';
import { fail } from '../../domain/errors.ts';
import { collectionNames, emptyRoster, type Roster } from '../../domain/roster.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { clearPlace, createStore, refusePlace } from '../../store/create.ts';
import { realPath } from '../../store/journal/real-path.ts';
import { openStore } from '../../store/open.ts';
import { workbooksIn } from '../workbook/workbooks.ts';
import { isFound } from './found.ts';

/** `from` null is the roster in use. Throws `output.exists` where there is a file at `to` and nobody said --force. */
export async function convertedRoster(context: Context, from: string | null, to: string): Promise<Receipt> {
  const { settings, stamp, now } = context;
  const workbooks = workbooksIn(settings.lang);
  const source = from === null ? await context.store() : await openStore(from, { workbooks });
  const roster = (await source.read(collectionNames)) as Roster;
  const isReplaced = existsSync(to);
  if (isReplaced && (!settings.force || to === source.path)) throw fail('output.exists', { path: to });
  if (!isReplaced) refusePlace(to);
  const changes = differenceBetween(emptyRoster(roster.settings), roster);
  const aside = settings.dryRun ? [] : await made();

  async function made(): Promise<string[]> {
    const kept = isReplaced ? await clearPlace(to, now, 'replaced') : [];
    const birth = { settings: roster.settings, stamp, counters: roster.counters };
    const store = await createStore(to, birth, { workbooks });
    const all = () => ({ changes, answer: null });
    await store.transact(collectionNames, stamp, all, { bringUpToDate: true });
    const read = await (await openStore(to, { workbooks })).read(collectionNames);
    if ([...canonical(read as Roster)].join('') !== [...canonical(roster)].join(''))
      throw new Error(`${to} does not hold what ${source.path} does.`);
    return kept;
  }

  return {
    kind: 'receipt',
    said: [
      say('roster.converted', {
        from: source.path,
        path: to,
        records: changes.length,
        used: isFound(to, context) ? 'new' : isInUse(source.path, context) ? 'old' : null,
      }),
      ...(aside.length > 0 ? [say('kept-aside', { names: aside.map((one) => basename(one)) })] : []),
    ],
    columns: [
      { key: 'path', kind: 'text' },
      { key: 'rows', kind: 'int' },
    ],
    items: [{ path: to, from: source.path, rows: changes.length }],
    changed: [],
    undo: null,
    dryRun: settings.dryRun,
    next: [`regulars client list --roster ${shellWord(to)}`],
  };
}

function isInUse(path: string, { cwd, settings: { roster } }: Context): boolean {
  return roster !== null && realPath(resolve(cwd, roster)) === path;
}
