import { expect, test } from 'vitest';
import type { FieldTable } from '../../src/domain/records/field.ts';
import { collections } from '../../src/domain/roster.ts';
import { loadWords } from '../../src/i18n/index.ts';
import { joined } from '../../src/i18n/zh-CN/joined.ts';
import { mappableFields } from '../../src/intake/heading/heading-words.ts';
import { sources } from '../../src/intake/sources/index.ts';
import { fieldOf, plain, spoken } from '../../src/output/cell.ts';
import { languages } from '../../src/porch/config/language.ts';

const en = await loadWords('en');
const zh = await loadWords('zh-CN');

function choicesOf(fields: FieldTable): string[] {
  return Object.values(fields).flatMap(({ choices = [], fields: inner }) => [
    ...choices,
    ...(inner ? choicesOf(inner) : []),
  ]);
}

test.each(languages)('in %s every code a field may hold has a word', async (language) => {
  const { choices } = await loadWords(language);
  const known = new Set(Object.values(choices).flatMap((table) => Object.keys(table)));
  const codes = Object.values(collections).flatMap(({ fields }) => choicesOf(fields));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test.each(languages)('in %s whatever a column of a file may be has a heading', async (language) => {
  const { columns } = await loadWords(language);
  expect(mappableFields().filter((field) => !(field in columns))).toEqual([]);
});

test.each(languages)('in %s every source of imports has a name', async (language) => {
  const { source } = (await loadWords(language)).choices;
  expect(Object.keys(source).sort()).toEqual(['generic', ...sources.map(({ id }) => id)].sort());
});

test('a code is put into words, a tag of the same letters is not', () => {
  expect(spoken('choice', ['speaker', 'visitor'], zh)).toBe('讲者、普通观众');
  expect(spoken('list', ['in', 'speaker'], zh)).toBe('in、speaker');
});

test('a field is its heading; a row of a table of fields is named by its own', () => {
  expect(fieldOf('name', 'name', zh)).toBe('姓名');
  expect(fieldOf('name', 'text', zh)).toBe('名称');
  expect(fieldOf('consent.sms', 'consent', zh)).toBe('同意：短信');
  expect(fieldOf('custom.St. Gallen', 'text', en)).toBe('Custom fields: St. Gallen');
});

test('what is put together of several parts is a sentence for people and data for machines', () => {
  const consent = { state: 'no', day: '2026-11-24', evidence: 'log' };
  expect(spoken('consent', consent, zh)).toBe('否，2026-11-24');
  expect(plain('consent', consent, zh)).toBe('{"state":"no","day":"2026-11-24","evidence":"log"}');
  expect(spoken('origin', { file: 'a.csv', row: '2' }, en)).toBe('a.csv, row 2');
  expect(plain('origin', { tool: 'generic', file: 'a.csv', row: '2' }, zh)).toBe('generic;a.csv;2');
  expect(plain('origin', { command: 'client add' }, zh)).toBe('client add');
  expect(spoken('parts', [{}, {}], zh)).toBe('共 2 项');
});

test('names in a Chinese sentence stand apart from it only where they are of another script', () => {
  expect(joined`已为${'王芳'}报名${'春季沙龙'}。`).toBe('已为王芳报名春季沙龙。');
  expect(joined`已为${'Ann Lee'}报名${'春季沙龙 2026'}。`).toBe('已为 Ann Lee 报名春季沙龙 2026。');
  expect(joined`${'2026'}尚未举办`).toBe('2026 尚未举办');
});

test('a contact that cannot be used says so to people, and is plain to machines', () => {
  const emails = [
    { value: 'a@example.com', valid: true, bounced: false },
    { value: 'b@example.com', valid: true, bounced: true },
    { value: 'c(at)example.com', valid: false, bounced: false },
  ];
  const phones = [{ value: null, typed: '1.38E+10', valid: false, bounced: false }];
  expect(spoken('emails', emails, en)).toBe(
    'a@example.com, b@example.com (bounced), c(at)example.com (not valid)',
  );
  expect(spoken('phones', phones, zh)).toBe('1.38E+10（无效）');
  expect(plain('emails', emails, en)).toBe('a@example.com;b@example.com;c(at)example.com');
});

test('a chart is drawn for people, and stays its numbers for programs', () => {
  expect(spoken('bar', 0.5, en)).toBe('██████████');
  expect(spoken('share-bar', [1, 1], en)).toBe('██████████▒▒▒▒▒▒▒▒▒▒');
  expect(spoken('sparkline', [1, null, 2], en)).toBe('▅ █');
  expect(plain('bar', 0.5, en)).toBe('0.5');
  expect(plain('sparkline', [1, null, 2], en)).toBe('1;;2');
});
