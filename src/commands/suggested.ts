/** What may be typed in a given position: events, clients, segments and codes of the roster, and words the program knows. */
import type { Context, Suggested } from '../context.ts';
import { setLabels } from '../domain/records/client.ts';
import { costCategories } from '../domain/records/cost.ts';
import { verdicts } from '../domain/records/decision.ts';
import { collectionNames } from '../domain/roster.ts';
import { fold } from '../lib/text/fold.ts';
import { formats } from '../output/formats.ts';
import { configKeys } from '../porch/config/config.ts';
import { languages } from '../porch/config/language.ts';
import { type ConditionFields, fieldsOf } from '../porch/typed/condition-fields.ts';
import type { Column } from '../reports/report.ts';
import { shells, templateNames } from '../store/shipped/templates.ts';
import { type Place, spellings } from './place.ts';

/** `typed` is what there is of the word. */
type Source = (
  context: Context,
  typed: string,
  place: Place,
) => Promise<Iterable<Suggested>> | Iterable<Suggested>;

/** Of many more nobody chooses. */
const most = 100;

const bare = (values: Iterable<string>): Suggested[] => [...values].map((value) => ({ value, about: '' }));

const sources = {
  async event(context) {
    const { events } = await context.read(['events']);
    return [...events.values()].map(({ name, start }) => ({ value: name, about: start })).reverse();
  },
  async series(context) {
    const { events } = await context.read(['events']);
    return bare(new Set([...events.values()].flatMap(({ series }) => series ?? [])));
  },
  /** Everybody is too many: only those whom what is typed so far may mean, in pinyin too. */
  async client(context, typed) {
    if (typed.trim() === '') return [];
    const { wantOf } = await import('../porch/selected/client-meant.ts');
    const { findClients } = await import('../domain/find.ts');
    const found = findClients(await context.read([await wantOf(typed)]), typed).slice(0, most);
    if (context.settings.mask) return bare(found.map(({ client: { id } }) => id));
    const names = found.map(({ client }) => fold(client.name));
    return found.map(({ client: { id, name, organisation = '' } }) => {
      const isAlone = names.indexOf(fold(name)) === names.lastIndexOf(fold(name));
      return isAlone
        ? { value: name, about: `${id}  ${organisation}` }
        : { value: id, about: `${name}  ${organisation}` };
    });
  },
  async segment(context) {
    const { shippedSegments } = await import('../domain/segment/shipped.ts');
    return [
      ...(await saved(context)),
      ...shippedSegments.map(({ id, condition }) => ({ value: id, about: condition })),
    ];
  },
  savedSegment: saved,
  async survey(context) {
    const { surveys, events } = await context.read(['surveys', 'events']);
    return [...surveys.values()]
      .map(({ name, event }) => ({ value: name, about: events.get(event)?.name ?? '' }))
      .reverse();
  },
  async recipe(context) {
    const { recipes } = await context.read(['recipes']);
    return bare([...recipes.values()].map(({ name }) => name));
  },
  async followup(context) {
    const { followups } = await context.read(['followups']);
    const open = [...followups.values()].filter(({ state }) => state === 'open');
    return open.map(({ id, due, text }) => ({ value: id, about: `${due}  ${text}` }));
  },
  async case(context) {
    const { cases } = await context.read(['cases']);
    const open = [...cases.values()].filter(({ closed }) => closed === undefined);
    return open.map(({ id, text }) => ({ value: id, about: text }));
  },
  async action(context) {
    const { actions } = await context.read(['actions']);
    const open = [...actions.values()].filter(({ state }) => state === 'open');
    return open.map(({ id, text }) => ({ value: id, about: text }));
  },
  async review(context) {
    const { reviews } = await context.read(['reviews']);
    return bare(reviews.keys());
  },
  async tag(context) {
    const { clients } = await context.read([{ from: 'clients', fields: ['tags'] }]);
    const tags = new Set([...clients.values()].flatMap(({ tags: own = [] }) => own));
    return bare([...tags].flatMap((tag) => [`+${tag}`, `-${tag}`]));
  },
  async reason(context) {
    return codesOf(context, 'reason');
  },
  async cause(context) {
    return codesOf(context, 'cause');
  },
  async codeField() {
    const { codeListed } = await import('../domain/value/code-list.ts');
    return bare(codeListed.map(({ option }) => option));
  },
  async takes() {
    const { takeable } = await import('../domain/merge/take.ts');
    return bare(takeable.map((field) => `${field}=`));
  },
  async labelIs() {
    const { labelValues } = await import('../domain/relationship/labels/label-values.ts');
    return bare(setLabels.flatMap((label) => labelValues[label].map((value) => `${label}=${value}`)));
  },
  async record() {
    const { recordName } = await import('../domain/change/json-schema.ts');
    return bare(collectionNames.map(recordName));
  },
  async key() {
    const { rosterKeys } = await import('./roster-settings.ts');
    return bare([...Object.keys(configKeys), ...rosterKeys]);
  },
  async topic({ settings }) {
    const { loadHelp } = await import('../i18n/index.ts');
    const { topics } = await loadHelp(settings.lang);
    return Object.entries(topics).map(([value, { title }]) => ({ value, about: title }));
  },
  async clientColumns(context, typed) {
    const { clientColumns } = await import('../reports/client/clients.ts');
    const { labelColumns } = await import('../reports/client/label-cells.ts');
    return ofColumns(context, typed, [...clientColumns, ...labelColumns]);
  },
  async registrationColumns(context, typed) {
    const { clientColumns } = await import('../reports/client/clients.ts');
    const { labelColumns } = await import('../reports/client/label-cells.ts');
    const { registrationColumns } = await import('../reports/event/registrations.ts');
    return ofColumns(context, typed, [...registrationColumns, ...clientColumns, ...labelColumns]);
  },
  playbook: () => bare(templateNames('playbooks')),
  template: () => bare(templateNames('surveys')),
  kpi: ({ words: { kpis } }) => Object.entries(kpis).map(([value, { label }]) => ({ value, about: label })),
  label: () => bare(setLabels),
  verdict: () => bare(verdicts),
  category: () => bare(costCategories),
  language: () => bare(languages),
  format: () => bare(formats),
  shell: () => bare(shells),
  async condition(context, typed, { selects }) {
    return ofCondition(context, typed, await fieldsOf[selects ?? 'clients']());
  },
  /** Of an option: whom a command is for. */
  async clientCondition(context, typed) {
    return ofCondition(context, typed, await fieldsOf.clients());
  },
} as const satisfies Readonly<Record<string, Source>>;

