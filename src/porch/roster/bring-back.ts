/** Bringing a roster back from a file: what would change is told first, what is there is kept, and it is one step. */
import { basename, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { type Difference, differenceBetween, differencesIn } from '../../domain/change/difference.ts';
import { type ErrorCode, UserError } from '../../domain/errors.ts';
import { type Change, changedIds, collectionNames, emptyRoster, type Roster } from '../../domain/roster.ts';
import { same } from '../../lib/plain.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { clearPlace, createStore, replaceRoster } from '../../store/create.ts';
import { confirmed } from '../typed/confirm.ts';
import { realFile } from '../typed/real-file.ts';
import { workbooksIn } from '../workbook/workbooks.ts';
import { backupRoster } from './backup.ts';
import { type RosterFile, rosterFile } from './file.ts';

/** What stands in the way of writing into the roster that is there: then the file takes its place. */
const unwritable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'roster.missing',
  'roster.journal-alone',
  'roster.damaged',
  'roster.bad-value',
  'roster.journal-other',
  'roster.journal-broken',
  'roster.ahead-of-journal',
  'roster.sheet-gone',
  'roster.foreign-parts',
]);

/** The roster as `file` has it; with `check` the file is only looked at. */
export async function broughtBack(context: Context, file: string, check: boolean): Promise<Receipt> {
  const path = realFile(context.cwd, file, 'roster.backup');
  const source = await rosterFile(path);
  const about = [fileTold(source, file)];
  const target = context.settings.roster ?? resolve(context.cwd, 'roster.json');
  const difference = await differenceFrom(context, source.roster);
  if (difference === null) return inPlace(context, { source, path, target, about, check });
  return intoRoster(context, { source, path, about, check, ...difference });
}

function fileTold({ kind, roster, backup }: RosterFile, file: string): Phrase {
  const records = collectionNames.reduce((total, name) => total + roster[name].size, 0);
  const { seq = null, at = null } = backup?.head ?? {};
  return say('restore.file', { file, kind, records, seq, at });
}

interface Found {
  readonly changes: readonly Change[];
  readonly isSet: boolean;
}

function foundBetween(now: Roster, then: Roster): Found {
  return { changes: differenceBetween(now, then), isSet: !same(now.settings, then.settings) };
}

/** Null where there is no roster that can be written on. */
async function differenceFrom(context: Context, then: Roster): Promise<Found | null> {
  if (context.settings.roster === null) return null;
  try {
    const store = await context.store();
    // By whose clock the time of the backup is told stands in the roster.
    await context.read([]);
    const look = (now: Roster) => ({ changes: [], answer: foundBetween(now, then) });
    return (await store.transact(collectionNames, context.stamp, look, { dryRun: true })).answer;
  } catch (error) {
    if (error instanceof UserError && unwritable.has(error.code)) return null;
    throw error;
  }
}

interface Asked {
  readonly source: RosterFile;
  readonly path: string;
  readonly about: readonly Phrase[];
  readonly check: boolean;
}

async function intoRoster(
  context: Context,
  { source, path, about, check, changes, isSet }: Asked & Found,
): Promise<Receipt> {
  const store = await context.store();
  const told = [
    ...about,
    ...(await remarks(context, source)),
    ...differenceTold(context, { changes, isSet }),
  ];
  const differences = differencesIn(changes);
  if (changes.length === 0 && !isSet)
    return differenceReceipt(context, { said: [...told, say('restore.same')], differences });
  if (check) return differenceReceipt(context, { said: [...told, say('restore.checked')], differences });
  await confirmed(context, say('confirm.restore', { path: store.path }), told);
  const kept = await backupRoster(context, undefined, [path]);
  const { seq, answer } = await context.write(
    collectionNames,
    (now: Roster) => {
      const fresh = foundBetween(now, source.roster);
      return { changes: fresh.changes, settings: source.roster.settings, answer: fresh.changes };
    },
    { bringUpToDate: true },
  );
  const isWritten = kept.head !== null;
  return differenceReceipt(context, {
    said: [
      ...told,
      ...(isWritten
        ? [say('restore.kept', { path: kept.path }), say('restore.done', { seq: seq ?? 0 })]
        : []),
    ],
    differences: differencesIn(answer),
    changed: changedIds(answer),
    undo: seq,
    next: ['regulars undo'],
  });
}

/** What makes one wonder whether it is the right file. */
async function remarks(context: Context, { backup }: RosterFile): Promise<Phrase[]> {
  if (backup === null) return [];
  const relation = await (await context.store()).relationTo(backup.head);
  if (relation === 'other') return [say('restore.other')];
  return relation === 'same' ? [] : [say('restore.unreached', { seq: backup.head.seq })];
}

/** One line for each collection, and one for the settings. */
export function differenceTold(context: Context, { changes, isSet }: Found): Phrase[] {
  const { mask } = context.settings;
  const lines = differencesIn(changes, mask ? 0 : undefined).map((one) => say('difference', one));
  return isSet ? [...lines, say('difference.settings')] : lines;
}

/** There is nothing to write on: the file becomes the roster. */
async function inPlace(
  context: Context,
  { source, path, target, about, check }: Asked & { readonly target: string },
): Promise<Receipt> {
  const { roster, backup } = source;
  const differences = differencesIn(foundBetween(emptyRoster(roster.settings), roster).changes);
  if (check) return differenceReceipt(context, { said: [...about, say('restore.checked')], differences });
  await confirmed(context, say('confirm.replace', { path: target }), about);
  if (context.settings.dryRun) return differenceReceipt(context, { said: about, differences });
  const aside = backup
    ? await replaceRoster(
        target,
        { backup, file: path, at: context.now },
        { workbooks: workbooksIn(context.settings.lang) },
      )
    : await madeAnew(context, target, roster);
  return differenceReceipt(context, {
    said: [
      ...about,
      ...(aside.length > 0 ? [say('kept-aside', { names: aside.map((one) => basename(one)) })] : []),
      say('restore.placed', { path: target, history: backup?.journal != null }),
    ],
    differences,
    next: ['regulars doctor', 'regulars client list'],
  });
}

/** A roster without a journal of its own begins a new one. */
async function madeAnew(context: Context, path: string, roster: Roster): Promise<string[]> {
  const aside = await clearPlace(path, context.now);
  const store = await createStore(
    path,
    { settings: roster.settings, stamp: context.stamp },
    { workbooks: workbooksIn(context.settings.lang) },
  );
  const { changes } = foundBetween(emptyRoster(roster.settings), roster);
  await store.transact(collectionNames, context.stamp, () => ({ changes, answer: null }), {
    bringUpToDate: true,
  });
  return aside;
}

/** A receipt that counts by collection what changed. */
export function differenceReceipt(
  context: Context,
  {
    said,
    differences,
    ...more
  }: Pick<Receipt, 'said'> & Partial<Receipt> & { readonly differences: readonly Difference[] },
): Receipt {
  return {
    kind: 'receipt',
    said,
    columns: [
      { key: 'collection', kind: 'choice' },
      { key: 'added', kind: 'int' },
      { key: 'changed', kind: 'int' },
      { key: 'removed', kind: 'int' },
    ],
    items: differences.map(({ collection, added, changed, removed }) => ({
      collection,
      added: added.count,
      changed: changed.count,
      removed: removed.count,
    })),
    changed: [],
    undo: null,
    dryRun: context.settings.dryRun,
    ...more,
  };
}
