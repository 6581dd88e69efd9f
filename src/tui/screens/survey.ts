/** One survey: the parts of its NPS, and the score of each question as a bar. */
import type { Words } from '../../i18n/words.ts';
import { bar } from '../../lib/charts/bar.ts';
import { shareBar } from '../../lib/charts/share-bar.ts';
import { sum } from '../../lib/collect.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { spoken, spokenIn, wordsOf } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Phrase } from '../../reports/phrases.ts';
import type { Column, Fact, Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { seenOnly } from '../parts/drawn.ts';
import { packed } from '../parts/packed.ts';
import { keyOf, type Layout, type Scene, type ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';
import { isLow } from './low.ts';

/** Lines that the questions get even where the window is low. */
const listLines = 5;
const shown: ReadonlySet<string> = new Set(['text', 'n', 'mean', 'top2', 'nps', 'change']);
const drawn: Column = { key: 'drawn', kind: 'text', heading: '', rank: 1 };
/** A bar that is cut short is that of another score: it is as long as there is room for the words beside it. */
const cellsIn = (width: number) => (width < 100 ? 12 : 24);
const parts = ['promoters', 'passives', 'detractors'] as const;

export const survey: ScreenKind = {
  name: 'survey',
  key: null,
  lines: ({ about }) => [['survey', 'results', '--bars', about]],
  lay([results], _screen, scene): Layout {
    const { words, height } = scene;
    const above = results ? [...headOf(results, scene), ...promoters(results, scene)] : [];
    const below = isLow(scene) ? 2 : 4;
    return {
      ...listOf(results, scene),
      above: [...above.slice(0, Math.max(1, height - below - listLines)), { text: '' }],
      columns: [...(results?.columns ?? []).filter(({ key }) => shown.has(key)), drawn],
      rows: (results?.rows ?? []).map((row) => ({ ...named(row, words), drawn: barOf(row, scene) })),
      below,
      more: (row) => (results ? answersTo(row, results, scene) : []),
    };
  },
  clientOf: () => null,
  on: {
    open: { does: 'open', screen: 'said', about: saidOf },
    unhappy: { does: 'ask', argvs: ({ about }) => [['survey', 'followups', about]] },
    action: { does: 'form', form: 'action', of: isQuestion },
  },
};

function isQuestion({ about }: Row): boolean {
  return about === 'question';
}

/** A dimension may have the id of a question. */
function named(row: Row, words: Words): Row {
  const name = wordsOf(row.text as Phrase, words);
  return isQuestion(row) ? { ...row, name } : { ...row, name, id: `${String(row.about)} ${keyOf(row)}` };
}

/** What was said to the question, or where it is none in all comments. */
function saidOf(row: Row, survey: string): string {
  return isQuestion(row) ? `${survey} ${keyOf(row)}` : survey;
}

function factNamed({ facts = [] }: Listed, key: string): Fact | undefined {
  return facts.find(({ label }) => label.key === `fact.${key}`);
}

/** Which survey it is, and how many answered. */
function headOf(results: Listed, { width, words, theme }: Scene): readonly Line[] {
  const told = (key: string) => {
    const fact = factNamed(results, key);
    return fact && fact.value !== 0
      ? [`${wordsOf(fact.label, words)} ${spoken(fact.kind, fact.value, words)}`]
      : [];
  };
  const name = factNamed(results, 'survey');
  const score = results.rows.find(({ nps }) => typeof nps === 'number')?.nps;
  const texts = [
    ...(name ? [spoken(name.kind, name.value, words)] : []),
    ...['answers', 'asked', 'effort', 'index'].flatMap(told),
    ...(score === undefined ? [] : [`${words.columns.nps} ${spoken('score', score, words)}`]),
  ];
  return packed(texts, width).map((text) => ({ text, style: theme.accent }));
}

/** Who would recommend it and who would not, drawn as parts of a whole and told in numbers. */
function promoters(results: Listed, scene: Scene): readonly Line[] {
  const { width, words, isRead } = scene;
  const counted = parts.flatMap((part) => factNamed(results, part) ?? []);
  const sizes = counted.map(({ value }) => Number(value));
  const all = sum(sizes);
  if (all === 0) return [];
  const { glyphs } = words.formats;
  const legend = counted.map(({ label, value, kind }, at) => {
    const share = spoken('share', (sizes[at] ?? 0) / all, words);
    return `${seenOnly(`${glyphs.shades[at] ?? ''} `, scene)}${wordsOf(label, words)} ${spoken(kind, value, words)} · ${share}`;
  });
  // The same parts stand in the list; what they are does not.
  const whole = isLow(scene) || isRead ? [] : [shareBar(sizes, width, glyphs)];
  return [...whole, ...packed(legend, width)].map((text) => ({ text }));
}

/** A mean by its place on its scale; an NPS by its three parts. */
function barOf(row: Row, { width, words: { formats } }: Scene): string {
  const { mean, nps, min, max } = row;
  if (typeof nps === 'number')
    return shareBar(
      parts.map((part) => Number(row[part])),
      cellsIn(width),
      formats.glyphs,
    );
  const [low, high] = [Number(min), Number(max)];
  return typeof mean === 'number' && high > low
    ? bar((mean - low) / (high - low), cellsIn(width), formats.glyphs)
    : '';
}

/** The question as it was asked, how often each answer was given, and what is done about it. */
function answersTo(row: Row, { columns, sections = [] }: Listed, { width, words }: Scene): readonly Line[] {
  const chosen = sections
    .flatMap((section) => section.rows)
    .filter(({ question, option }) => option !== undefined && question === row.id && isQuestion(row))
    .map(({ option, n }) => words.structures.part(wordsOf(option as Phrase, words), spoken('int', n, words)));
  const acted = columns.find(({ key }) => key === 'actions');
  const actions =
    acted && Array.isArray(row.actions) && row.actions.length > 0
      ? [`${words.columns.actions} ${spokenIn(acted, row, words)}`]
      : [];
  const named = wrap(`→ ${oneLine(String(row.name))}`, width);
  return [...named, ...packed([...chosen, ...actions], width)].map((text) => ({ text }));
}