type SourceName = keyof typeof sources;

/** What stands where: an argument of a command, of a noun, or of any command; an option; the kind of its value. */
const places: Readonly<Record<string, SourceName | null>> = {
  event: 'event',
  ref: 'client',
  kept: 'client',
  gone: 'client',
  condition: 'condition',
  'checkin ref': 'client',
  'compare first': 'event',
  'compare second': 'event',
  'segment compare first': 'event',
  'segment compare second': 'event',
  'segment show name': 'segment',
  'segment save name': 'savedSegment',
  'segment delete name': 'savedSegment',
  survey: 'survey',
  'survey templates name': 'template',
  'playbook name': 'playbook',
  'recipe name': 'recipe',
  'followup id': 'followup',
  'case id': 'case',
  'action id': 'action',
  'review id': 'review',
  'client tag tags': 'tag',
  'label set label': 'labelIs',
  'label clear label': 'label',
  'code field': 'codeField',
  'config key': 'key',
  'schema record': 'record',
  'help topic': 'topic',
  'cost add category': 'category',
  'winback decide verdict': 'verdict',
  'kpi target kpi': 'kpi',
  'completion shell': 'shell',
  'lost --reason': 'reason',
  'client list --fields': 'clientColumns',
  'segment show --fields': 'clientColumns',
  'export --fields': 'clientColumns',
  'registration list --fields': 'registrationColumns',
  '--cause': 'cause',
  'survey create --template': 'template',
  'import --recipe': 'recipe',
  '--take': 'takes',
  '--against': 'event',
  '<EVENT>': 'event',
  '<E>': 'event',
  '<SERIES>': 'series',
  '<SURVEY>': 'survey',
  '<SEGMENT>': 'segment',
  '<REF>': 'client',
  '<KPI>': 'kpi',
  '<CONDITION>': 'clientCondition',
  '<LANG>': 'language',
  '<FORMAT>': 'format',
};

