/** One value of a report as text: for a person in their language, or plain for a machine. */
import type { Archived, Bilingual, Consent, Email, Money, Origin, Phone } from '../domain/records/field.ts';
import { choiceWord, codeWord } from '../i18n/code-word.ts';
import type { Words } from '../i18n/words.ts';
import { bar } from '../lib/charts/bar.ts';
import { shareBar } from '../lib/charts/share-bar.ts';
import { sparkline } from '../lib/charts/sparkline.ts';
import { digitsOf, toMajor } from '../lib/number/currency.ts';
import { isBlank } from '../lib/plain.ts';
import { oneLined } from '../lib/text/safe.ts';
import type { Phrase } from '../reports/phrases.ts';
import type { CellKind, Column, Row } from '../reports/report.ts';

export function wordsOf(phrase: Phrase, words: Words): string {
  const speak = words.phrases[phrase.key] as (params: object, words: Words) => string;
  return speak(oneLined(phrase.params), words);
}

/** What hides a phrase is a text. */
function phraseOf(value: unknown, words: Words): string {
  return typeof value === 'string' ? value : wordsOf(value as Phrase, words);
}

/** Money in machine formats: minor units made major, never grouped. */
function plainMoney({ amount, currency }: Money): string {
  return `${toMajor(amount, currency).toFixed(digitsOf(currency))} ${currency}`;
}

/** Whether the rows say what kind a value of this column is of. */
export function tellsKind({ kind }: Column): boolean {
  return kind === 'measure' || kind === 'any' || kind === 'field';
}

/** Where a row says what kind the value under `key` is of. */
export function kindKey(key: string): string {
  return `${key}Kind`;
}

export function kindIn(column: Column, row: Row): CellKind {
  if (column.kind !== 'measure' && column.kind !== 'any') return column.kind;
  return (row[kindKey(column.key)] as CellKind | undefined) ?? 'number';
}

/** The value of a cell as its kind has it: a measure of money keeps its amount, with the currency beside it in the row. */
export function valueIn(column: Column, row: Row): unknown {
  const value = row[column.shown ?? column.key];
  if (column.kind !== 'measure' || typeof value !== 'number' || kindIn(column, row) !== 'money') return value;
  return { amount: value, currency: String(row.currency) } satisfies Money;
}

/** The zone a time of this cell is told in, where it is not the organiser's. */
export function zoneIn(column: Column, row: Row): string | undefined {
  return column.zones?.get(String(row.event));
}

/** A cell for people; a difference has its sign. */
export function spokenIn(column: Column, row: Row, words: Words): string {
  const kind = kindIn(column, row);
  const value = row[column.shown ?? column.key];
  if (kind === 'label') return labelOf(column.of ?? String(row.id), column.key, value, words);
  if (kind === 'field') return fieldOf(String(value), row[kindKey(column.key)] as CellKind, words);
  if (kind === 'instant' && !isBlank(value))
    return words.formats.instant(value as string, zoneIn(column, row));
  const told =
    isInPoints(column, row) && typeof value === 'number'
      ? words.ui.points(words.formats.number(value * 100, 1))
      : spoken(kind, valueIn(column, row), words);
  return column.signed === true && typeof value === 'number' ? words.formats.signed(told, value) : told;
}

/** What lies between two shares is told in points: of a share it would be a share of that. */
export function isInPoints(column: Column, row: Row): boolean {
  return (column.signed === true || column.apart === true) && kindIn(column, row) === 'share';
}

function labelOf(id: string, key: string, value: unknown, { labels, ui }: Words): string {
  if (isBlank(value)) return ui.none;
  const tables = labels as Readonly<Record<string, { readonly values: Readonly<Record<string, string>> }>>;
  const table = Object.hasOwn(tables, key) ? tables[key] : Object.hasOwn(tables, id) ? tables[id] : undefined;
  return table?.values[String(value)] ?? String(value);
}

/** Cells a chart in a cell takes at most. */
const chart = 20;

