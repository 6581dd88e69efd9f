/** `import`: takes in files that other tools exported, each as one step that can be undone. */
import { type Context, changedIds } from '../context.ts';
import type { IssueCode } from '../domain/draft.ts';
import { fail } from '../domain/errors.ts';
import type { Change } from '../domain/roster.ts';
import { shellWord } from '../lib/shell-word.ts';
import { wordsOf } from '../output/cell.ts';
import { givenFile, isDamage, type ReadFiles, readFiles } from '../porch/import/files.ts';
import { applyImport, type Imported, type ImportRequest } from '../porch/import/journey.ts';
import { oneByOne } from '../porch/machine/one-by-one.ts';
import { restored } from '../porch/roster/restore.ts';
import { seriesLines } from '../reports/event/series-lines.ts';
import { changesSection, plannedChanges } from '../reports/import/changes.ts';
import { explainItem, explainSections } from '../reports/import/explain.ts';
import {
  importColumns,
  importItem,
  importSaid,
  importTotals,
  issuesOf,
  onceAColumn,
} from '../reports/import/imports.ts';
import { fieldOfIssue } from '../reports/import/own-headings.ts';
import { type Phrase, say } from '../reports/phrases.ts';
import type { Receipt, Row } from '../reports/report.ts';
import { command, type Input } from './command.ts';
import { eventOption, flag, oneOf, pairs, text } from './options.ts';

const SHOWN = 20;
const kinds = ['registrations', 'contacts', 'survey', 'exhibitors', 'leads'] as const;

const options = {
  event: eventOption,
  as: oneOf('--as <KIND>', kinds),
  sheet: text('--sheet <NAME>'),
  map: pairs('--map <COLUMN=FIELD>'),
  recipe: text('--recipe <NAME>'),
  encoding: text('--encoding <NAME>'),
  paste: flag('--paste'),
  template: text('--template <FILE>'),
  dateOrder: oneOf('--date-order <ORDER>', ['dmy', 'mdy', 'ymd']),
  prefer: oneOf('--prefer <SIDE>', ['new', 'old']),
  onAmbiguous: oneOf('--on-ambiguous <WHAT>', ['review', 'new', 'first', 'ask']),
  skipBad: flag('--skip-bad'),
  strict: flag('--strict'),
  rejects: text('--rejects <FILE>'),
  survey: text('--survey <NAME>'),
  keepJunk: flag('--keep-junk'),
  createClients: flag('--create-clients'),
  explain: flag('--explain'),
} as const;

/** What was typed besides the files. */
type Typed = Omit<Input<Record<never, never>, typeof options>, 'explain'>;

export default command({
  arguments: { files: 'any' },
  options,
  async run(context, { files: typedFiles, explain, ...input }): Promise<Receipt> {
    if (input.template !== undefined) return blank(context, input.template, typedFiles, input.as);
    const files = typedFiles.length === 0 && input.paste ? ['-'] : typedFiles;
    if (files.length === 0) throw fail('usage.missing-argument', { name: 'FILES', command: 'import' });
    if (files.filter((file) => file === '-').length > 1)
      throw fail('usage.extra-argument', { typed: '-', command: 'import', takes: [] });
    if (input.onAmbiguous === 'ask' && !context.interactive)
      throw fail('usage.needs-terminal', {
        command: 'import --on-ambiguous ask',
        instead: 'regulars import FILE --on-ambiguous review',
      });
    const read = await readOrRestored(context, files, input);
    if ('kind' in read) return read;
    const { ready, passedOver } = read;
    const [first, second] = ready;
    if (input.rejects !== undefined && first && second)
      throw fail('usage.not-together', {
        one: '--rejects',
        other: `${first.sheet.file} ${second.sheet.file}`,
      });
    const planned: Change[] = [];
    const { done: imported, left } = await oneByOne(ready, async (one) => {
      const done = await applyImport(context, one, planned);
      if (context.settings.dryRun) planned.push(...done.plan.changes);
      return done;
    });

    const isMany = imported.length > 1;
    const issues = imported.flatMap((one) =>
      issuesOf(one).map((issue) => ({
        ...issue,
        ...fieldOfIssue(one.sheet, issue),
        ...(isMany ? { file: one.sheet.file } : {}),
      })),
    );
    const told = onceAColumn(issues);
    const remarks: Phrase[] = told.slice(0, SHOWN).map((issue) => say('issue', issue));
    if (told.length > SHOWN) remarks.push(say('import.more-issues', { count: told.length - SHOWN }));
    for (const { rejects, sheet } of imported) {
      if (rejects !== null)
        remarks.push(say('import.rejects', { count: sheet.rejected.length, path: rejects }));
    }
    if (left.length > 0)
      remarks.unshift(say('import.stopped', { files: left.map(({ sheet }) => sheet.file) }));
    for (const failure of passedOver) remarks.push(say('import.passed-over', { failure }));
    const damaged = issues.some(({ code }) => code === 'skipped-damage') || passedOver.some(isDamage);
    const rejected = imported.some(({ sheet }) => sheet.rejected.length > 0);
    return {
      kind: 'receipt',
      said: imported.flatMap(importSaid),
      columns: importColumns,
      items: imported.map((one) => ({
        ...importItem(one, (phrase) => wordsOf(phrase, context.words)),
        ...(explain ? explainItem(one) : {}),
        ...(context.settings.dryRun ? { changes: plannedChanges(one.plan).map(bare) } : {}),
      })),
      // Told in JSON alone, and there may be a million of them.
      get changed() {
        return imported.flatMap(({ plan }) => changedIds(plan.changes));
      },
      undo: imported.findLast(({ seq }) => seq !== null)?.seq ?? null,
      totals: importTotals(imported),
      warnings: [...(context.settings.verbose ? imported.flatMap(verdicts) : []), ...remarks],
      explained: [
        ...(explain ? imported.flatMap(explainSections) : []),
        ...(context.settings.dryRun ? imported.flatMap(({ plan }) => changesSection(plan)) : []),
      ],
      dryRun: context.settings.dryRun,
      exit: left.length > 0 ? 130 : rejected || damaged ? 3 : 0,
      next: [...(await missing(context, issues, imported)), ...nextSteps(imported)],
    };
  },
});

