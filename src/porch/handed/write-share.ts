/** Writes what other programs take in: clients as address cards, follow-ups and events as a calendar. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { belongingTo } from '../../domain/part.ts';
import { safe } from '../../lib/text/safe.ts';
import { limited } from '../../output/choose.ts';
import { exported } from '../../output/export.ts';
import { refuseToReplace, writeOutput } from '../../output/file.ts';
import type { ShareFormat } from '../../output/formats.ts';
import { addressBook } from '../../reports/client/address-book.ts';
import { eventCalendar, followUpCalendar } from '../../reports/day/calendar.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt, Report, Row } from '../../reports/report.ts';
import { type ExportRequest, exportReceipt } from '../receipts/export-receipt.ts';
import { selectedClients } from '../selected/selection.ts';

/** The first is meant where nothing is said. */
const holds = { vcf: ['clients'], ics: ['followups', 'events'] } as const satisfies Record<
  ShareFormat,
  readonly string[]
>;
type Shared = (typeof holds)[ShareFormat][number];

/** Archived clients, and what is theirs, are in it where the condition names them. */
export async function writeShare(
  context: Context,
  { file, condition, what: asked, raw, ...judging }: ExportRequest,
  format: ShareFormat,
): Promise<Receipt> {
  const { settings, words, now } = context;
  const allowed: readonly Shared[] = holds[format];
  const what = asked === undefined ? allowed[0] : allowed.find((one) => one === asked);
  if (what === undefined) throw fail('usage.bad-value', { option: '--what', value: asked ?? '', allowed });
  if (settings.fields !== null) throw fail('usage.not-together', { one: '--fields', other: `.${format}` });
  if (raw === true) throw fail('usage.not-together', { one: '--raw', other: `.${format}` });
  const toFile = file !== '-';
  const path = toFile ? resolve(context.cwd, file) : file;
  if (toFile) refuseToReplace(path, settings);
  const { roster: id } = await (await context.store()).mark();
  const { roster, judgement, selected } = await selectedClients(context, condition.join(' '), {
    also: ['clients', what],
    judging,
  });
  const theirs = belongingTo(roster, new Set(selected.map((client) => client.id)));
  const report: Report =
    what === 'clients'
      ? addressBook(selected, id)
      : what === 'events'
        ? eventCalendar(theirs.events.values(), id)
        : followUpCalendar(theirs.followups.values(), theirs.clients, id);
  let count = 0;
  const rows = counted(limited(report.rows, settings.limit), () => count++);
  const style = {
    format,
    toFile,
    raw: false,
    fields: null,
    limit: null,
    mask: settings.mask,
    generatedAt: now,
  };
  const content = (await exported([{ ...report, rows }], words, style)) as Iterable<string>;
  // How many there are is told when they are shown.
  const shown = toFile || settings.dryRun ? null : [...content].map(shownSafely);
  if (settings.dryRun) for (const _ of rows);
  else if (toFile) await writeOutput(path, content, settings);
  return exportReceipt(
    { path, rows: count, what, format },
    {
      ...(judgement.past ? { warnings: [say('as-of', { day: judgement.day })] } : {}),
      dryRun: settings.dryRun,
      ...(shown === null ? {} : { content: shown }),
    },
  );
}

/** What could lead a terminal astray is taken out of its lines. */
function shownSafely(lines: string): string {
  return lines.split('\r\n').map(safe).join('\r\n');
}

/** Told as they are walked: there may be many. */
function* counted(rows: Iterable<Row>, count: () => void): Iterable<Row> {
  for (const row of rows) {
    count();
    yield row;
  }
}