/** For people: words, grouped digits, per cents. */
export function spoken(kind: CellKind, value: unknown, words: Words): string {
  if (kind === 'flag')
    return value === undefined || value === null ? words.ui.none : value ? words.ui.yes : words.ui.no;
  if (kind === 'mark') return value === true ? '≠' : ' ';
  if (isBlank(value)) return words.ui.none;
  switch (kind) {
    case 'int':
      return words.formats.number(value as number, 0);
    case 'number':
      return words.formats.number(value as number);
    case 'score':
      return words.formats.number(value as number, 2);
    case 'share':
      return words.formats.share(value as number);
    case 'money':
      return words.formats.money(value as Money);
    case 'instant':
      return words.formats.instant(value as string);
    case 'choice':
      return choiceOf(value, words);
    case 'code':
      return codeWord(String(value), words.choices.code);
    case 'scored':
      return codeWord(String(value), words.choices.scored);
    case 'consents':
      return words.ui.listOf(
        consents(value).map(([channel, isGiven]) =>
          words.structures.part(choiceOf(channel, words), isGiven ? words.ui.yes : words.ui.no),
        ),
      );
    case 'command':
      return words.formats.commands(phraseOf(value, words));
    case 'phrase':
      return phraseOf(value, words);
    case 'reasons':
      return words.ui.listOf((value as readonly string[]).map((code) => reasonOf(code, words)));
    case 'consent':
      return words.structures.consent(value as Consent, words);
    case 'origin':
      return words.structures.origin(value as Origin);
    case 'archived':
      return words.structures.archived(value as Archived, words);
    case 'parts':
      return words.structures.parts((value as readonly unknown[]).length);
    case 'emails':
      return words.ui.listOf((value as readonly Email[]).map((email) => flagged(email.value, email, words)));
    case 'phones':
      return words.ui.listOf(
        (value as readonly Phone[]).map((phone) => flagged(phone.value ?? phone.typed, phone, words)),
      );
    case 'bar':
      return bar(value as number, chart, words.formats.glyphs);
    case 'sparkline':
      return sparkline(value as readonly (number | null)[], words.formats.glyphs);
    case 'share-bar':
      return shareBar(value as readonly number[], chart, words.formats.glyphs);
    case 'bilingual':
      return wordsOf({ key: 'bilingual', params: { text: value as Bilingual } }, words);
    default:
      return joined(kind, value, String, words.ui.listOf);
  }
}

/** A contact with what keeps it from being used. */
function flagged(value: string, { valid, bounced }: Pick<Email, 'valid' | 'bounced'>, { ui }: Words): string {
  return valid && !bounced ? value : ui.unused(value, valid ? 'bounced' : 'invalid');
}

/** A field by the heading of its column, and which part of it where it has parts. */
export function fieldOf(field: string, kind: CellKind, words: Words): string {
  const [key = '', ...rest] = field.split('.');
  const heading = headingOf({ key, kind }, words);
  const part = rest.join('.');
  return part === ''
    ? heading
    : words.structures.part(heading, kind === 'consent' ? choiceOf(part, words) : part);
}

/** For machines: ISO, plain digits, `.`; the same in every language. */
export function plain(kind: CellKind, value: unknown, words: Words): string {
  if (value === undefined || value === null) return '';
  switch (kind) {
    case 'flag':
      return value ? 'true' : 'false';
    case 'money':
      return plainMoney(value as Money);
    case 'consents':
      return consents(value)
        .map(([channel, isGiven]) => `${channel}=${isGiven ? 'yes' : 'no'}`)
        .join(';');
    case 'archived': {
      const { at, reason } = value as Archived;
      return `${at};${reason}`;
    }
    case 'origin': {
      const { tool, file, row, command } = value as Origin;
      return [tool, file, row, command].filter((part) => part !== undefined).join(';');
    }
    case 'command':
    case 'phrase':
      return phraseOf(value, words);
    case 'sparkline':
      return (value as readonly (number | null)[]).map((one) => one ?? '').join(';');
    default:
      return joined(kind, value, String, (items) => items.join(';'));
  }
}

function consents(value: unknown): [channel: string, isGiven: boolean][] {
  return Object.entries(value as Readonly<Record<string, Consent>>).map(([channel, { state }]) => [
    channel,
    state === 'yes',
  ]);
}

function joined(
  kind: CellKind,
  value: unknown,
  show: (item: unknown) => string,
  list: (items: readonly string[]) => string,
): string {
  if (kind === 'emails') return list((value as readonly Email[]).map((email) => email.value));
  if (kind === 'phones') return list((value as readonly Phone[]).map((phone) => phone.value ?? phone.typed));
  if (Array.isArray(value)) return list(value.map(show));
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

function reasonOf(code: string, { reasons }: Words): string {
  return Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : code;
}

function choiceOf(value: unknown, words: Words): string {
  if (Array.isArray(value)) return words.ui.listOf(value.map((item) => choiceOf(item, words)));
  const code = String(value);
  return choiceWord(code, words) ?? code;
}

export function headingOf(column: Pick<Column, 'key' | 'kind' | 'heading'>, words: Words): string {
  if (typeof column.heading === 'string') return column.heading;
  if (column.heading !== undefined) return wordsOf(column.heading, words);
  if (column.kind === 'label' && Object.hasOwn(words.labels, column.key))
    return words.labels[column.key as keyof typeof words.labels].is;
  // A word may depend on what it heads: the name of a person is not that of a thing.
  const known = [`${column.key}.${column.kind}`, column.key].find((key) => Object.hasOwn(words.columns, key));
  return known === undefined ? column.key : (words.columns[known] ?? column.key);
}