/** A workbook to hand out in place of an import. */
async function blank(
  context: Context,
  file: string,
  files: readonly string[],
  as: ImportRequest['as'] = 'registrations',
): Promise<Receipt> {
  const [extra] = files;
  if (extra !== undefined) throw fail('usage.not-together', { one: '--template', other: extra });
  const [{ handOutKinds }, { writeHandOut }] = await Promise.all([
    import('../porch/handed/hand-out.ts'),
    import('../porch/handed/write-hand-out.ts'),
  ]);
  const kind = handOutKinds.find((one) => one === as);
  if (!kind) throw fail('usage.bad-value', { option: '--as', value: as, allowed: handOutKinds });
  return writeHandOut(context, file, kind);
}

/**
 * The files read to their end, before the first one changes anything; a receipt where the only one was an export of ours. Its bytes are
 * let go here, as they would be too many beside all that is made of them.
 */
async function readOrRestored(
  context: Context,
  files: readonly string[],
  input: Typed,
): Promise<ReadFiles | Receipt> {
  const [only] = files;
  const alone = files.length === 1 && only !== undefined ? await givenFile(context, only, input.paste) : null;
  const whole = alone && (await restored(context, alone));
  return whole ?? readFiles(context, files, (file) => requestFor(file, input), alone);
}

function requestFor(
  file: string,
  {
    event,
    as,
    rejects,
    recipe,
    strict,
    prefer,
    onAmbiguous,
    survey: surveyName,
    createClients,
    template: _,
    ...reading
  }: Typed,
): ImportRequest {
  return {
    file,
    strict: strict === true,
    ...typed({ event, as, rejects, recipe }),
    read: typed(reading),
    askDoubts: onAmbiguous === 'ask',
    plan: typed({
      prefer,
      onAmbiguous: onAmbiguous === 'ask' ? undefined : onAmbiguous,
      surveyName,
      createClients,
    }),
  };
}

/** Without what only says how a value is shown. */
function bare({ id, row, field, before, after }: Row): Row {
  return { id, row, field, before, after };
}

/** Without what was not typed. */
function typed<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function verdicts({ plan }: Imported): Phrase[] {
  return plan.verdicts.map(({ place, outcome, client, reasons, candidates }) =>
    say('import.verdict', {
      row: place.row,
      sheet: place.sheet ?? null,
      client,
      isNew: outcome === 'new' || outcome === 'review',
      reasons,
      candidates,
    }),
  );
}

/** What to set in the roster so that a file like this one is understood, and the file again. */
async function missing(
  context: Context,
  issues: readonly { readonly code: string }[],
  imported: readonly Imported[],
): Promise<(Phrase | string)[]> {
  const isMet = (code: IssueCode) => issues.some((issue) => issue.code === code);
  const settings = [
    ...(isMet('phone-without-region') ? [say('next.region')] : []),
    ...(isMet('unknown-currency') ? [say('next.currency', { known: await commonCurrency(context) })] : []),
  ];
  const [only] = imported.length === 1 ? imported : [];
  if (settings.length === 0 || !only || only.sheet.file === 'stdin') return settings;
  const { sheet, plan } = only;
  const about = plan.event === null ? '' : ` --event ${plan.event}`;
  return [...settings, `regulars import ${shellWord(sheet.file)}${about}`];
}

/** The currency most amounts of the roster are in. */
async function commonCurrency(context: Context): Promise<string | null> {
  const { registrations } = await context.read(['registrations']);
  const counts = new Map<string, number>();
  for (const { fee, paid } of registrations.values())
    for (const money of [fee, paid])
      if (money) counts.set(money.currency, (counts.get(money.currency) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

function nextSteps(imported: readonly Imported[]): string[] {
  const event = imported.findLast(({ plan }) => plan.event !== null)?.plan.event;
  const undo = imported.findLast(({ seq }) => seq !== null)?.seq;
  return [
    ...(imported.some(({ plan }) => plan.counts.review > 0) ? ['regulars review'] : []),
    ...seriesLines(imported.findLast(({ series }) => series !== null)?.series ?? null),
    ...(event ? [`regulars kpi --event ${event}`] : ['regulars client list']),
    ...(undo ? [`regulars undo ${undo}`] : []),
  ];
}
