/** The one printer: a report or a receipt in the form asked for, data on stdout, everything else on stderr. */
import { fail } from '../domain/errors.ts';
import type { Words } from '../i18n/words.ts';
import { oneLine, safe } from '../lib/text/safe.ts';
import type { Phrase } from '../reports/phrases.ts';
import type { Answer, Column, Next, Receipt, Report, Row } from '../reports/report.ts';
import { wordsOf } from './cell.ts';
import { chosenColumns, limited } from './choose.ts';
import { refuseToReplace, writeOutput } from './file.ts';
import type { Content, Sheet } from './format/format.ts';
import { itemsOf } from './format/json.ts';
import { type FileFormat, type Format, formatNamed, formats } from './formats.ts';
import { inRoster } from './in-roster.ts';
import { masked, withMaskedSentences } from './mask.ts';
import { fileOf, formatOf } from './seen.ts';
import { sentence } from './sentence.ts';
import type { Sink, Streams } from './streams.ts';
import type { PrintStyle } from './style.ts';

export interface Printing {
  readonly settings: PrintStyle;
  readonly words: Words;
  readonly streams: Streams;
  readonly command: string;
  readonly generatedAt: string;
  /** The command line that does what a dry run only shows. */
  readonly inEarnest?: string;
}

/** Prints an answer and gives the exit code it ends with. */
export async function print(asked: Answer, given: Printing): Promise<number> {
  const answer = given.settings.mask ? withMaskedSentences(asked) : asked;
  const printing = answer.kind === 'receipt' && answer.written ? toStdout(given) : given;
  const { settings, streams } = printing;
  const isDocument = answer.kind === 'report' && answer.layout === 'document';
  const format = formatOf(settings, streams.out.terminal, isDocument);
  if (!formats.includes(format)) throw fail('output.format', { format, known: formats });
  await (answer.kind === 'report'
    ? printReport(answer, format, printing)
    : printReceipt(answer, format, printing));
  return answer.exit ?? 0;
}

/** The name of a file that holds something else says nothing of the form of a receipt. */
function toStdout(printing: Printing): Printing {
  const { settings } = printing;
  const format = settings.formatOfName || settings.format === 'xlsx' ? null : settings.format;
  return { ...printing, settings: { ...settings, output: null, format } };
}

/** Formats that have room for several tables. */
const severalTables: ReadonlySet<Format> = new Set(['md', 'html', 'xlsx']);

async function printReport(report: Report, format: Format, printing: Printing): Promise<void> {
  const { settings, words, streams } = printing;
  const fields = chosenColumns(report.columns, settings.fields, report.further);
  const shown = fields ?? shownByDefault(report, settings, format);
  const file = fileOf(settings);
  if (file !== null && settings.dryRun) return tellUnwritten(file, printing);
  let seen = 0;
  const source = settings.mask ? masked(report.rows, report.columns) : report.rows;
  const rows = counted(limited(source, settings.limit), () => seen++);
  const notes = report.notes ?? [];
  const said = notes.map((note) => wordsOf(note, words));

  const isPaged =
    report.layout === 'document' || (report.isWhole === true && fields === null && severalTables.has(format));

  const isText = report.layout === 'text' || report.layout === 'prose';
  if (format === 'table' || ((format === 'tsv' || format === 'md') && isText)) {
    await drawn(printing, (drawing) => printTables(report, shown, [...rows], drawing));
  } else {
    const more = () => ({
      ...(report.total === undefined ? {} : { total: report.total() }),
      ...factsOf(report, words),
      ...sectionsOf(report, settings.mask, words),
    });
    const sheet: Sheet = {
      // Few formats name what they hold.
      get name() {
        return wordsOf(report.title, words);
      },
      columns: shown,
      known: report.columns,
      narrowed: fields !== null,
      rows,
    };
    if (isPaged) {
      const { documentSheets, sectionsIn } = await import('./document.ts');
      const sheets = documentSheets(report, sheet, words, { ...settings, format });
      const beside = { warnings: said, more: () => ({ ...more(), ...sectionsIn(sheets, words) }) };
      await emit(sheets, format, beside, printing);
    } else await emit([sheet], format, { warnings: said, more }, printing);
  }
  const isPage = isPaged && (format === 'md' || format === 'html');
  // A script knows what it asked for.
  if (file !== null && streams.err.terminal && !settings.quiet)
    await tell(wordsOf({ key: 'output.wrote', params: { path: file } }, words), streams.err);
  if (settings.quiet || format === 'json' || isPage) return;
  if (seen === 0 && settings.limit !== 0) await tell(wordsOf(report.empty, words), streams.err);
  for (const line of said) await tell(line, streams.err);
  if (format === 'table' && report.next && report.next.length > 0) await tellNext(report.next, printing);
}

