/** Address cards of every version as rows. */
import { expect, test } from 'vitest';
import { open } from '../../../../src/intake/index.ts';
import { draftAt, emailsOf, readText, told, usual } from '../../reading.ts';

const read = (lines: readonly string[], options = {}) =>
  readText(`${lines.join('\r\n')}\r\n`, options, 'cards.vcf');
const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'];

test('a card of version 3.0: folded lines, escapes, groups, several of a kind', async () => {
  const sheet = await read(
    card(
      'VERSION:3.0',
      'UID:urn:uuid:7',
      'N:Ruiz;Ana;María;;',
      'FN:Ana María Ru',
      ' iz',
      'ORG:Paper Moon\\; Sons;Sales',
      'item1.EMAIL;type=INTERNET:ana@example.com',
      'item1.X-ABLabel:work',
      'EMAIL:ruiz@example.org',
      'TEL;TYPE=CELL:+1 202-555-0131',
      'TEL;TYPE=FAX:+1 202-555-0139',
      'ADR;TYPE=WORK:;;1 Main St;Boston;MA;02101;USA',
      'CATEGORIES:vip,press',
      'BDAY:1985-04-12',
      'NOTE:first line\\nsecond\\, and last',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg',
      ' ABAQAAAQABAAD',
      'X-SHIRT:M',
    ),
  );
  expect(sheet).toMatchObject({ tool: 'vcard', as: 'contacts', rows: 1, issues: [] });
  const { person } = draftAt(sheet, 1);
  expect(person).toMatchObject({
    name: 'Ana María Ruiz',
    given: 'Ana María',
    family: 'Ruiz',
    organisation: 'Paper Moon; Sons',
    tags: ['vip', 'press'],
    texts: {
      department: 'Sales',
      city: 'Boston',
      region: 'MA',
      birthday: '1985-04-12',
      notes: 'first line\nsecond, and last',
    },
    keys: ['vcard:urn:uuid:7'],
  });
  expect(emailsOf(draftAt(sheet, 1))).toEqual(['ana@example.com', 'ruiz@example.org']);
  expect(person.phones.map(({ value }) => value)).toEqual(['+12025550131']);
  expect(person.custom).toMatchObject({ 'TEL fax': '+1 202-555-0139', 'X-SHIRT': 'M' });
});

test('a card of version 2.1: quoted-printable over several lines, bare types, any charset', async () => {
  const sheet = await read(
    [
      ...card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9E=97;=E5=B0=8F=E9=9B=A8;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9E=97=E5=B0=',
        '=8F=E9=9B=A8',
        'TEL;CELL;PREF:13800001111',
        'EMAIL;INTERNET:lin@example.com',
      ),
      ...card('VERSION:2.1', 'FN;CHARSET=GBK;QUOTED-PRINTABLE:=BA=CE=D2=BB=B7=AB', 'TEL;CELL:13800002222'),
    ],
    { region: 'CN' },
  );
  expect(sheet.drafts.map(({ person }) => [person.name, person.phones[0]?.value])).toEqual([
    ['林小雨', '+8613800001111'],
    ['何一帆', '+8613800002222'],
  ]);
});

test('a card of version 4.0: addresses as links, days without hyphens', async () => {
  const sheet = await read(
    card(
      'VERSION:4.0',
      'FN:Theo Quill',
      'EMAIL;PREF=1:mailto:theo@example.org',
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-202-555-0142;ext=5',
      'BDAY:--0412',
      'ADR;GEO="geo:12.3,-1.2";LABEL="1 Main; Oslo":;;1 Main;Oslo;;;Norway',
    ),
  );
  const { person } = draftAt(sheet, 1);
  expect(person.phones.map(({ value }) => value)).toEqual(['+12025550142']);
  expect(emailsOf(draftAt(sheet, 1))).toEqual(['theo@example.org']);
  expect(person.texts).toMatchObject({ birthday: '--04-12', city: 'Oslo', country: 'Norway' });
});

test('a card without a name is known by its parts, and one of a company is the company', async () => {
  const sheet = await read([
    ...card('VERSION:2.1', 'N:Quill;Theo', 'TEL:+12025550142'),
    ...card('VERSION:3.0', 'N:;;;;', 'ORG:Paper Moon'),
    ...card(
      'VERSION:3.0',
      'N:;;;;',
      'FN:Paper Moon',
      'ORG:Paper Moon;',
      'X-ABShowAs:COMPANY',
      'TEL:+12025550143',
    ),
  ]);
  expect(draftAt(sheet, 1).person.name).toBe('Theo Quill');
  expect(draftAt(sheet, 2).person).toMatchObject({ kind: 'organisation', name: 'Paper Moon' });
  expect(draftAt(sheet, 3).person).toMatchObject({ kind: 'organisation', name: 'Paper Moon' });
});

test('cards in a code page are read as text in it', async () => {
  const text = Buffer.concat([
    Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nFN:'),
    Buffer.from([0xc1, 0xd6, 0xd0, 0xa1, 0xd3, 0xea]),
    Buffer.from('\r\nORG:'),
    Buffer.from([0xc7, 0xe0, 0xba, 0xcc, 0xce, 0xc4, 0xbb, 0xaf]),
    Buffer.from('\r\nEND:VCARD\r\n'),
  ]);
  const sheet = await open({ file: 'cards.vcf', bytes: new Uint8Array(text) }, usual);
  expect(sheet.encoding).toBe('gb18030');
  expect(sheet.drafts[0]?.person).toMatchObject({ name: '林小雨', organisation: '青禾文化' });
});

test('a card without an end breaks the file where it begins; with skipped damage the others are taken', async () => {
  const lines = [...card('FN:Ana Ruiz', 'EMAIL:ana@example.com'), 'BEGIN:VCARD', 'FN:Theo'];
  await expect(read(lines)).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 5, problem: 'truncated' },
  });
  const sheet = await read(lines, { skipBad: true });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual(['2 skipped-damage 5']);
});

test('the card of a group is nobody, and is told of', async () => {
  for (const kind of ['KIND:group', 'X-ADDRESSBOOKSERVER-KIND:group']) {
    const sheet = await read([
      ...card('FN:Fair 2026', kind, 'MEMBER:urn:uuid:1'),
      ...card('FN:Ana Ruiz', 'KIND:individual', 'EMAIL:ana@example.com'),
    ]);
    expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
    expect(told(sheet.issues)).toEqual(['1 group-card Fair 2026']);
  }
});
