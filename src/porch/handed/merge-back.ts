/** The way back of a list that was handed out for editing: read, compared with what it was made of, decided, applied. */
import { basename, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { editColumn } from '../../domain/merge-back/columns.ts';
import type { Decide, Difference } from '../../domain/merge-back/differences.ts';
import type { EditedList } from '../../domain/merge-back/list.ts';
import { mergeBackCollections, type Read } from '../../domain/merge-back/merging.ts';
import { type MergeBackPlan, planMergeBack } from '../../domain/merge-back/plan.ts';
import { type AnyRecord, apply, type Change } from '../../domain/roster.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import type { ReadList } from '../../intake/index.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { say } from '../../reports/phrases.ts';
import { given } from '../import/reading.ts';
import { backupRoster } from '../roster/backup.ts';
import { codeReader } from '../workbook/code-reader.ts';
import { partHeading, partText } from './difference-words.ts';
import { cellReader, headingReader, loadAllWords } from './edit-cells.ts';

export interface MergeBackRequest {
  /** As typed; `-` is standard input. */
  readonly file: string;
  readonly prefer: 'theirs' | 'ours' | null;
}

export interface MergedBack {
  readonly list: EditedList;
  readonly plan: MergeBackPlan;
  /** Nobody knows what the list was made of. */
  readonly isBlind: boolean;
  /** What was written before anything was changed; null where nothing was to be. */
  readonly backup: string | null;
  readonly seq: number | null;
}

/** A roster, a backup, what `--json` or an export wrote: its records have ids, too, but their parts are no cells that somebody edited. */
function isJson(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*[[{]/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 64)));
}

export async function mergeBack(context: Context, { file, prefer }: MergeBackRequest): Promise<MergedBack> {
  if (file !== '-' && resolve(context.cwd, file) === context.settings.roster)
    throw fail('file.is-roster', { file });
  const { name, bytes } = await given(context, file);
  if (isJson(bytes)) throw fail('file.not-a-list', { file });
  const { readRaw, readList, readListCell } = await import('../../intake/index.ts');
  const all = await loadAllWords();
  const zone = context.zoneOf(await context.read([]));
  const read = readList(await readRaw({ file: name, bytes }, { zone }), name, (what) =>
    headingReader(what, all),
  );
  const base = await baseOf(context, read, name);
  const list = listOf(read, basename(name));
  const codeOf = codeReader(all);

  const planOf = (roster: Read, decide: Decide): MergeBackPlan => {
    const told = { day: context.todayIn(roster), evidence: `${context.command} ${list.file}` };
    const { region, currency } = roster.settings;
    const around = { region, currency, zone, codes: codeLists(roster.codes.values()), codeOf, told };
    const reader = cellReader(all, name, (column, cell, known) => readListCell(column, cell, known, around));
    return planMergeBack(roster, list, {
      now: context.now,
      base,
      read: reader,
      decide,
      owner: context.settings.owner,
    });
  };
  const { dryRun, yes } = context.settings;
  const preferred: Decide = () => prefer;
  const present = await context.read(mergeBackCollections);
  const preview = planOf(present, preferred);
  const asks = prefer === null && base !== null && context.interactive && !dryRun && !yes;
  const decide = asks ? await asked(context, preview) : preferred;
  const { changes } = asks ? planOf(present, decide) : preview;
  const backup = dryRun || changes.length === 0 ? null : (await backupRoster(context)).path;
  const { seq, answer } = await context.write(mergeBackCollections, (roster) => {
    const plan = planOf(roster, decide);
    return { changes: plan.changes, answer: plan };
  });
  return { list, plan: answer, isBlind: base === null, backup, seq };
}

function listOf({ mark, keys, rows, place }: ReadList, file: string): EditedList {
  const what = mark?.what ?? 'clients';
  const columns = keys.flatMap((key) => editColumn(what, key) ?? []);
  return { what, file, columns, rows, handedOut: mark, place };
}

/**
 * The records at the step the list was made of, as the journal tells it; null where the list or the journal does not say. Throws
 * `file.other-roster`.
 */
async function baseOf(
  context: Context,
  { mark }: ReadList,
  file: string,
): Promise<ReadonlyMap<string, AnyRecord> | null> {
  if (mark === null) return null;
  const store = await context.store();
  const { what } = mark;
  const roster = await context.read([what]);
  if ((await store.mark()).roster !== mark.roster) throw fail('file.other-roster', { file });
  const since = await store.changesSince(mark);
  if (since === null) return null;
  const back: Change[] = [];
  for (const changes of since)
    for (const change of [...changes].reverse())
      if (change.collection === what)
        back.push({ ...change, before: change.after, after: change.before } as Change);
  return apply(roster, back)[what];
}

/** Whose value stands, one by one; where a person leaves it for later, ours does. */
async function asked(context: Context, { what, differences }: MergeBackPlan): Promise<Decide> {
  const { ask, words } = context;
  const decided = new Map<string, 'theirs' | 'ours'>();
  for (const difference of differences) {
    if (difference.outcome !== 'both') continue;
    const { id, name, key } = difference;
    const told = (side: 'ours' | 'theirs') =>
      oneLine(wordsOf(say(`merge-back.${side}`, { value: partText(what, difference, side, words) }), words));
    const question = say('merge-back.ask', {
      client: { id, name },
      field: partHeading(what, difference, words),
    });
    const choice = await ask.choose<'theirs' | 'ours' | 'stop' | null>(oneLine(wordsOf(question, words)), [
      { name: told('theirs'), value: 'theirs' },
      { name: told('ours'), value: 'ours' },
      { name: wordsOf(say('review.skip'), words), value: null },
      { name: wordsOf(say('review.stop'), words), value: 'stop' },
    ]);
    if (choice === 'stop') break;
    if (choice !== null) decided.set(`${id} ${key}`, choice);
  }
  return (id: string, key: Difference['key']) => decided.get(`${id} ${key}`) ?? null;
}
