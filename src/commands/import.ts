/** `import`: takes in files that other tools exported, each as one step that can be undone. */
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import { importKinds } from '../domain/records/recipe.ts';
import type { Change } from '../domain/roster.ts';
import { refuseToReplace } from '../output/file.ts';
import { applyImport } from '../porch/import/applying.ts';
import { givenFile, type ReadFiles, readFiles } from '../porch/import/files.ts';
import type { ImportRequest } from '../porch/import/reading.ts';
import { importReceipt } from '../porch/import/receipt.ts';
import { oneByOne } from '../porch/machine/one-by-one.ts';
import { restored } from '../porch/roster/restore.ts';
import { realFile } from '../porch/typed/real-file.ts';
import type { Receipt } from '../reports/report.ts';
import { command, type Input } from './command.ts';
import { eventOption, flag, oneOf, pairs, scores, text } from './options.ts';

const options = {
  event: eventOption,
  as: oneOf('--as <KIND>', importKinds),
  sheet: text('--sheet <NAME>'),
  map: pairs('--map <COLUMN=FIELD>'),
  score: scores('--score <COLUMN=WORD:POINTS,...>'),
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
  async run(context, { files: typedFiles, explain = false, ...input }): Promise<Receipt> {
    if (input.template !== undefined) return blank(context, input.template, typedFiles, input.as);
    const files = filesMeant(typedFiles, input);
    if (input.rejects !== undefined) refuseRejects(context, input.rejects, files);
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
    const { done, left } = await oneByOne(ready, async (one) => {
      const imported = await applyImport(context, one, planned);
      if (context.settings.dryRun) planned.push(...imported.plan.changes);
      return imported;
    });
    return importReceipt(context, { done, left, passedOver }, explain);
  },
});

/** Standard input where something is pasted and no file is named; it can be read but once. */
function filesMeant(typedFiles: readonly string[], { paste }: Typed): readonly string[] {
  const files = typedFiles.length === 0 && paste ? ['-'] : typedFiles;
  if (files.length === 0 || files.some((file) => file.trim() === ''))
    throw fail('usage.missing-argument', { name: 'FILES', command: 'import' });
  if (files.filter((file) => file === '-').length > 1)
    throw fail('usage.extra-argument', { typed: '-', command: 'import', takes: [] });
  return files;
}

/** Before anything is imported: what is rejected must have a place then. */
function refuseRejects({ cwd, settings }: Context, rejects: string, files: readonly string[]): void {
  if (rejects.trim() === '') throw fail('usage.missing-value', { option: '--rejects' });
  const path = realFile(cwd, rejects, 'rejects.csv', '--rejects');
  const replaced = files.find((file) => resolve(cwd, file) === path);
  if (replaced !== undefined) throw fail('usage.not-together', { one: '--rejects', other: replaced });
  refuseToReplace(path, { force: true, roster: settings.roster });
}

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
    score,
    ...reading
  }: Typed,
): ImportRequest {
  return {
    file,
    strict: strict === true,
    ...typed({ event, as, rejects, recipe }),
    read: typed({ ...reading, scores: score?.flat() }),
    askDoubts: onAmbiguous === 'ask',
    plan: typed({
      prefer,
      onAmbiguous: onAmbiguous === 'ask' ? undefined : onAmbiguous,
      surveyName,
      createClients,
    }),
  };
}

/** Without what was not typed. */
function typed<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
