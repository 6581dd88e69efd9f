/** Writes what other programs take in: clients as address cards, follow-ups and events as a calendar. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { belongingTo } from '../../domain/part.ts';
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
  const path = resolve(context.cwd, file);
  refuseToReplace(path, settings);
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
    toFile: true,
    raw: false,
    fields: null,
    limit: null,
    mask: settings.mask,
    generatedAt: now,
  };
  const content = await exported([{ ...report, rows }], words, style);
  if (settings.dryRun) for (const _ of rows);
  else await writeOutput(path, content, settings);
  return exportReceipt(
    { path, rows: count, what, format },
    {
      ...(judgement.past ? { warnings: [say('as-of', { day: judgement.day })] } : {}),
      dryRun: settings.dryRun,
    },
  );
}

/** Told as they are walked: there may be many. */
function* counted(rows: Iterable<Row>, count: () => void): Iterable<Row> {
  for (const row of rows) {
    count();
    yield row;
  }
}
