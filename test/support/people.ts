/** People with names of every script and form, and texts somebody may type to find one of them. */
import fc from 'fast-check';
import type { Client } from '../../src/domain/records/client.ts';

const names = [
  '王芳',
  '王 芳',
  '陳志明',
  '欧阳娜娜',
  '歐陽娜',
  '曾晓乐',
  '单于长',
  '吕行',
  '𠮷田太郎',
  '田中 さくら',
  '김민수',
  '李娜 Nancy Li',
  '张伟1',
  '王芳（采购部）女士',
  'Ann Hull',
  'ANN  HULL',
  'Hull, Ann',
  'Anna-Lena Weiß',
  'Jürgen Müller',
  'Juergen Mueller',
  'María García López',
  "John O'Neil",
  'Ｐｒｉｙａ Ｍａｒｓｈ',
  'Priya Marsh 42',
  'Priya Marsh 420',
  'Иван Петров',
  'Li',
  'Mr',
  '42',
  '!',
  '王',
];
const companies = ['Hull & Co', '星河会展有限公司', 'ＡＢＣ Ltd', 'Weiß GmbH', 'Priya Tea', 'x', '星'];
const boxes = [
  'ann@example.com',
  'ann.hull@example.com',
  'ann@example.org',
  'wang.fang@example.com',
  'no-box',
];
const lines = [
  ['+8613800000042', '138 0000 0042'],
  ['+442079460958', '020 7946 0958'],
  [null, '010-8888 6666'],
  [null, '１３８００００００４３'],
  [null, '12345'],
  ['+12025550113', '(202) 555-0113'],
] as const;

const some = <T>(values: readonly T[], most: number) =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: most });

/** What is filled in of one client; nothing but the name has to be. */
export const somebody = fc.record(
  {
    name: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'grapheme', maxLength: 8 }) },
    ),
    otherNames: some(names, 2),
    organisation: fc.constantFrom(...companies),
    emails: some(boxes, 2).map((all) => all.map((value) => ({ value, valid: true, bounced: false }))),
    phones: some(lines, 2).map((all) =>
      all.map(([value, typed]) => ({ value, typed, valid: value !== null, bounced: false })),
    ),
    formerIds: fc.constantFrom(['C9001'], ['C9001', 'C9002']),
    archived: fc.constant({ at: '2026-02-01T08:00:00.000Z', reason: 'moved' }),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<Omit<Client, 'id' | 'created' | 'updated' | 'kind'>>;

const known = [
  ...names,
  ...companies,
  ...boxes,
  ...lines.flatMap(([value, typed]) =>
    value === null ? [typed] : [value, typed, value.slice(3), `00${value.slice(1)}`],
  ),
  ...[
    'wangfang',
    'fangwang',
    'wf',
    'wang f',
    "ou'yang",
    'oyn',
    'zengxiaole',
    'cxl',
    'zengxy',
    'lvhang',
    'lyuxing',
    'lx',
    'zw',
    'cz',
    'li n',
  ],
  ...[
    'C9001',
    'c9002',
    'C9003',
    'C1',
    '+86 138',
    '0000042',
    '13800000042',
    'ann@',
    '@',
    '＠',
    '  ',
    'hull ann',
    'ma ga',
    'weiss',
    'Oneil',
  ],
];

/** A text as it is known, in another case or width, the beginning of it, a part, or anything. */
export const typedText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        text: fc.constantFrom(...known),
        from: fc.nat(3),
        length: fc.integer({ min: 1, max: 9 }),
        shape: fc.constantFrom('plain', 'upper', 'wide'),
      })
      .map(({ text, from, length, shape }) => {
        const part = [...text].slice(from, from + length).join('');
        return shape === 'upper' ? part.toUpperCase() : shape === 'wide' ? wide(part) : part;
      }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
