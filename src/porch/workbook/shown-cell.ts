/** What a cell of the roster's workbook shows of a record, and whether a cell still says that. */
import type { Archived, Consent, Email, Field, Money, Phone } from '../../domain/records/field.ts';
import type { AnyRecord, RosterSettings } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { toMajor } from '../../lib/number/currency.ts';
import { isBlank } from '../../lib/plain.ts';
import { dayIn, wallClock } from '../../lib/time/instant.ts';
import { spoken } from '../../output/cell.ts';
import { type CellStyle, longestCell, type PlainCell } from '../../output/format/workbook/sheet-parts.ts';
import { customPrefix, type SheetColumn, shownPrefix } from './columns.ts';

/** What has to be known to show a record, and to understand what somebody typed into its row. */
export interface Around {
  readonly words: Words;
  readonly settings: RosterSettings;
  /** The name of a client or an event. */
  readonly nameOf: (key: string, id: string) => string | undefined;
}

/** Between the values of a cell that holds several. */
export const listSeparator = '; ';

export const zoneOf = ({ settings }: Pick<Around, 'settings'>): string => settings.zone ?? 'UTC';

/** Null where there is nothing to show. */
export function shownCell(column: SheetColumn, record: AnyRecord, around: Around): PlainCell | null {
  const cell = wholeCell(column, record, around);
  return typeof cell?.value === 'string' && cell.value.length > longestCell
    ? { ...cell, value: cell.value.slice(0, longestCell) }
    : cell;
}

function wholeCell({ key, field }: SheetColumn, record: AnyRecord, around: Around): PlainCell | null {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  if (key.startsWith(customPrefix)) {
    const heading = key.slice(customPrefix.length);
    const value = Object.hasOwn(record.custom ?? {}, heading) ? record.custom?.[heading] : undefined;
    return value === undefined || value === '' ? null : { value, style: 'text' };
  }
  if (key.startsWith(shownPrefix)) return shownOnly(key.slice(shownPrefix.length), values, around);
  const value = values[key];
  return field === null || isBlank(value) ? null : cellOf(field, value, around);
}

function shownOnly(key: string, values: Readonly<Record<string, unknown>>, around: Around): PlainCell | null {
  if (key === 'archived') {
    const archived = values.archived as Archived | undefined;
    return archived
      ? { value: `${dayIn(archived.at, zoneOf(around))} ${archived.reason}`, style: 'shown' }
      : null;
  }
  const id = values[key.replace(/Name$/, '')];
  const name = typeof id === 'string' ? around.nameOf(key, id) : undefined;
  return name === undefined ? null : { value: name, style: 'shown' };
}

function cellOf(field: Field, value: unknown, around: Around): PlainCell {
  const text = (said: string): PlainCell => ({ value: said, style: 'text' });
  switch (field.kind) {
    case 'int':
      return { value: value as number, style: 'whole' };
    case 'number':
      return { value: value as number, style: 'number' };
    case 'day':
      return { value: value as string, style: 'day' };
    case 'instant':
      return { value: wallClock(value as string, zoneOf(around)), style: 'time' };
    case 'money': {
      const { amount, currency } = value as Money;
      return { value: toMajor(amount, currency), style: `money:${currency}` };
    }
    case 'flag':
      return text(value === true ? around.words.ui.yes : around.words.ui.no);
    case 'consent':
      return text(consents(value as Readonly<Record<string, Consent>>, around.words));
    case 'email':
      return text(listed(value, (email) => (email as Email).value));
    case 'phone':
      return text(listed(value, (phone) => (phone as Phone).value ?? (phone as Phone).typed));
    case 'choice':
      return text(listed(value, (code) => choiceWord(String(code), around.words)));
    case 'code':
      return text(field.codes ? spoken('code', value, around.words) : String(value));
    default:
      return text(listed(value, String));
  }
}

function listed(value: unknown, say: (one: unknown) => string): string {
  return Array.isArray(value) ? value.map(say).join(listSeparator) : say(value);
}

function consents(given: Readonly<Record<string, Consent>>, words: Words): string {
  return Object.entries(given)
    .map(([channel, { state }]) => `${choiceWord(channel, words)}=${words.ui[state]}`)
    .join(listSeparator);
}

export function choiceWord(code: string, words: Words): string {
  return spoken('choice', code, words);
}

/** How the empty cells of a column are formatted, so that what is typed there stays what it is. */
export function styleOf({ key, field }: SheetColumn, { currency = '' }: RosterSettings): CellStyle {
  if (key.startsWith(shownPrefix)) return 'shown';
  switch (field?.kind) {
    case 'day':
      return 'day';
    case 'instant':
      return 'time';
    case 'int':
      return 'whole';
    case 'number':
      return 'number';
    case 'money':
      return `money:${currency}`;
    default:
      return 'text';
  }
}

/** Whether a cell as it is read says what was shown: programs save a number a hair off, and a line break their own way. */
export function saysStill(shown: PlainCell | null, read: string | number): boolean {
  if (shown === null) return read === '' || (typeof read === 'string' && read.trim() === '');
  const { value, style } = shown;
  if (typeof value === 'number') {
    const number = typeof read === 'number' ? read : Number(read || Number.NaN);
    return Math.abs(number - value) <= Math.abs(value) * 1e-12;
  }
  if (style === 'time' && typeof read === 'string' && read.length === 10) return value === `${read}T00:00:00`;
  return comparable(value) === comparable(String(read));
}

/** A text without what spreadsheet programs change in it by themselves. */
function comparable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffd-\uffff]|\p{Surrogate}/gu, '')
    .trim();
}
