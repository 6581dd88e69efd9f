/** One file on its way into the roster, as far as nothing is planned yet: read, and asked about what only a person can know. */
import { parse, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import type { FormDraft, Sheetful } from '../../domain/draft.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { importedFingerprints } from '../../domain/import/answers/survey.ts';
import type { ImportOptions } from '../../domain/import/plan.ts';
import { recipeNamed, resolveRecipe, type Told } from '../../domain/import/recipes.ts';
import type { Event } from '../../domain/records/event.ts';
import type { ImportKind, Recipe, SaidScore } from '../../domain/records/recipe.ts';
import type { ReadOptions } from '../../intake/raw/read-options.ts';
import { isDay } from '../../lib/time/day.ts';
import { dayIn } from '../../lib/time/instant.ts';
import { wordsOf } from '../../output/cell.ts';
import { say } from '../../reports/phrases.ts';
import { waitToOptimiseFor } from '../machine/optimising.ts';
import { readDay } from '../typed/day.ts';
import { askColumns } from './ask-columns.ts';
import { askScores } from './ask-scores.ts';

export interface ImportRequest {
  /** As typed; `-` is standard input. */
  readonly file: string;
  readonly event?: string;
  readonly read: Pick<
    ReadOptions,
    'sheet' | 'map' | 'scores' | 'encoding' | 'paste' | 'dateOrder' | 'skipBad' | 'keepJunk'
  >;
  readonly as?: ImportKind;
  /** The name of the recipe to read by; where there is none yet, what is to be remembered gets it. */
  readonly recipe?: string;
  readonly plan: Pick<ImportOptions, 'prefer' | 'onAmbiguous' | 'surveyName' | 'createClients'>;
  /** A person is asked who the rows in doubt are. */
  readonly askDoubts: boolean;
  readonly strict: boolean;
  readonly rejects?: string;
}

export type EventChoice = NonNullable<ImportOptions['event']>;

/** A file that was read whole and may be applied: nothing of the roster has been touched. */
export interface Ready {
  readonly request: ImportRequest;
  readonly sheet: Sheetful;
  readonly event: EventChoice | null;
  /** What goes with what was said of its columns; null where nothing was. */
  readonly told: Told | null;
}

/** What is to be read: a file as typed, or what came on standard input. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Standard input can be read once only, so whoever looks at it hands on what was there. */
export async function given(context: Context, file: string, paste = false): Promise<Given> {
  await context.store();
  const { readBytes, readPipe } = await import('../../intake/index.ts');
  if (file !== '-') return { name: file, bytes: readBytes(resolve(context.cwd, file), file) };
  const sent =
    paste && context.interactive ? context.ask.paste(context.words.ui.prompts.paste) : context.stdin();
  return { name: 'stdin', bytes: await readPipe(sent, 'stdin') };
}

export async function readForImport(
  context: Context,
  request: ImportRequest,
  { name, bytes }: Given,
): Promise<Ready> {
  const { open } = await import('../../intake/index.ts');
  waitToOptimiseFor(bytes.length);
  const roster = await context.read(['events', 'recipes', 'surveys']);
  const typed = request.event === undefined ? null : await eventFrom(context, request.event, roster.events);
  const known = typed && 'id' in typed ? roster.events.get(typed.id) : undefined;
  const meant = typed && 'create' in typed ? typed.create : known;
  const { currency = roster.settings.currency, zone = context.zoneOf(roster) } = known ?? {};
  const { region } = roster.settings;
  const { map = [], scores = [] } = request.read;
  const recipe = recipeFor(request, roster.recipes);
  const read = (said: readonly (readonly [string, string])[], counted: readonly SaidScore[], asks?: true) =>
    open(
      { file: name, bytes },
      {
        ...request.read,
        map: [...map, ...said],
        scores: [...scores, ...counted],
        ...(asks ? { anyColumns: asks } : {}),
        recipes: [...roster.recipes.values()],
        surveys: importedFingerprints(roster.surveys.values()),
        ...(recipe ? { recipe } : {}),
        ...(request.as ? { as: request.as } : {}),
        ...(typed ? { forEvent: true } : {}),
        ...(meant ? { event: { name: meant.name, start: meant.start } } : {}),
        ...(region === undefined ? {} : { region }),
        ...(currency === undefined ? {} : { currency }),
        zone,
        today: dayIn(context.now, zone),
        progress: context.progress,
      },
    );
  const first = await read([], [], context.interactive || undefined);
  const asks = context.interactive && !first.form;
  const answered = asks ? await askColumns(context, first) : [];
  const counted = asks ? await askScores(context, first) : [];
  const isAnswered = answered.length + counted.length > 0;
  // Read again with the answers, and refused where it still lists nobody.
  const sheet =
    isAnswered || (!first.form && first.drafts.length + first.answers.length === 0)
      ? await read(answered, counted)
      : first;
  if (request.strict && sheet.rejected.length > 0) {
    throw fail('file.rejected-rows', { file: request.file, rejected: sheet.rejected.length });
  }
  if (sheet.form) return readyForm(context, request, sheet, sheet.form);
  const told = isAnswered || map.length + scores.length > 0 ? toldWith(request, name) : null;
  return { request, sheet, event: typed ?? (await eventOf(context, sheet, roster.events)), told };
}

/** A form knows its event and its clients, so nothing said on the command line is needed. */
async function readyForm(
  context: Context,
  request: ImportRequest,
  sheet: Sheetful,
  form: FormDraft,
): Promise<Ready> {
  const { answeredForm } = await import('../survey/answered-form.ts');
  const { survey, read } = await answeredForm(context, sheet.file, form);
  if (request.event !== undefined) {
    const { events } = await context.read(['events']);
    if (resolveEvent(events.values(), request.event).id !== survey.event)
      throw fail('file.other-event', { file: sheet.file, survey: survey.name });
  }
  if (request.strict && read.rejected.length > 0)
    throw fail('file.rejected-rows', { file: request.file, rejected: read.rejected.length });
  return { request, sheet: { ...sheet, ...read }, event: { id: survey.event }, told: null };
}

/** Throws `recipe.unknown`, unless it is to be made of what --map or --score says. */
function recipeFor(
  { recipe, read }: ImportRequest,
  recipes: ReadonlyMap<string, Recipe>,
): Recipe | undefined {
  if (recipe === undefined) return undefined;
  return read.map === undefined && read.scores === undefined
    ? resolveRecipe(recipes, recipe)
    : recipeNamed(recipes.values(), recipe);
}

function toldWith({ recipe, as, read }: ImportRequest, file: string): Told {
  return {
    file: parse(file).name,
    ...(recipe === undefined ? {} : { name: recipe }),
    ...(as === undefined ? {} : { as }),
    ...(read.dateOrder === undefined ? {} : { dateOrder: read.dateOrder }),
  };
}

/** `NAME@DAY` names an event to be made where it is not there; anything else must be known. */
async function eventFrom(
  context: Context,
  typed: string,
  events: ReadonlyMap<string, Event>,
): Promise<EventChoice> {
  const at = typed.lastIndexOf('@');
  const name = typed.slice(0, at).trim();
  if (at < 1 || name === '') return { id: resolveEvent(events.values(), typed).id };
  const written = typed.slice(at + 1).trim();
  const start = isDay(written) ? written : await readDay(written, context.now.slice(0, 10));
  return { create: { name, start } };
}

/** The event where none was typed: the one the file names, else a person is asked; null where the file needs none. */
async function eventOf(
  context: Context,
  sheet: Sheetful,
  events: ReadonlyMap<string, Event>,
): Promise<EventChoice | null> {
  const { eventName, eventDay } = sheet;
  if (eventName !== undefined && eventDay !== undefined)
    return { create: { name: eventName, start: eventDay } };
  const needed =
    sheet.drafts.some((draft) => draft.registration) || sheet.seats.length > 0 || sheet.as === 'survey';
  if (!needed) return null;
  const same = [...events.values()].find((event) => event.name === eventName);
  if (same) return { id: same.id };
  if (!context.interactive) throw fail('file.event-needed', { file: sheet.file });
  return eventFrom(
    context,
    await context.ask.text(wordsOf(say('ask.event', { file: sheet.file }), context.words)),
    events,
  );
}
