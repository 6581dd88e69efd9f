/** `export`: clients and everything else as a workbook, CSV or JSON. */
import { extname, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { canonical } from '../domain/change/canonical.ts';
import { fail } from '../domain/errors.ts';
import { maskedRoster } from '../domain/part.ts';
import { type AnyRecord, type CollectionName, collectionNames, type Roster } from '../domain/roster.ts';
import { safeJson } from '../lib/text/safe.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { limited } from '../output/choose.ts';
import { exported } from '../output/export.ts';
import { refuseToReplace, writeOutput } from '../output/file.ts';
import type { Content } from '../output/format/format.ts';
import {
  type FileFormat,
  fileFormats,
  formatNamed,
  type ShareFormat,
  shareFormats,
} from '../output/formats.ts';
import { exportReceipt } from '../porch/receipts/export-receipt.ts';
import { bringUpToDate } from '../porch/roster/up-to-date.ts';
import type { Judging } from '../porch/selected/judgement.ts';
import { labelsBy, namesLabels } from '../porch/selected/labelled.ts';
import { selectedPart } from '../porch/selected/selected-part.ts';
import { selectedClients } from '../porch/selected/selection.ts';
import type { Labelled } from '../reports/client/clients.ts';
import { say } from '../reports/phrases.ts';
import type { Receipt, Report } from '../reports/report.ts';
import { type Exportable, exportable, exportReport } from '../reports/roster/exports.ts';
import { command } from './command.ts';
import { flag, judging, oneOf } from './options.ts';

/** What was typed, but for --for-editing. */
interface Typed extends Judging {
  readonly file: string;
  readonly condition: readonly string[];
  readonly what: Exportable | 'all' | undefined;
  readonly raw: boolean | undefined;
}

export default command({
  arguments: { file: 'one', condition: 'any' },
  selects: 'clients',
  shares: true,
  options: {
    what: oneOf('--what <WHAT>', [...exportable, 'all']),
    forEditing: flag('--for-editing'),
    raw: flag('--raw'),
    ...judging,
  },
  async run(context, { forEditing, ...input }): Promise<Receipt> {
    if (forEditing === true) {
      const { handOutForEditing } = await import('../porch/handed/write-edit-list.ts');
      return handOutForEditing(context, input);
    }
    const format = shareOf(context, input.file);
    if (format === null) return exportAll(context, input);
    const { writeShare } = await import('../porch/handed/write-share.ts');
    return writeShare(context, input, format);
  },
});

async function exportAll(
  context: Context,
  { file, condition, what: asked, raw, ...asTyped }: Typed,
): Promise<Receipt> {
  const { settings } = context;
  const toFile = file !== '-';
  const format = formatOf(context, file);
  const what = asked ?? (format === 'json' && settings.fields === null ? 'all' : 'clients');
  if (what === 'all' && format !== 'json' && (await formatNamed(format)).holds === 'one sheet')
    throw fail('usage.bad-value', { option: '--what', value: 'all', allowed: exportable });
  if (what === 'all' && settings.fields !== null)
    throw fail('usage.not-together', { one: '--fields', other: '--what all' });
  const path = toFile ? resolve(context.cwd, file) : '-';
  if (toFile) refuseToReplace(path, settings);

  const typed = condition.join(' ');
  const wanted: readonly CollectionName[] = what === 'all' ? collectionNames : [what, 'clients', 'events'];
  const selecting = { also: wanted, labelled: namesLabels(settings.fields ?? []), judging: asTyped };
  const { roster, judgement, matching } =
    typed === ''
      ? await selectedClients(context, '', selecting)
      : await selectedPart(context, what, typed, selecting);
  const kinds = what === 'all' ? exportable : ([what] as const);
  const { rows, content } =
    what === 'all' && format === 'json'
      ? document(roster, settings.mask)
      : await sheets(context, kinds, roster, {
          format,
          toFile,
          raw: raw === true,
          labelled: labelsBy(matching),
        });

  if (toFile && !settings.dryRun) {
    await bringUpToDate(context);
    await writeOutput(path, content, settings);
  }
  return exportReceipt(
    { path, rows, what, format },
    {
      ...(judgement.past ? { warnings: [say('as-of', { day: judgement.day })] } : {}),
      dryRun: settings.dryRun,
      ...(toFile || settings.dryRun ? {} : { content: shownSafely(content, format) }),
    },
  );
}

/** The form of an address book or a calendar, where that is what is to be written. */
function shareOf({ settings }: Context, file: string): ShareFormat | null {
  const ending = endingOf(file);
  return ending === '' ? settings.share : (shareFormats.find((one) => one === ending) ?? null);
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

/** A file's ending says what it is to be, whatever form the receipt has; --format where the name says nothing. */
function formatOf({ settings }: Context, file: string): FileFormat {
  const ending = endingOf(file);
  const named = fileFormats.find((one) => one === ending);
  if (named) return named;
  // The name of a file for the receipt says nothing of this one.
  const asked = settings.formatOfName ? null : settings.format;
  const wanted = ending !== '' && file !== '-' ? ending : (asked ?? (file === '-' ? 'csv' : null));
  if (wanted === null) throw fail('export.no-ending', { file, line: lineFor(file, settings.output) });
  const format = fileFormats.find((one) => one === wanted);
  if (!format) throw fail('output.format', { format: wanted, known: [...fileFormats, ...shareFormats] });
  return format;
}

/** What was meant by a name without an ending: what to write, or the file. */
function lineFor(file: string, output: string | null): string {
  const what = [...exportable, 'all'].find((one) => one === file);
  const named = /[^./\\]$/.test(file) ? `${file}.xlsx` : 'clients.xlsx';
  const path = shellWord(what && output ? output : named);
  return `regulars export ${path}${what && what !== 'clients' ? ` --what ${what}` : ''}`;
}

/** The whole roster as one document, which an empty roster takes in again as it is. */
function document(roster: Roster, mask: boolean): { rows: number; content: Iterable<string> } {
  const rows = collectionNames.reduce((total, name) => total + roster[name].size, 0);
  return { rows, content: canonical(mask ? maskedRoster(roster) : roster) };
}

interface Style {
  readonly format: FileFormat;
  readonly toFile: boolean;
  readonly raw: boolean;
  readonly labelled: Labelled;
}

async function sheets(
  { settings, words, now }: Context,
  kinds: readonly [Exportable, ...Exportable[]],
  roster: Roster,
  { labelled, ...style }: Style,
): Promise<{ rows: number; content: Content }> {
  const { fields, limit, mask } = settings;
  const recordsOf = (kind: Exportable) => [...limited(roster[kind].values() as Iterable<AnyRecord>, limit)];
  const rows = kinds.reduce((total, kind) => total + recordsOf(kind).length, 0);
  const reportOf = (kind: Exportable): Report =>
    exportReport(kind, recordsOf(kind), roster, { names: fields, labelled });
  const [first, ...further] = kinds;
  const content = await exported([reportOf(first), ...further.map(reportOf)], words, {
    ...style,
    fields,
    limit,
    mask,
    generatedAt: now,
  });
  return { rows, content };
}

/** JSON on stdout has its controls escaped; the other text formats see to it themselves. */
function shownSafely(content: Content, format: FileFormat): Content {
  if (format !== 'json' || content instanceof Uint8Array) return content;
  return escaped(content);
}

function* escaped(chunks: Iterable<string>): Iterable<string> {
  for (const chunk of chunks) yield safeJson(chunk);
}
