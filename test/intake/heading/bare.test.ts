/** Headings mean the same however they are dressed: numbered, starred, with a colon, said to be required, in one word. */
import { expect, test } from 'vitest';
import { bareHeading, bareHeadings } from '../../../src/intake/heading/bare.ts';
import { fixture, readLines, readText } from '../reading.ts';

const forEvent = { forEvent: true } as const;

test.each([
  ['1、联系人', '联系人'],
  ['*联系人：', '联系人'],
  ['（必填）姓名', '姓名'],
  ['12. Attendees (required) *', 'Attendees'],
  ['* 3) Invited:', 'Invited'],
  ['[Job title]', 'Job title'],
  ['"Paid on"', 'Paid on'],
  ['bezahlt_am', 'bezahlt am'],
  ['Checked\u00a0in\nat ', 'Checked in at'],
  ['Fee (EUR)', 'Fee (EUR)'],
  ['Q7: Will you come?', 'Will you come?'],
])('“%s” is the heading “%s”', (written, bare) => {
  expect(bareHeading(written)).toBe(bare);
});

test.each(['*', '24.04.2026', '10:30', '1.1', 'Visa (not required)', '4-6 people', '#', 'Q', '必填', '一'])(
  '“%s” is no dress',
  (written) => {
    expect(bareHeading(written)).toBe(written);
  },
);

test('words that a program joined are told apart, but no names', () => {
  expect(bareHeadings(['contactName', 'WeChat', 'iPhone', 'eMail'])).toEqual([
    'contact name',
    'WeChat',
    'iPhone',
    'eMail',
  ]);
});

const dresses: readonly (readonly [name: string, put: (heading: string, at: number) => string])[] = [
  ['a colon', (heading) => `${heading}:`],
  ['a wide colon', (heading) => `${heading}：`],
  ['a star', (heading) => `${heading}*`],
  ['a star before it', (heading) => `* ${heading}`],
  ['a number', (heading, at) => `${at + 1}. ${heading}`],
  ['a Chinese number', (heading, at) => `${at + 1}、${heading}`],
  ['a star and a number', (heading, at) => `*${at + 1}.${heading}：`],
  ['that it is required', (heading) => `${heading} (required)`],
  ['that it is required, in Chinese', (heading) => `${heading}（必填）`],
  ['brackets', (heading) => `[${heading}]`],
  ['hard spaces', (heading) => `${heading.replaceAll(' ', '\u00a0')}\u00a0`],
];
const lists = ['contacts.csv', 'eventbrite.csv', 'luma.csv', 'zh-utf-8.csv'];

test.each(dresses)('a list whose headings have %s is the same list', async (_, put) => {
  for (const name of lists) {
    const text = new TextDecoder().decode(fixture(name)).replace(/^\ufeff/, '');
    const [headings = '', ...rows] = text.split('\n');
    const dressed = headings
      .trimEnd()
      .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .map((heading, at) => `"${put(heading.replaceAll('"', ''), at)}"`);
    const [plain, same] = [await readText(text), await readText([dressed.join(','), ...rows].join('\n'))];
    expect([name, same.mapping.map(({ field }) => field)]).toEqual([
      name,
      plain.mapping.map(({ field }) => field),
    ]);
    expect([name, same.as, said(same.drafts)]).toEqual([name, plain.as, said(plain.drafts)]);
  }
});

/** But for what is kept, which is under its heading as written. */
function said(drafts: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(drafts, (key, value) => (kept.has(key) ? undefined : value)));
}

const kept: ReadonlySet<string> = new Set(['answers', 'custom', 'evidence', 'key']);

test('what is kept is kept under its heading as it was written', async () => {
  const { drafts } = await readLines(['1、姓名,2、饮食要求*', '王芳,清真'], forEvent);
  expect(drafts[0]?.registration?.answers).toEqual({ '2、饮食要求*': '清真' });
});

test('who comes is the client in a list with numbered headings, too', async () => {
  const { drafts } = await readLines(
    [
      '1、单位名称,2、联系人,3、联系电话,4、参会人员,5、参会人员电话',
      '云帆,王芳,13800000001,李雷,13800000002',
    ],
    { forEvent: true, region: 'CN' },
  );
  expect(drafts.map(({ person }) => person.name)).toEqual(['李雷']);
});

test('a number in a heading may say which of several it is', async () => {
  const { drafts } = await readLines(
    ['Firma,1. Ansprechpartner,2. Telefon,2. E-Mail', 'Moos AG,Ann Moss,+1 202 555 0113,ann@example.com'],
    { as: 'exhibitors' },
  );
  expect(drafts[0]?.person.emails.map(({ value }) => value)).toEqual(['ann@example.com']);
});

test('numbers that come again say which of two contacts a column is about', async () => {
  const { drafts } = await readLines(
    [
      'Firma,1. Ansprechpartner,1. Telefon,2. Ansprechpartner,2. Telefon',
      'Moos AG,Anna Moos,+12025550113,Bert Kahl,+12025550114',
    ],
    { forEvent: true },
  );
  expect(drafts.map(({ person }) => [person.name, person.phones.map(({ value }) => value)])).toEqual([
    ['Anna Moos', ['+12025550113']],
    ['Bert Kahl', ['+12025550114']],
  ]);
});

test.each([
  [
    ['1. Name', '2. Phone', '3. Name', '4. Phone'],
    ['Name', 'Phone', 'Name', 'Phone'],
  ],
  [
    ['1. Wahl', '2. Wahl'],
    ['Wahl', 'Wahl'],
  ],
  [
    ['5、(Tea)', '5、(Coffee)', '6、Note'],
    ['(Tea)', '(Coffee)', 'Note'],
  ],
])('numbers that count are taken off: %j', (written, bare) => {
  expect(bareHeadings(written)).toEqual(bare);
});
