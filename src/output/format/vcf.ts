/** Address cards (vCard 3.0), which phones and mail programs take in. */
import type { Email, Phone } from '../../domain/records/field.ts';
import type { Row } from '../../reports/report.ts';
import { contentLine, textLine, textValue, timeValue } from './content-lines.ts';
import type { OutputFormat, Sheet } from './format.ts';

function* vcf({ rows }: Sheet): Iterable<string> {
  for (const row of rows) yield card(row);
}

function card(row: Row): string {
  // What is masked is dots, whatever it was.
  const several = (key: string) => (Array.isArray(row[key]) ? (row[key] as readonly string[]) : []);
  const text = (key: string) => textValue(String(row[key] ?? ''));
  const structure = (...keys: readonly string[]) =>
    keys.map((key) => (key === '' ? '' : text(key))).join(';');
  const isKnown = (...keys: readonly string[]) => keys.some((key) => text(key) !== '');
  return [
    'BEGIN:VCARD\r\nVERSION:3.0\r\n',
    textLine('UID', row.uid),
    textLine('FN', row.name),
    contentLine('N', structure('family', 'given', '', '', '')),
    list('NICKNAME', several('otherNames')),
    organisation(text('organisation'), text('department')),
    row.kind === 'organisation' ? 'X-ABSHOWAS:COMPANY\r\n' : '',
    textLine('TITLE', row.title),
    ...((row.phones ?? []) as readonly Phone[]).map(phone),
    ...((row.emails ?? []) as readonly Email[]).map(({ value }) => textLine('EMAIL;TYPE=INTERNET', value)),
    isKnown('city', 'region', 'country')
      ? contentLine('ADR;TYPE=WORK', structure('', '', '', 'city', 'region', '', 'country'))
      : '',
    birthday(row.birthday),
    textLine('X-WECHAT', row.wechat),
    ...several('links').map((link) => contentLine('URL', link)),
    list('CATEGORIES', several('tags')),
    textLine('NOTE', row.notes),
    typeof row.updated === 'string' ? contentLine('REV', timeValue(row.updated)) : '',
    'END:VCARD\r\n',
  ].join('');
}

function organisation(name: string, unit: string): string {
  if (name === '' && unit === '') return '';
  return contentLine('ORG', unit === '' ? name : `${name};${unit}`);
}

function list(property: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : contentLine(property, texts.map(textValue).join(','));
}

/** Mobile numbers of mainland China tell themselves; of others only the library that knows them all could say. */
function phone({ value, typed }: Phone): string {
  const isMobile = /^\+861[3-9]/.test(value ?? '');
  return textLine(`TEL;TYPE=${isMobile ? 'CELL' : 'VOICE'}`, value ?? typed);
}

/** Version 3.0 has no day without a year; phones agree on a year that is to be passed over. */
function birthday(day: unknown): string {
  if (typeof day !== 'string') return '';
  if (day.startsWith('--')) return contentLine('BDAY;X-APPLE-OMIT-YEAR=1604', `1604-${day.slice(2)}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? contentLine('BDAY', day) : '';
}

export default { holds: 'one sheet', encode: ([sheet]) => vcf(sheet) } satisfies OutputFormat;
