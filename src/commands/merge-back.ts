/** `merge-back`: takes in what somebody changed in a list that was handed out for editing, as one step. */
import type { Context } from '../context.ts';
import { type Editable, editColumn } from '../domain/merge-back/columns.ts';
import type { Difference } from '../domain/merge-back/differences.ts';
import type { MergeBackPlan } from '../domain/merge-back/plan.ts';
import { changedIds } from '../domain/roster.ts';
import type { Words } from '../i18n/words.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { spoken } from '../output/cell.ts';
import { partHeading } from '../porch/handed/difference-words.ts';
import { editCell } from '../porch/handed/edit-cells.ts';
import { type MergedBack, mergeBack } from '../porch/handed/merge-back.ts';
import {
  mergeBackColumns,
  mergeBackItems,
  mergeBackSection,
  mergeBackTotals,
} from '../reports/import/merge-back.ts';
import { type Phrase, say } from '../reports/phrases.ts';
import type { Receipt } from '../reports/report.ts';
import { command } from './command.ts';
import { oneOf } from './options.ts';

/** The most remarks, and the most ids in one. */
const mostShown = 20;
const named = 10;

export default command({
  arguments: { file: 'one' },
  options: { prefer: oneOf('--prefer <SIDE>', ['theirs', 'ours']) },
  async run(context, { file, prefer = null }): Promise<Receipt> {
    const merged = await mergeBack(context, { file, prefer });
    const { plan, seq } = merged;
    const lost = plan.leftOut.length > 0 || plan.differences.some(({ outcome }) => outcome === 'refused');
    const items = mergeBackItems(plan);
    return {
      kind: 'receipt',
      said: plan.changes.length === 0 ? [say('nothing-changed'), ...undecided(plan)] : saidOf(merged),
      columns: mergeBackColumns,
      items,
      changed: changedIds(plan.changes),
      undo: seq,
      totals: mergeBackTotals(plan),
      warnings: remarksOn(merged, context),
      sections: mergeBackSection(plan),
      dryRun: context.settings.dryRun,
      exit: lost ? 3 : 0,
      before: isOpen(plan) ? [`regulars merge-back ${shellWord(file)} --prefer theirs`] : [],
      next: [
        ...(plan.review > 0 ? ['regulars review'] : []),
        ...(seq === null ? [] : [`regulars undo ${seq}`]),
      ],
    };
  },
});

function undecided({ differences }: MergeBackPlan): Phrase[] {
  const both = differences.filter(({ outcome }) => outcome === 'both');
  const theirs = both.filter(({ kept }) => kept === 'theirs').length;
  return both.length === 0 ? [] : [say('merge-back.both', { ours: both.length - theirs, theirs })];
}

function saidOf({ plan, list, backup }: MergedBack): Phrase[] {
  const { differences, added } = plan;
  const taken = differences.filter(({ kept }) => kept === 'theirs');
  const known = added.filter(({ outcome }) => outcome === 'known').length;
  const rows = new Set(taken.map(({ id }) => id)).size;
  return [
    ...(taken.length > 0 || added.length === 0
      ? [say('merge-back.taken', { file: list.file, values: taken.length, rows })]
      : []),
    ...(added.length > 0 ? [say('merge-back.added', { made: added.length - known, known })] : []),
    ...(plan.review > 0 ? [say('import.review', { count: plan.review })] : []),
    ...undecided(plan),
    ...(backup === null ? [] : [say('merge-back.backup', { path: backup })]),
  ];
}

function remarksOn({ plan, list, isBlind }: MergedBack, { words, settings }: Context): Phrase[] {
  const shown = plan.differences.map((one) => (settings.mask ? { ...one, name: '•••' } : one));
  const remarks: Phrase[] = [
    ...shown.flatMap((difference) => remarkOn(plan.what, difference, words)),
    ...plan.leftOut.map((left) => say('merge-back.left-out', left)),
  ];
  return [
    ...(isBlind ? [say('merge-back.blind', { file: list.file })] : []),
    ...remarks.slice(0, mostShown),
    ...(remarks.length > mostShown ? [say('import.more-issues', { count: remarks.length - mostShown })] : []),
    ...absent(plan),
  ];
}

function remarkOn(what: Editable, difference: Difference, words: Words): Phrase[] {
  const { place, id, name, key, outcome, problem, allowed = [] } = difference;
  if (outcome === 'stands')
    return [
      say('merge-back.stands', {
        place,
        id,
        name,
        channel: spoken('choice', key.slice(key.indexOf('.') + 1), words),
      }),
    ];
  if (problem === undefined) return [];
  const column = editColumn(what, key);
  const inWords = allowed.map((value) => String((column && editCell(column, value, words)) ?? value));
  return [
    say('merge-back.refused', {
      place,
      field: partHeading(what, difference, words),
      problem,
      allowed: inWords,
    }),
  ];
}

/** Something is left that both changed and nobody decided. */
function isOpen({ differences }: MergeBackPlan): boolean {
  return differences.some(({ outcome, kept }) => outcome === 'both' && kept === null);
}

function absent({ absent: { count, ids } }: MergeBackPlan): Phrase[] {
  return count === 0 ? [] : [say('merge-back.absent', { count, ids: ids.slice(0, named) })];
}
