/** Markdown for a note, an issue or a mail: one table, or a document of several with the text around them. */
import { oneLine } from '../../lib/text/safe.ts';
import { headingOf, spoken, spokenIn, wordsOf } from '../cell.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';
import { numericKinds } from './layout.ts';
import { roomFor } from './page.ts';

const markup = /[\\|<`*_[\]]/g;
/** What means something where a line begins. */
const atStart = /^(\d*)([#>+=~.)-])/;

/** Text as it stands: nothing in it marks anything up, and no cell ends early. */
function literal(text: string): string {
  return oneLine(text).replace(markup, (char) => `\\${char}`);
}

/** The same, where a line begins with it. */
function paragraph(text: string): string {
  return literal(text).replace(atStart, '$1\\$2');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

function* md(sheets: readonly Sheet[], encoding: Encoding): Iterable<string> {
  const [first] = sheets;
  if (sheets.length === 1 && first?.page === undefined) yield* table(sheets[0] as Sheet, encoding);
  else
    for (const [at, sheet] of sheets.entries()) {
      yield `${at === 0 ? '#' : '\n##'} ${literal(sheet.name)}\n\n`;
      yield* part(sheet, encoding);
    }
}

function* table({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, { words }: Encoding): Iterable<string> {
  yield line(columns.map((column) => literal(headingOf(column, words))));
  yield line(columns.map(({ kind }) => (numericKinds.has(kind) ? '---:' : '---')));
  for (const row of rows)
    yield line(
      columns.map((column) => {
        const text = spokenIn(column, row, words);
        return column.kind === 'command' ? code(text) : literal(text);
      }),
    );
}

/** What stands in it is no markup, but a bar would still end the cell, and a sign of its own the code. */
function code(text: string): string {
  return `\`${oneLine(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** What has one column is a list. */
function* part(sheet: Sheet, encoding: Encoding): Iterable<string> {
  const { words } = encoding;
  const { columns, page } = sheet;
  const facts = page?.facts ?? [];
  for (const { label, value, kind } of facts)
    yield `- ${words.structures.part(`**${literal(wordsOf(label, words))}**`, literal(spoken(kind, value, words)))}\n`;
  if (facts.length > 0) yield '\n';
  const { shown, hidden } = roomFor(sheet);
  const [only, ...others] = columns;
  if (shown.length === 0) {
    if (page) yield `${paragraph(wordsOf(page.empty, words))}\n`;
  } else if (only !== undefined && others.length === 0) {
    for (const row of shown) yield `- ${paragraph(spokenIn(only, row, words))}\n`;
  } else yield* table({ columns, rows: shown }, encoding);
  if (hidden > 0) yield `\n${words.ui.more(hidden)}\n`;
  for (const note of page?.notes ?? []) yield `\n${paragraph(wordsOf(note, words))}\n`;
}

export default {
  holds: 'many sheets',
  encode: (sheets, encoding) => md(sheets, encoding),
} satisfies OutputFormat;