/** In place of the file a dry run does not write: that it could be. */
async function tellUnwritten(file: string, { settings, words, streams }: Printing): Promise<void> {
  refuseToReplace(file, settings);
  if (settings.quiet) return;
  await tell(wordsOf({ key: 'dry-run', params: { follows: true } }, words), streams.err);
  await tell(wordsOf({ key: 'output.wrote', params: { path: file } }, words), streams.err);
}

async function printReceipt(receipt: Receipt, format: Format, printing: Printing): Promise<void> {
  const { settings, words, streams } = printing;
  const warnings = (receipt.warnings ?? []).map((warning) => wordsOf(warning, words));
  const said = receipt.said.map((phrase) => wordsOf(phrase, words));
  const wouldDo = receipt.items.length > 0 || receipt.changed.length > 0;
  if (receipt.dryRun) said.unshift(wordsOf({ key: 'dry-run', params: { follows: wouldDo } }, words));
  const fields = receipt.narrowed ? null : chosenColumns(receipt.columns, settings.fields);
  const shown = fields ?? receipt.columns.filter((column) => !column.extra);
  const items = settings.mask ? [...masked(receipt.items, receipt.columns)] : receipt.items;
  if (receipt.content !== undefined) {
    await send(receipt.content, format, printing.streams.out);
  } else if (format !== 'table') {
    const more = () => ({
      changed: receipt.changed,
      undo: receipt.undo,
      ...(receipt.totals ? { totals: receipt.totals } : {}),
      ...(receipt.dryRun ? { dryRun: true } : {}),
    });
    const known = receipt.columns;
    const sheet = { name: printing.command, columns: shown, known, narrowed: fields !== null, rows: items };
    await emit([sheet], format, { warnings, more }, printing);
  }
  if (settings.quiet || (format === 'json' && receipt.content === undefined)) return;
  const sink = format === 'table' && receipt.content === undefined ? streams.out : streams.err;
  for (const line of said) await tell(line, sink);
  for (const table of receipt.explained ?? [])
    await printSection(table, { ...printing, streams: { ...streams, out: sink } });
  if (format === 'table') for (const section of receipt.sections ?? []) await printSection(section, printing);
  for (const line of warnings) await tell(line, streams.err);
  // What comes after it leads nowhere before it is done; undo would even take back what was done last.
  const after = receipt.dryRun ? [(wouldDo && printing.inEarnest) || []].flat() : (receipt.next ?? []);
  const next = [...(receipt.before ?? []), ...after];
  const aimed = receipt.roster === undefined ? words.formats.commands : inRoster(receipt.roster);
  if (format === 'table' && next.length > 0) await tellNext(next, printing, aimed);
}

function shownByDefault({ columns }: Report, { wide }: PrintStyle, format: Format): readonly Column[] {
  const hidden = format === 'table' ? 'programs' : 'people';
  const keepsPlaces = format === 'tsv' || format === 'csv';
  return columns.filter(
    ({ extra, only, steady }) => wide || (keepsPlaces && steady) || !(extra || only === hidden),
  );
}

/** What draws tables. */
function drawing() {
  return Promise.all([import('./format/table.ts'), import('./paint.ts')]);
}

/** Loads what prints a report, where that is not there from the start. */
export async function prepareToPrint({
  settings,
  streams,
}: Pick<Printing, 'settings' | 'streams'>): Promise<void> {
  if (formatOf(settings, streams.out.terminal) === 'table') await drawing();
}

/** Draws on stdout, or into the file that is to hold it. */
async function drawn(printing: Printing, draw: (drawing: Printing) => Promise<void>): Promise<void> {
  const { settings, streams } = printing;
  const file = fileOf(settings);
  if (file === null) return draw(printing);
  const lines: string[] = [];
  const out: Sink = {
    terminal: false,
    color: false,
    columns: streams.out.columns,
    write: async (text) => void lines.push(String(text)),
  };
  await draw({ ...printing, streams: { ...streams, out } });
  await writeOutput(file, lines, settings);
}

