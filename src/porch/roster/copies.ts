/** Copies of the roster that went on by themselves, as sync tools make them: what is only there, and taking that in. */
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { differencesIn } from '../../domain/change/difference.ts';
import type { Finding } from '../../domain/change/finding.ts';
import { type MergedCopy, mergeCopy } from '../../domain/change/merge-copy.ts';
import { fail, UserError } from '../../domain/errors.ts';
import { changedIds, collectionNames, type Roster } from '../../domain/roster.ts';
import { same } from '../../lib/plain.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { makeFolder } from '../../store/disk/durable.ts';
import { confirmed } from '../typed/confirm.ts';
import { backupRoster } from './backup.ts';
import { differenceReceipt, differenceTold } from './bring-back.ts';
import { rosterFile } from './file.ts';

/** What each of the copies found has that the roster has not, in one line or a few; what cannot be read is told as well. */
export async function copiesTold(
  context: Context,
  roster: string,
  findings: readonly Finding[],
): Promise<Phrase[]> {
  const names = findings.flatMap(({ code, where }) =>
    code === 'conflict-copy' && extname(where) !== '.journal' ? [where] : [],
  );
  const now = names.length === 0 ? null : await readable(context);
  const told: Phrase[] = [];
  if (now === null) return told;
  for (const name of names) {
    try {
      const merge = await mergeOf(context, join(dirname(roster), name));
      told.push(...mergeTold(context, name, merge(now), now));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      told.push(say('copy.unreadable', { file: name, failure: error }));
    }
  }
  return told;
}

/** Null where the roster itself has to be mended first. */
async function readable(context: Context): Promise<Roster | null> {
  try {
    return (await context.read(collectionNames)) as Roster;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Takes in what is only in `file`, as one step; the file goes to the backups. Throws `backup.none`, `copy.other`, `confirm.needed`, and what writing throws. */
export async function takenIn(context: Context, file: string): Promise<Receipt> {
  const path = resolve(context.cwd, file);
  const store = await context.store();
  if (path === store.path) throw fail('copy.same', { file });
  const merge = await mergeOf(context, path);
  const before = (await context.read(collectionNames)) as Roster;
  const shown = merge(before);
  const told = mergeTold(context, file, shown, before);
  const isNothing = shown.changes.length === 0 && same(shown.settings, before.settings);
  if (!isNothing) await confirmed(context, say('confirm.copy', { path: store.path }), told);
  if (context.settings.dryRun)
    return differenceReceipt(context, { said: told, differences: differencesIn(shown.changes) });
  const kept = isNothing ? null : await backupRoster(context, undefined, [path]);
  const { seq, answer } = await context.write(collectionNames, (now: Roster) => {
    const { changes, settings } = merge(now);
    return { changes, settings, answer: changes };
  });
  const gone = moved(path, store.path);
  return differenceReceipt(context, {
    said: [
      ...told,
      ...(kept === null ? [] : [say('restore.kept', { path: kept.path })]),
      ...(seq === null ? [] : [say('copy.taken', { seq })]),
      say('copy.moved', { file: basename(path), path: gone }),
    ],
    differences: differencesIn(answer),
    changed: changedIds(answer),
    undo: seq,
    next: seq === null ? [] : ['regulars dupes', 'regulars undo'],
  });
}

/** What the copy is to a roster: worked out once, as the roster may move on. */
async function mergeOf(context: Context, path: string): Promise<(now: Roster) => MergedCopy> {
  const { roster: copy, mark } = await rosterFile(path);
  const store = await context.store();
  if (mark?.roster !== (await store.mark()).roster) throw fail('copy.other', { file: path });
  const was = await store.nearest(copy, mark);
  return (now) => mergeCopy(was ?? newIn(copy, now), copy, now);
}

/** Where nobody knows the past, only what is new in the copy can be told from what is old in it. */
function newIn(copy: Roster, now: Roster): Roster {
  const known = collectionNames.map((name) => [
    name,
    new Map([...copy[name]].filter(([id]) => now[name].has(id)) as [string, unknown][]),
  ]);
  return { settings: copy.settings, counters: {}, ...Object.fromEntries(known) } as Roster;
}

function mergeTold(context: Context, file: string, merged: MergedCopy, now: Roster): Phrase[] {
  const { changes, settings, kept, renamed } = merged;
  const lines = differenceTold(context, { changes, isSet: !same(settings, now.settings) });
  return [
    say(lines.length > 0 ? 'copy.has' : 'copy.nothing', { file }),
    ...lines,
    ...(renamed.length > 0
      ? [say('copy.renamed', { renamed: renamed.slice(0, 5), count: renamed.length })]
      : []),
    ...kept.map(({ id, fields, why }) => say('copy.kept', { id, fields, why })),
  ];
}

/** Away from where it would be found again, with the journal that came with it; answers its new place. */
function moved(path: string, roster: string): string {
  const folder = join(dirname(roster), 'backups');
  makeFolder(folder, roster);
  const twin = `${path.slice(0, path.length - extname(path).length)}.journal`;
  const place = freePlace(folder, basename(path));
  renameSync(path, place);
  if (existsSync(twin)) renameSync(twin, freePlace(folder, basename(twin)));
  return place;
}

function freePlace(folder: string, name: string): string {
  const ending = extname(name);
  for (let count = 1; ; count++) {
    const place = join(folder, count === 1 ? name : `${basename(name, ending)}-${count}${ending}`);
    if (!existsSync(place)) return place;
  }
}
