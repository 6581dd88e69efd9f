/** A complete HTML page that prints well: it needs no other file, and nothing anybody typed is treated as markup. */
import type { Words } from '../../i18n/words.ts';
import { safe } from '../../lib/text/safe.ts';
import type { CellKind, Column, Fact, Row } from '../../reports/report.ts';
import { headingOf, kindIn, spoken, spokenIn, wordsOf } from '../cell.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';
import { numericKinds } from './layout.ts';
import { lineChart } from './line-chart.ts';
import { roomFor } from './page.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function literal(text: string): string {
  return safe(text).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

// Bars are drawn, not coloured, so that they are printed where backgrounds are not.
const style = `
:root{color-scheme:light dark;--line:#8886;--ink:#1f6f8b}
body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem;break-after:avoid}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0 0 1rem}
dt,.note{opacity:.75}
dd{margin:0}
table{border-collapse:collapse;width:100%}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.number,.word{white-space:nowrap;overflow-wrap:normal}
th{overflow-wrap:normal}
.number{text-align:end;font-variant-numeric:tabular-nums}
code{font-size:.9em}
svg{vertical-align:middle;fill:var(--ink);stroke:none}
svg .frame{fill:none;stroke:var(--line)}
svg polyline{fill:none;stroke:var(--ink);stroke-width:1.5}
figure{margin:.5rem 0 1rem;break-inside:avoid}
svg.chart{width:100%;max-width:44rem;height:auto;font-size:11px;fill:currentColor}
svg.chart .grid{stroke:var(--line);stroke-width:.5}
svg.chart polyline{stroke-width:2.5;stroke-linejoin:round}
svg.chart .line1{stroke:#999}
figcaption{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9em}
figcaption i{display:inline-block;width:1.5em;border-top:3px solid var(--ink);margin-inline-end:.5em;vertical-align:middle}
figcaption .line1{border-color:#999}
@media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:10pt}@page{margin:15mm}}
`.trim();

function* html(sheets: readonly Sheet[], { words }: Encoding): Iterable<string> {
  const title = literal(sheets[0]?.name ?? '');
  yield `<!doctype html>\n<html lang="${literal(words.language)}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
  yield `<title>${title}</title>\n<style>\n${style}\n</style>\n</head>\n<body>\n`;
  for (const [at, sheet] of sheets.entries()) {
    const level = at === 0 ? 'h1' : 'h2';
    yield `<section>\n<${level}>${literal(sheet.name)}</${level}>\n`;
    yield* part(sheet, words);
    yield '</section>\n';
  }
  yield '</body>\n</html>\n';
}

/** What has one column is a list. */
function* part(sheet: Sheet, words: Words): Iterable<string> {
  const { columns, page } = sheet;
  const { shown, hidden } = roomFor(sheet);
  const figure = chartOf(sheet, shown, words);
  // The same lines, small.
  yield* factsIn(
    (page?.facts ?? []).filter(({ kind }) => figure === '' || kind !== 'sparkline'),
    words,
  );
  yield figure;
  const [only, ...others] = columns;
  if (shown.length === 0) {
    if (page) yield `<p>${literal(wordsOf(page.empty, words))}</p>\n`;
  } else if (only !== undefined && others.length === 0) {
    yield '<ul>\n';
    for (const row of shown) yield `<li>${literal(spokenIn(only, row, words))}</li>\n`;
    yield '</ul>\n';
  } else yield* table(columns, shown, words);
  if (hidden > 0) yield `<p class="note">${literal(words.ui.more(hidden))}</p>\n`;
  for (const note of page?.notes ?? []) yield `<p class="note">${literal(wordsOf(note, words))}</p>\n`;
}

/** The others of its charts stand as bars in the table. */
function chartOf({ columns, page }: Sheet, rows: readonly Row[], words: Words): string {
  const { chart } = page ?? {};
  if (chart?.kind !== 'lines') return '';
  const lines = columns
    .filter(({ key }) => chart.values.includes(key))
    .map((column) => ({ key: column.key, name: literal(headingOf(column, words)) }));
  return lineChart(rows, chart.of, lines);
}

function* factsIn(facts: readonly Fact[], words: Words): Iterable<string> {
  if (facts.length === 0) return;
  yield '<dl>\n';
  for (const { label, value, kind } of facts) {
    const told = drawn(kind, value) ?? literal(spoken(kind, value, words));
    yield `<dt>${literal(wordsOf(label, words))}</dt><dd>${told}</dd>\n`;
  }
  yield '</dl>\n';
}

function* table(columns: readonly Column[], rows: readonly Row[], words: Words): Iterable<string> {
  const cell = (tag: 'th' | 'td', { kind }: Column, text: string) =>
    `<${tag}${classOf(kind)}>${text}</${tag}>`;
  yield '<table>\n<thead><tr>';
  for (const column of columns) yield cell('th', column, literal(headingOf(column, words)));
  yield '</tr></thead>\n<tbody>\n';
  for (const row of rows) {
    const cells = columns.map((column) =>
      cell('td', column, drawn(kindIn(column, row), row[column.key]) ?? told(column, row, words)),
    );
    yield `<tr>${cells.join('')}</tr>\n`;
  }
  yield '</tbody>\n</table>\n';
}

function told(column: Column, row: Row, words: Words): string {
  const text = literal(spokenIn(column, row, words));
  return column.kind === 'command' ? `<code>${text}</code>` : text;
}

/** What is never broken over two lines. */
const oneWord: ReadonlySet<CellKind> = new Set(['day', 'instant', 'choice', 'label', 'scored', 'id']);

function classOf(kind: CellKind): string {
  if (numericKinds.has(kind)) return ' class="number"';
  return oneWord.has(kind) ? ' class="word"' : '';
}

const wide = 160;
const high = 12;
const frame = `<rect class="frame" x="0.5" y="0.5" width="${wide - 1}" height="${high - 1}"/>`;

/** The picture of a value, whose numbers stand beside it; null of what is none. */
function drawn(kind: CellKind, value: unknown): string | null {
  if (kind === 'bar' && typeof value === 'number') {
    const filled = Math.max(0, Math.min(1, value)) * wide;
    return picture(`<rect width="${rounded(filled)}" height="${high}"/>${frame}`);
  }
  if (kind === 'sparkline' && Array.isArray(value)) return line(value as readonly (number | null)[]);
  return null;
}

/** From 0 to the largest; what is not known ends the line. */
function line(values: readonly (number | null)[]): string {
  const top = Math.max(1, ...values.map((value) => value ?? 0));
  const step = wide / Math.max(1, values.length - 1);
  const points = values.flatMap((value, at) =>
    value === null
      ? []
      : [`${rounded(at * step)},${rounded(high - (Math.max(0, value) / top) * (high - 1))}`],
  );
  return picture(`<polyline points="${points.join(' ')}"/>`);
}

function picture(inside: string): string {
  return `<svg width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" aria-hidden="true">${inside}</svg>`;
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}

export default {
  holds: 'many sheets',
  encode: (sheets, encoding) => html(sheets, encoding),
} satisfies OutputFormat;
