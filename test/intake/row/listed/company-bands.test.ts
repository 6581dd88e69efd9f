/** Companies in a row of their own above those who work for them. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../../src/domain/draft.ts';
import { draftAt, readLines, told } from '../../reading.ts';

const who = async (lines: readonly string[], region = 'US') =>
  (await readLines(lines, { forEvent: true, region })).drafts.map(({ person }) =>
    [person.name, person.organisation].filter((one) => one !== undefined).join(', '),
  );

test('a company in a row of its own is that of the people below it', async () => {
  const german = [
    'Name,Funktion,E-Mail',
    'Ohmsen Textil GmbH,,',
    'Frieda Ohmsen,GF,frieda@example.com',
    'Gero Pahl,Vertrieb,gero@example.com',
    'Larkspur Media,,',
    'Ingo Lutz,Inhaber,ingo@example.org',
  ];
  const sheet = await readLines(german, { forEvent: true });
  expect(sheet.skipped.map(({ row, code }) => `${row} ${code}`)).toEqual(['2 group-row', '5 group-row']);
  expect(await who(german)).toEqual([
    'Frieda Ohmsen, Ohmsen Textil GmbH',
    'Gero Pahl, Ohmsen Textil GmbH',
    'Ingo Lutz, Larkspur Media',
  ]);
  const chinese = [
    '姓名,职务,电话',
    '一、湖南印刷协会,,',
    '古月,会长,13800000101',
    '二、长沙纸业公司,,',
    '宁夏,经理,13800000102',
  ];
  expect(await who(chinese, 'CN')).toEqual(['古月, 湖南印刷协会', '宁夏, 长沙纸业公司']);
});

test.each([
  [
    'one of them may be anything',
    ['Acme Ltd,,', 'Ann Moss,CEO,a@example.com', 'Larkspur,,', 'Bo Lind,CFO,b@example.com'],
  ],
  [
    'somebody is above the first',
    [
      'Ann Moss,CEO,a@example.com',
      'Acme Ltd,,',
      'Bo Lind,CFO,b@example.com',
      'Beta Ltd,,',
      'Cy Lee,,c@example.com',
    ],
  ],
  [
    'two stand one below the other',
    ['Acme Ltd,,', 'Beta Ltd,,', 'Bo Lind,CFO,b@example.com', 'Cy Lee,CEO,c@example.com'],
  ],
  [
    'they are groups of the list',
    ['Focus Group,,', 'Ann Moss,CEO,a@example.com', 'Study Group,,', 'Bo Lind,CFO,b@example.com'],
  ],
])('rows with a name alone are entries of the list where %s', async (_, rows) => {
  expect(await who(['Name,Title,Email', ...rows])).toHaveLength(rows.length);
});

test('a line with nothing but a company is passed over, and its people work for it', async () => {
  const repeated = await readLines([
    'Company,Name,Email',
    'Faro Ltd,,',
    'Faro Ltd,Ana Ruiz,ana@example.com',
    'Brink Inc,,',
    'Brink Inc,Bo Lind,bo@example.com',
  ]);
  const outlined = await readLines([
    'Company,Name,Email',
    'Faro Ltd,,',
    ',Ana Ruiz,ana@example.com',
    ',Cy Odell,cy@example.com',
    'Brink Inc,,',
    ',Bo Lind,bo@example.com',
  ]);
  const people = ({ drafts }: Sheetful) =>
    drafts.map(({ person }) => `${person.name}, ${person.organisation}`);
  expect(people(repeated)).toEqual(['Ana Ruiz, Faro Ltd', 'Bo Lind, Brink Inc']);
  expect(told(repeated.skipped)).toEqual(['2 group-row', '4 group-row']);
  expect(people(outlined)).toEqual(['Ana Ruiz, Faro Ltd', 'Cy Odell, Faro Ltd', 'Bo Lind, Brink Inc']);
});

test('somebody without a company below a company without people is not of it', async () => {
  const sheet = await readLines([
    'Name,Email,Company',
    ',,Faro Ltd',
    'Ana,ana@example.com,',
    'Bo,bo@example.com,Brink Inc',
  ]);
  expect(draftAt(sheet, 3).person.organisation).toBeUndefined();
});
