/** Tables and cards for a terminal, fitted to its width by display cells. */
import type { Words } from '../../i18n/words.ts';
import { groupBy } from '../../lib/collect.ts';
import { oneLine, safe } from '../../lib/text/safe.ts';
import { cut, widthOf, wrap } from '../../lib/text/width.ts';
import type { Column, Report, Row } from '../../reports/report.ts';
import { headingOf, spoken, spokenIn, wordsOf } from '../cell.ts';
import { gridIndent, gridOf, type TableStyle } from './grid.ts';
import { columnGap } from './layout.ts';
import { prose } from './prose.ts';

/** The report as lines of at most `style.columns` cells; `hidden` are the headings that did not fit. */
export function table(
  report: Report,
  shown: readonly Column[],
  rows: readonly Row[],
  words: Words,
  style: TableStyle,
): { lines: string[]; hidden: string[] } {
  if (report.layout === 'text')
    return { lines: rows.flatMap((row) => safe(String(row.text ?? '')).split('\n')), hidden: [] };
  if (report.layout === 'prose')
    return { lines: rows.flatMap((row) => prose(safe(String(row.text ?? '')), style.columns)), hidden: [] };
  if (report.layout === 'card') return { lines: cards(shown, rows, words, style), hidden: [] };
  if (report.layout === 'entries') return { lines: grouped(report, shown, rows, words, style), hidden: [] };
  const isBelow = ({ kind }: Column) => kind === 'command' && !style.wide;
  const { head, body, hidden } = gridOf(
    shown.filter((column) => !isBelow(column)),
    rows,
    words,
    style,
  );
  // A command is there to be copied: it stands below its row, whole.
  const lines = body.flatMap((own, at) => [
    ...own,
    ...shown.filter(isBelow).map((column) => gridIndent + oneLine(spokenIn(column, rows[at] ?? {}, words))),
  ]);
  return { lines: [head, ...lines], hidden };
}

function cards(shown: readonly Column[], rows: readonly Row[], words: Words, style: TableStyle): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    if (lines.length > 0) lines.push('');
    const known = shown.filter((column) => spokenIn(column, row, words) !== words.ui.none);
    lines.push(
      ...labelled(
        known.map((column) => [oneLine(headingOf(column, words)), spokenIn(column, row, words)]),
        style,
      ),
    );
  }
  return lines;
}

/** Entries, those of each group under its title. */
function grouped(
  { groups }: Report,
  shown: readonly Column[],
  rows: readonly Row[],
  words: Words,
  style: TableStyle,
): string[] {
  if (groups === undefined) return entries(shown, rows, words, style);
  return [...groupBy(rows, (row) => String(row[groups.by]))].flatMap(([value, own], i) => {
    const title = groups.titles[value];
    return [
      ...(i === 0 ? [] : ['']),
      ...(title ? [style.paint.title(oneLine(wordsOf(title, words)))] : []),
      ...entries(shown, own, words, style),
    ];
  });
}

/** `Stage  weaken: missed the latest`, and what else is to be said of it on lines of its own; the same heading is not said twice. */
function entries(shown: readonly Column[], rows: readonly Row[], words: Words, style: TableStyle): string[] {
  const [heading, ...said] = shown;
  if (!heading) return [];
  const pairs = rows.map((row) => {
    const texts = said
      .map((column) => spokenIn(column, row, words))
      .filter((text) => text !== '' && text !== words.ui.none);
    const [first = words.ui.none, reason, ...further] = texts;
    return {
      heading: oneLine(spokenIn(heading, row, words)),
      lines: [
        reason === undefined ? first : words.structures.part(first, reason),
        ...further.map((text) => `→ ${text}`),
      ],
    };
  });
  return labelled(
    pairs.flatMap(({ heading, lines }, at) => {
      const isSame = heading === pairs[at - 1]?.heading;
      return lines.map((line, i) => [i === 0 && !isSame ? heading : '', line] as const);
    }),
    style,
  );
}

/** Lines of heading and value, values wrapped under each other. */
export function labelled(pairs: readonly (readonly [string, string])[], style: TableStyle): string[] {
  const label = Math.min(24, Math.max(0, ...pairs.map(([heading]) => widthOf(heading))));
  return pairs.flatMap(([heading, value]) => {
    const name = cut(heading, label);
    const room = Math.max(20, style.columns - label - columnGap);
    const [first = '', ...rest] = style.wide ? [oneLine(value)] : wrap(oneLine(value), room);
    const indent = ' '.repeat(label + columnGap);
    return [
      style.paint.dim(name) + ' '.repeat(label - widthOf(name) + columnGap) + first,
      ...rest.map((line) => indent + line),
    ];
  });
}

export function facts(report: Report, words: Words, style: TableStyle): string[] {
  return labelled(
    (report.facts ?? []).map(
      ({ label, value, kind }) => [wordsOf(label, words), spoken(kind, value, words)] as const,
    ),
    style,
  );
}