async function printTables(
  report: Report,
  shown: readonly Column[],
  rows: readonly Row[],
  printing: Printing,
): Promise<void> {
  const { settings, words, streams } = printing;
  const [{ facts, table }, { paintFor }] = await drawing();
  const paint = paintFor(streams.out.color);
  const style = { columns: streams.out.columns, wide: settings.wide, paint };
  const above = facts(report, words, style);
  if (above.length > 0) await streams.out.write(`${above.join('\n')}\n`);
  const own = rows.filter((row) => report.isInSection?.(row) !== true);
  if (own.length > 0) {
    if (above.length > 0) await streams.out.write('\n');
    const telling = settings.wide ? own : own.filter((row) => report.isBlank?.(row) !== true);
    const { lines, hidden } = table(report, shown, telling, words, style);
    await streams.out.write(`${lines.join('\n')}\n`);
    const { dim } = paintFor(streams.err.color);
    const blank = own.length - telling.length;
    if (blank > 0 && !settings.quiet) await tell(words.ui.blankRows(blank), streams.err, dim);
    // What has no heading goes with the column before it.
    const named = hidden.filter((heading) => heading !== '');
    if (named.length > 0 && !settings.quiet) await tell(words.ui.hiddenColumns(named), streams.err, dim);
  }
  for (const section of report.sections ?? []) await printSection(section, printing);
  const hiddenRows = settings.quiet ? 0 : (report.total?.() ?? 0) - rows.length;
  if (hiddenRows > 0) await tell(words.ui.more(hiddenRows), streams.err, paintFor(streams.err.color).dim);
}

async function printSection(section: Report, printing: Printing): Promise<void> {
  const { words, streams, settings } = printing;
  if (section.only === 'programs') return;
  const all = [...(settings.mask ? masked(section.rows, section.columns) : section.rows)];
  if (all.length === 0) return;
  const most = section.most === undefined || settings.wide ? all.length : (settings.limit ?? section.most);
  const rows = all.slice(0, most);
  const { paintFor } = await import('./paint.ts');
  const paint = paintFor(streams.out.color);
  await streams.out.write(`\n${paint.title(oneLine(wordsOf(section.title, words)))}\n`);
  // Some sections hold only their first rows.
  const { total = () => all.length } = section;
  await printTables({ ...section, total }, shownByDefault(section, settings, 'table'), rows, printing);
}

/** A sentence of ours, which may have anybody's data in it. */
async function tell(text: string, sink: Sink, paint = (told: string) => told): Promise<void> {
  await sink.write(`${paint(await sentence(safe(text), sink))}\n`);
}

async function tellNext(
  next: readonly Next[],
  { words, streams }: Printing,
  aimed = words.formats.commands,
): Promise<void> {
  const { paintFor } = await import('./paint.ts');
  const paint = paintFor(streams.err.color);
  await streams.err.write(
    `${paint.dim(words.ui.tryNext)}\n${next
      .map((line) => (typeof line === 'string' ? line : wordsOf(line, words)))
      .map((line) => `  ${safe(aimed(line))}`)
      .join('\n')}\n`,
  );
}

/** Encodes sheets and puts them where they are to go. */
async function emit(
  sheets: readonly [Sheet, ...Sheet[]],
  format: FileFormat,
  beside: { readonly warnings: readonly string[]; readonly more: () => Row },
  { settings, words, streams, command, generatedAt }: Printing,
): Promise<void> {
  const file = fileOf(settings);
  const { encode } = await formatNamed(format);
  const encoding = { words, toFile: file !== null, raw: false, command, generatedAt, ...beside };
  const content = await encode(sheets, encoding);
  if (file !== null) await writeOutput(file, content, settings);
  else await send(content, format, streams.out);
}

async function send(content: Content, format: Format, out: Sink): Promise<void> {
  if (content instanceof Uint8Array) {
    if (out.terminal) throw fail('output.needs-file', { format });
    await out.write(content);
    return;
  }
  let pending = '';
  for (const chunk of content) {
    pending += chunk;
    if (pending.length < 65_536) continue;
    await out.write(pending);
    pending = '';
  }
  if (pending) await out.write(pending);
}

function factsOf(report: Report, words: Words): Row {
  if (!report.facts) return {};
  const facts = report.facts.map(({ label, value, kind }) => [
    label.key.split('.').at(-1),
    kind === 'phrase' && value !== null ? wordsOf(value as Phrase, words) : (value ?? null),
  ]);
  return { facts: Object.fromEntries(facts) };
}

/** The rows of the sections that have a name. */
function sectionsOf({ sections = [] }: Report, mask: boolean, words: Words): Row {
  return Object.fromEntries(
    sections.flatMap(({ key, columns, rows }) => {
      if (key === undefined) return [];
      const shown = mask ? masked(rows, columns) : rows;
      return [[key, [...itemsOf({ columns, known: columns, narrowed: false, rows: shown }, words)]]];
    }),
  );
}

function* counted(rows: Iterable<Row>, count: () => void): Iterable<Row> {
  for (const row of rows) {
    count();
    yield row;
  }
}
