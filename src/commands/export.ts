/** `export`: clients and everything else as a workbook, CSV or JSON. */
import { extname, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { canonical } from '../domain/canonical.ts';
import { fail } from '../domain/errors.ts';
import { type AnyRecord, type CollectionName, collectionNames, type Roster } from '../domain/roster.ts';
import { exported } from '../output/export.ts';
import { writeOutput } from '../output/file.ts';
import { type Exportable, exportable, exportReport } from '../reports/exports.ts';
import { say } from '../reports/phrases.ts';
import type { Receipt, Report } from '../reports/report.ts';
import { selectedClients } from '../selection.ts';
import { command } from './command.ts';
import { flag, oneOf } from './options.ts';

const formats = ['xlsx', 'csv', 'json'] as const;

export default command({
  arguments: { file: 'one', condition: 'any' },
  options: { what: oneOf('--what <WHAT>', [...exportable, 'all']), raw: flag('--raw') },
  async run(context, { file, condition, what: asked, raw }): Promise<Receipt> {
    const { settings, words } = context;
    const format = formatOf(context, file);
    const what = asked ?? (format === 'json' ? 'all' : 'clients');
    if (what === 'all' && format === 'csv')
      throw fail('usage.bad-value', { option: '--what', value: 'all', allowed: exportable });
    const wanted: readonly CollectionName[] = what === 'all' ? collectionNames : [what, 'clients', 'events'];
    const typed = condition.join(' ');
    const { roster, selected } = await selectedClients(context, typed, wanted);
    const content =
      what === 'all' && format === 'json' && typed === ''
        ? { rows: count(roster, collectionNames), content: canonical(roster) }
        : await written(
            what === 'all' ? exportable : [what],
            roster,
            typed === '' ? null : new Set(selected.map(({ id }) => id)),
          );

    async function written(kinds: readonly Exportable[], from: Roster, only: ReadonlySet<string> | null) {
      const reports = kinds.map((kind): Report => exportReport(kind, chosen(kind, from, only), from));
      const style = {
        format,
        toFile: true,
        raw: raw === true,
        mask: settings.mask,
        generatedAt: context.now,
      };
      const rows = kinds.reduce((total, kind) => total + [...chosen(kind, from, only)].length, 0);
      return { rows, content: await exported(reports, words, style) };
    }

    const path = resolve(context.cwd, file);
    if (!settings.dryRun) {
      await (await context.store()).save();
      await writeOutput(path, content.content, settings.force);
    }
    return {
      kind: 'receipt',
      said: [say('export.done', { path, rows: content.rows })],
      columns: [
        { key: 'path', kind: 'text' },
        { key: 'rows', kind: 'int' },
      ],
      items: [{ path, rows: content.rows, what, format }],
      changed: [],
      undo: null,
      dryRun: settings.dryRun,
    };
  },
});

function formatOf({ settings }: Context, file: string): (typeof formats)[number] {
  const wanted = settings.format ?? extname(file).slice(1).toLowerCase();
  const format = formats.find((one) => one === wanted);
  if (!format) throw fail('output.format', { format: wanted || file, known: formats });
  return format;
}

function count(roster: Roster, names: readonly CollectionName[]): number {
  return names.reduce((total, name) => total + roster[name].size, 0);
}

/** The records of a kind, only those of the chosen clients where a condition was typed. */
function* chosen(kind: Exportable, roster: Roster, only: ReadonlySet<string> | null): Iterable<AnyRecord> {
  for (const record of roster[kind].values() as Iterable<AnyRecord>) {
    const owner = kind === 'clients' ? record.id : (record as { client?: string }).client;
    if (only === null || kind === 'events' || (owner !== undefined && only.has(owner))) yield record;
  }
}
