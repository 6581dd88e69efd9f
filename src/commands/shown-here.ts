/** What a line may say where its answer is drawn on a screen that is open already: the dashboard. */
import { fail } from '../domain/errors.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { chosenColumns, limited } from '../output/choose.ts';
import { say } from '../reports/phrases.ts';
import type { Report } from '../reports/report.ts';
import type { GlobalFlags, Settings } from '../settings.ts';

/** What was settled when the dashboard was opened, by the name of its flag. */
const settled = ['roster', 'lang', 'now', 'mask', 'ascii'] as const;

/** Nothing is written to a file or in another format, and what was settled at the start stays so: it would be passed over in silence. */
export function refuseHere(flags: GlobalFlags, argv: readonly string[]): void {
  const line = argv.map(shellWord).join(' ');
  const { output, format, json } = flags;
  const option =
    output !== undefined ? '--output' : format !== undefined ? '--format' : json ? '--json' : null;
  if (option !== null) throw fail('usage.shown-here', { option, line });
  const other = settled.find((name) => flags[name] !== undefined);
  if (other !== undefined) throw fail('usage.settled-here', { option: `--${other}`, line });
}

/** As it would be printed: only the columns and as many rows as were asked for. */
export function narrowed(report: Report, { fields, limit }: Pick<Settings, 'fields' | 'limit'>): Report {
  const chosen = chosenColumns(report.columns, fields, report.further);
  if (chosen === null && limit === null) return report;
  return {
    ...report,
    ...(chosen && { columns: chosen.map(({ extra: _, only: __, ...column }) => column) }),
    rows: [...limited(report.rows, limit)],
  };
}

/** A page of help as an answer. */
export function helpReport(page: string): Report {
  return {
    kind: 'report',
    title: say('title.help'),
    layout: 'text',
    columns: [{ key: 'text', kind: 'text' }],
    rows: [{ text: page.trimEnd() }],
    empty: say('none.known'),
  };
}
