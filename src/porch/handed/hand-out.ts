/** Blank workbooks to hand out: their columns, taken from the records, so that what comes back is known by its headings. */
import { clientFields, type Role } from '../../domain/records/client.ts';
import type { Field, FieldTable } from '../../domain/records/field.ts';
import { registrationFields, type Status } from '../../domain/records/registration.ts';
import type { CodeLists } from '../../domain/value/code-list.ts';
import type { Words } from '../../i18n/words.ts';
import { wordsOf } from '../../output/cell.ts';
import type { HandOut, HandOutColumn } from '../../output/format/workbook/hand-out.ts';
import { say } from '../../reports/phrases.ts';

export const handOutKinds = ['registrations', 'exhibitors', 'contacts'] as const;
export type HandOutKind = (typeof handOutKinds)[number];

/** By the keys of the records, in the order they stand; `eventDay` and `currency` are known to files alone. */
const columnsOf: Readonly<Record<HandOutKind, readonly string[]>> = {
  registrations: [
    ...['name', 'emails', 'phones', 'organisation', 'title', 'city', 'country'],
    ...['event', 'eventDay', 'role', 'ticket', 'status', 'registeredAt', 'checkedInAt'],
    ...['fee', 'paid', 'currency', 'industry', 'sourceChannel', 'consentEmail', 'notes'],
  ],
  exhibitors: [
    ...['organisation', 'name', 'emails', 'phones', 'event', 'eventDay', 'booth', 'area'],
    ...['fee', 'paid', 'sponsorship', 'currency', 'industry', 'city', 'country', 'notes'],
  ],
  contacts: [
    ...['name', 'emails', 'phones', 'wechat', 'organisation', 'title', 'department', 'industry', 'city'],
    ...['country', 'language', 'birthday', 'tags', 'interests', 'sourceChannel', 'consentEmail', 'notes'],
  ],
};

const fields: FieldTable = { ...registrationFields, ...clientFields };
const days: ReadonlySet<string> = new Set(['eventDay', 'registeredAt', 'birthday']);
const numbers: ReadonlySet<Field['kind']> = new Set(['money', 'int', 'number']);
const yesOrNo: ReadonlySet<string> = new Set(['checkedInAt', 'consentEmail']);

/** What the importer knows of headings: how a field may be called, and whether one is surely taken for it when the file comes back. */
export interface KnownHeadings {
  readonly headingsOf: (field: string) => readonly string[];
  readonly surely: (heading: string, field: string) => boolean;
}

export function handOut(kind: HandOutKind, words: Words, codes: CodeLists, known: KnownHeadings): HandOut {
  return {
    name: wordsOf(say('hand-out.name', { kind }), words),
    columns: columnsOf[kind].map((key, at) => column(key, at === 0, words, codes, known)),
    guide: {
      name: wordsOf(say('hand-out.guide'), words),
      lines: wordsOf(say('hand-out.text', { kind }), words).split('\n'),
    },
  };
}

function column(
  key: string,
  isFirst: boolean,
  words: Words,
  codes: CodeLists,
  known: KnownHeadings,
): HandOutColumn {
  const { kind } = fields[key] ?? {};
  const choices = choicesOf(key, words, codes);
  // The word in the first cell is what tells an example from a person.
  const example = wordsOf(say('hand-out.example', { field: isFirst ? 'first' : key }), words);
  return {
    heading: headingOf(key, words, known),
    kind: days.has(key) ? 'day' : kind !== undefined && numbers.has(kind) ? 'number' : 'text',
    choices,
    open: kind === 'code' || key === 'checkedInAt',
    example: choices.length > 0 && kind !== 'code' ? '' : example,
  };
}

/** The word of the language where that is a heading the importer is sure of, else the first synonym in its script that is. */
function headingOf(key: string, { columns, language }: Words, { headingsOf, surely }: KnownHeadings): string {
  const label = columns[key] ?? key;
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  const synonyms = headingsOf(key).filter((text) => isHan(text) === (language === 'zh-CN'));
  const heading = [label, ...synonyms].find((text) => surely(text, key)) ?? label;
  return heading.slice(0, 1).toUpperCase() + heading.slice(1);
}

function choicesOf(key: string, { choices, ui }: Words, codes: CodeLists): string[] {
  if (yesOrNo.has(key)) return [ui.yes, ui.no];
  if (key === 'role') return Object.values<string>(choices.role satisfies Record<Role, string>);
  if (key === 'status')
    return (registrationFields.status.choices as readonly Status[]).map((status) => choices.status[status]);
  return codes.of(key).map(({ value }) => value);
}
