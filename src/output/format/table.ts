/** Tables and cards for a terminal, fitted to its width by display cells. */
import Table from 'cli-table3';
import type { Words } from '../../i18n/words.ts';
import { groupBy } from '../../lib/collect.ts';
import { oneLine, safe } from '../../lib/safe.ts';
import { cut, widthOf, wrap } from '../../lib/width.ts';
import type { Column, Report, Row } from '../../reports/report.ts';
import { headingOf, spoken, spokenIn, wordsOf } from '../cell.ts';
import type { Paint } from '../paint.ts';
import { GAP, layout, NUMERIC } from './layout.ts';

export interface TableStyle {
  readonly columns: number;
  readonly wide: boolean;
  readonly paint: Paint;
}

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
  if (report.layout === 'card') return { lines: cards(shown, rows, words, style), hidden: [] };
  if (report.layout === 'entries') return { lines: grouped(report, shown, rows, words, style), hidden: [] };
  const headings = shown.map((column) => oneLine(headingOf(column, words)));
  const cells = rows.map((row) => shown.map((column) => oneLine(spokenIn(column, row, words))));
  const natural = shown.map((_, i) =>
    Math.max(widthOf(headings[i] ?? ''), ...cells.map((row) => widthOf(row[i] ?? '')), 1),
  );
  const { kept, widths } = layout(shown, natural, style);
  const grid = new Table({
    head: kept.map((i) => cut(headings[i] ?? '', widths.get(i) ?? 1)),
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: kept.map((i) => (NUMERIC.has(shown[i]?.kind ?? 'text') ? 'right' : 'left')),
    colWidths: kept.map((i) => widths.get(i) ?? 1),
  });
  for (const row of cells) grid.push(kept.map((i) => cut(row[i] ?? '', widths.get(i) ?? 1)));
  const lines = grid
    .toString()
    .split('\n')
    .map((line, i) => (i === 0 ? style.paint.heading(line.trimEnd()) : line.trimEnd()));
  const hidden = headings.filter((_, i) => !kept.includes(i));
  return { lines, hidden };
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
} as const;

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
    const room = Math.max(20, style.columns - label - GAP);
    const [first = '', ...rest] = style.wide ? [oneLine(value)] : wrap(oneLine(value), room);
    const indent = ' '.repeat(label + GAP);
    return [
      style.paint.dim(name) + ' '.repeat(label - widthOf(name) + GAP) + first,
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
