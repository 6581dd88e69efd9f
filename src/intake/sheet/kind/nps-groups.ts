/** What a recommendation counts for, written beside it: promoter, passive, detractor. */
import { saysNothing } from '../../cell/nothing.ts';
import type { Column } from '../../column/columns.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import type { RawRow } from '../../raw/table.ts';

const group = /^(?:nps|promoters?|passives?|detractors?|推荐者|被动者|中立者|贬损者)$/i;
const recommendation = /^(?:10|\d)(?:\.0)?$/;
const promoter = /^(?:promoters?|推荐者)$/i;
const detractor = /^(?:detractors?|贬损者)$/i;
/** Of whoever answered; a list of clients tells more of them. */
const ofAnswers: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name',
  'given',
  'family',
  'emails',
  'key',
  'registeredAt',
  'event',
  'eventDay',
  'notes',
  'custom',
  'question',
  'links',
  'ignored',
  'meta',
]);

/** The columns in which a tool writes it: then its bare scores are such recommendations. */
export function npsGroups(layout: Layout, rows: readonly RawRow[]): readonly Column[] {
  return layout.columns.filter((column) => {
    let said = false;
    return (
      rows.every((row) => {
        const text = textIn(row, column);
        if (saysNothing(text)) return true;
        said = true;
        return text.length < 20 && group.test(text);
      }) && said
    );
  });
}

/** Whether a list has nothing but such scores, who gave them, when, and what they say to them. */
export function areRecommendations(layout: Layout, rows: readonly RawRow[]): boolean {
  const groups = npsGroups(layout, rows);
  if (groups.length === 0) return false;
  const others = layout.columns.filter((column) => !groups.includes(column));
  const areScores = (column: Column) =>
    (column.field === 'custom' || column.field === 'meta') &&
    rows.every((row) => {
      const score = textIn(row, column);
      return recommendation.test(score) && groups.every((said) => agrees(textIn(row, said), Number(score)));
    });
  return others.every(({ field }) => ofAnswers.has(field)) && others.some(areScores);
}

/** Nobody who promotes concerts is one who recommends with a 4. */
function agrees(said: string, score: number): boolean {
  if (promoter.test(said)) return score >= 9;
  return detractor.test(said) ? score <= 6 : true;
}
