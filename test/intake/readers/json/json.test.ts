/** JSON as rows: lists of objects at any depth, lists of lists, one object per line, and broken files. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readText, told } from '../../reading.ts';

const read = (value: unknown) => readText(JSON.stringify(value, null, 1), {}, 'people.json');

test('a list of objects is a list of people, numbered from 1; keys are headings, inner objects too', async () => {
  const sheet = await read([
    {
      name: 'Ana Ruiz',
      contact: { email: 'ana@example.com', phones: ['+12025550131', '+12025550132'] },
      vip: true,
    },
    { name: 'Theo Quill', contact: { email: 'theo@example.org' }, employeeId: 7 },
  ]);
  expect(sheet).toMatchObject({ tool: 'generic', as: 'contacts', headerRow: 0, rows: 2 });
  expect(sheet.headings).toEqual(['name', 'contact/email', 'contact/phones', 'vip', 'employeeId']);
  const { person } = draftAt(sheet, 1);
  expect(person.phones.map(({ value }) => value)).toEqual(['+12025550131', '+12025550132']);
  expect(person.emails[0]?.value).toBe('ana@example.com');
  expect(person.custom).toEqual({ vip: 'TRUE' });
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Theo Quill', custom: { employeeId: '7' } });
});

test('the list may lie inside an object, and the one that lists people is taken', async () => {
  const sheet = await read({
    page: { next: null, links: [{ rel: 'self', href: 'x' }] },
    data: { attendees: [{ fullName: 'Ana Ruiz', Email: 'ana@example.com' }] },
  });
  expect(sheet.sheet).toBe('data/attendees');
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
});

test('people listed in an order are rows of their own, and the one who ordered is their buyer', async () => {
  const sheet = await read([
    {
      order_code: 'A7',
      email: 'buyer@example.com',
      tickets: [
        { name: 'Ana Ruiz', email: 'ana@example.com', ticket_type: 'Day' },
        { name: 'Theo Quill', email: '', ticket_type: 'Day' },
      ],
    },
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Theo Quill']);
  expect(sheet.drafts.map(emailsOf)).toEqual([['ana@example.com'], []]);
  expect(sheet.drafts[1]?.buyer?.emails.map(({ value }) => value)).toEqual(['buyer@example.com']);
});

test('a list of words, or of objects about one word each, is one cell', async () => {
  const sheet = await read([
    {
      name: 'Ana Ruiz',
      emails: [{ type: 'work', value: 'ana@example.com' }],
      tags: [
        { id: 1, name: 'vip' },
        { id: 2, name: 'press' },
      ],
    },
  ]);
  expect(sheet.drafts[0]?.person.tags).toEqual(['vip', 'press']);
  expect(sheet.drafts.map(emailsOf)).toEqual([['ana@example.com']]);
});

test('a list of lists has its headings in one of them', async () => {
  const sheet = await read([
    ['Name', 'Email'],
    ['Ana Ruiz', 'ana@example.com'],
  ]);
  expect(sheet.headerRow).toBe(1);
  expect(draftAt(sheet, 2).person.name).toBe('Ana Ruiz');
});

test('objects one a line are items', async () => {
  const lines =
    '{"name":"Ana Ruiz","email":"ana@example.com"}\n\n{"name":"Theo Quill","email":"theo@example.org"}\n';
  const sheet = await readText(lines, {}, 'people.ndjson');
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Theo Quill']);
  expect(sheet.issues).toEqual([]);
});

test('digits beyond what a number holds are kept as they are written', async () => {
  const sheet = await readText('[{"name":"Ana Ruiz","email":"ana@example.com","badge":9007199254740993}]');
  expect(sheet.drafts[0]?.person.custom).toEqual({ badge: '9007199254740993' });
  expect(told(sheet.issues)).toEqual(['0 read-as JSON']);
});

test('what ends in the middle or is not what it begins as is broken, with the line', async () => {
  await expect(readText('[\n{"name":"Ana"},\n{"na')).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 3 },
  });
  await expect(readText('{"name":"Ana"}\nnonsense\n')).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 2, problem: 'not-json' },
  });
  const sheet = await readText('{"name":"Ana","email":"ana@example.com"}\nnonsense\n', { skipBad: true });
  expect(sheet.drafts).toHaveLength(1);
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual(['2 skipped-damage 2']);
});

test('an empty list is empty, one of words lists nobody, and no depth breaks the reader', async () => {
  await expect(readText('[]')).rejects.toMatchObject({ code: 'file.empty' });
  await expect(readText('{"a":[1,2]}')).rejects.toMatchObject({ code: 'file.no-headings' });
  const deep = `[{"name":"Ana","email":"ana@example.com","x":${'['.repeat(5000)}${']'.repeat(5000)}}]`;
  expect((await readText(deep)).drafts).toHaveLength(1);
});

test('a heading may begin with a bracket', async () => {
  const sheet = await readText('[1] Name,Email\nAna Ruiz,ana@example.com\n');
  expect(sheet.drafts).toHaveLength(1);
});

test('keys that objects have of themselves are keys like any other', async () => {
  const sheet = await readText(
    '[{"__proto__":"x","constructor":"y","name":"Ana Ruiz","email":"ana@example.com"}]',
  );
  expect(Object.entries(sheet.drafts[0]?.person.custom ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test('an amount told in cents and in whole units is told once', async () => {
  const gross = { currency: 'USD', value: 2500, major_value: '25.00', display: '$25.00' };
  const profile = { name: 'Gia Fox', email: 'gia@example.com' };
  const attendees = [{ id: '1', order_id: 'o1', ticket_class_name: 'GA', profile, costs: { gross } }];
  const sheet = await readText(JSON.stringify({ attendees }), {}, 'attendees.json');
  expect(sheet.drafts[0]?.registration).toMatchObject({
    ticket: 'GA',
    fee: { amount: 2500, currency: 'USD' },
  });
});

test.each([
  ['a word that is none', '[{"name":"Ana","fee":NaN},{"name":"Bo","fee":20}]', 'not-json', null],
  ['a comma too many', '[{"name":"Ana"},\n{"name":"Bo",}]', 'not-json', 2],
  ['no end', '[{"name":"Ana"},\n{"name":"Bo"', 'truncated', 2],
  ['a text without end', '[{"name":"Ana"},\n{"name":"Bo', 'truncated', 2],
])('a file with %s is told from one that was cut', async (_, text, problem, line) => {
  await expect(readText(text, {}, 'people.json')).rejects.toMatchObject({
    code: 'file.broken',
    params: { problem, line },
  });
});

test('a key that names two things is two columns where its cells hold both', async () => {
  const sheet = await readText(
    '{"姓名/公司":"熊波/南昌纸业","电话":"13800000191"}\n{"姓名/公司":"雷婷/赣州包装","电话":"13800000192"}\n',
    { region: 'CN', forEvent: true },
    'list.ndjson',
  );
  expect(sheet.drafts.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['熊波', '南昌纸业'],
    ['雷婷', '赣州包装'],
  ]);
});

test('an object within another names one thing, whatever stands in its cells', async () => {
  const sheet = await read([
    { contact: { name: 'Ana Ruiz / Ruiz Ltd', email: 'ana@example.com' } },
    { contact: { name: 'Theo Quill / Quill Ltd', email: 'theo@example.org' } },
  ]);
  expect(sheet.mapping.map(({ heading }) => heading)).toEqual(['contact/name', 'contact/email']);
});