/** What may be typed there; nothing where that is a text of one's own, a day or a file. Throws what reading the roster throws. */
export async function suggestedValues(context: Context, place: Place, typed: string): Promise<Suggested[]> {
  const { row, pending, argument } = place;
  if (pending?.choices) return beginning(await called(context, pending.name, pending.choices), typed);
  const path = row?.path ?? '';
  const named = pending === null ? argument : spellings(pending).find((one) => one.startsWith('--'));
  const keys = [`${path} ${named}`, `${path.split(' ')[0]} ${named}`, `${named}`];
  if (pending !== null) keys.push(/<[^>]+>/.exec(pending.flags)?.[0] ?? '');
  const key = keys.find((one) => Object.hasOwn(places, one));
  const name = key === undefined ? null : places[key];
  if (!name) return [];
  const found = [...(await sources[name](context, typed, place))];
  // A client is looked for, by pinyin too, and the name need not begin with what was typed.
  return (name === 'client' ? found : beginning(found, typed)).slice(0, most);
}

function beginning(found: readonly Suggested[], typed: string): Suggested[] {
  const wanted = unquoted(typed);
  return found.filter(({ value }) => unquoted(value).startsWith(wanted));
}

async function saved(context: Context): Promise<Suggested[]> {
  const { segments } = await context.read(['segments']);
  return [...segments.values()].map(({ name, condition }) => ({ value: name, about: condition }));
}

async function codesOf(context: Context, option: string): Promise<Suggested[]> {
  const { codeFieldNamed, codeLists } = await import('../domain/value/code-list.ts');
  const { codes } = await context.read(['codes']);
  const key = codeFieldNamed(option)?.key ?? option;
  const words = context.words.choices.code;
  return codeLists(codes.values())
    .of(key)
    .map(({ value }) => ({ value, about: (words as Readonly<Record<string, string>>)[value] ?? '' }));
}

/** Values with the words for them, where those are others. */
async function called({ words }: Context, field: string, values: readonly string[]): Promise<Suggested[]> {
  const { wordsFor } = await import('../i18n/by-word.ts');
  const wordOf = wordsFor(field, values, words);
  return values.map((value) => ({ value, about: wordOf(value) === value ? '' : wordOf(value) }));
}

/** The names of its fields; after one of them, the values it takes. */
async function ofCondition(
  context: Context,
  typed: string,
  { names, fields }: ConditionFields,
): Promise<Suggested[]> {
  const at = typed.indexOf(':');
  if (at < 0) return bare(names.map((name) => `${name}:`));
  const begun = typed.slice(0, at + 1);
  const field = fields.get(fold(begun.replace(/^-/, '').slice(0, -1)));
  const values =
    field?.kind === 'event'
      ? await sources.event(context)
      : field?.kind === 'segment'
        ? await sources.segment(context)
        : keptFields.has(field?.name ?? '') && fields === (await fieldsOf.clients()).fields
          ? await keptValues(context, field?.name ?? '')
          : await called(context, field?.name ?? '', field?.choices ?? []);
  return values.map(({ value, about }) => ({ value: begun + quoted(value), about }));
}

/** What clients have in common with others: of these one chooses among what is on the roster. */
const keptFields: ReadonlySet<string> = new Set([
  'tags',
  'owner',
  'city',
  'country',
  'industry',
  'sourceChannel',
]);

/** What stands on the roster under a field of clients, the commonest first; tags alone where nothing personal may be seen. */
async function keptValues(context: Context, key: string): Promise<Suggested[]> {
  if (context.settings.mask && key !== 'tags') return [];
  const { clients } = await context.read([{ from: 'clients', fields: [key] }]);
  const counted = new Map<string, number>();
  for (const client of clients.values())
    for (const value of [(client as unknown as Readonly<Record<string, unknown>>)[key] ?? []].flat())
      if (typeof value === 'string') counted.set(value, (counted.get(value) ?? 0) + 1);
  return bare([...counted].sort(([, a], [, b]) => b - a).map(([value]) => value));
}

/** One more after those that are named already. */
async function ofColumns(
  { words }: Context,
  typed: string,
  columns: readonly Column[],
): Promise<Suggested[]> {
  const { headingOf } = await import('../output/cell.ts');
  const begun = typed.slice(0, typed.lastIndexOf(',') + 1);
  const named = new Set(begun.split(','));
  const left = new Map(columns.map((column) => [column.key, headingOf(column, words)]));
  return [...left].filter(([key]) => !named.has(key)).map(([key, about]) => ({ value: begun + key, about }));
}

/** A value of several words is one in quotation marks. */
function quoted(value: string): string {
  return /[\s()"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}

function unquoted(text: string): string {
  return fold(text.replaceAll('"', ''));
}
