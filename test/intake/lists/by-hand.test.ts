/** Lists that people keep themselves, in a spreadsheet or on paper, with their own headings, marks and remarks. */
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import { open } from '../../../src/intake/index.ts';
import type { ReadOptions } from '../../../src/intake/raw/read-options.ts';
import { peopleOf, readLines, readText, usual } from '../reading.ts';

const german: Partial<ReadOptions> = { region: 'DE', currency: 'EUR', forEvent: true };

const chinese: Partial<ReadOptions> = { region: 'CN', currency: 'CNY', forEvent: true };

const amount = (label: string, money?: Money) => (money ? `${label} ${money.amount / 100}` : undefined);

/** Who, how they are reached, for whom, and how they take part. */
function told({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }: Draft) => {
    const { status, role, ticket, fee, paid, sponsorship, companions } = registration ?? { answers: {} };
    return [
      person.name,
      ...person.emails.map(({ value }) => value),
      ...person.phones.map(({ value, typed }) => value ?? typed),
      person.organisation,
      person.texts.title,
      status,
      role,
      ticket,
      amount('fee', fee),
      amount('paid', paid),
      amount('gives', sponsorship),
      companions === undefined ? undefined : `+${companions}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' | ');
  });
}

type Cell = string | number;

/** A workbook of these sheets; `merged` are cells that its first sheet joins. */
async function readBook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  options: Partial<ReadOptions> = german,
  merged: readonly string[] = [],
): Promise<Sheetful> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  for (const cells of merged) book.worksheets[0]?.mergeCells(cells);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return open({ file: 'list.xlsx', bytes }, { ...usual, ...options });
}

test('a column of how many there are counts whoever comes along, but for those it names', async () => {
  const sheet = await readLines(
    [
      'Namen;Telefon;Personen;Bezahlt',
      'Anna & Tom Weber;030 1234567;2;50 € bar',
      'Inge Stark;;1;offen',
      'Udo Renz;;3 Personen;',
    ],
    german,
  );
  expect(told(sheet)).toEqual([
    'Anna Weber | +49301234567 | registered | paid 50 | +0',
    'Tom Weber | registered',
    'Inge Stark | pending | +0',
    'Udo Renz | +2',
  ]);
  const groups = await readLines(
    ['团队名称,领队,领队电话,人数,是否缴费,金额', '阳光车队,王芳,13800000001,5,已缴,500'],
    chinese,
  );
  expect(told(groups)).toEqual(['王芳 | +8613800000001 | 阳光车队 | registered | fee 500 | paid 500 | +4']);
});

test('how somebody paid says that they did', async () => {
  const sheet = await readLines(
    [
      'Guest,+1,Paid?',
      'Mary Cole,,PayPal',
      'Ron Bell,2,no',
      'Kim Fox,,"$25 (cash)"',
      'Lea Hunt,,"yes, by card"',
    ],
    { currency: 'USD' },
  );
  expect(told(sheet)).toEqual([
    'Mary Cole | registered',
    'Ron Bell | pending | +2',
    'Kim Fox | registered | paid 25',
    'Lea Hunt',
  ]);
  const italian = await readLines(
    ['Cognome e nome;Quota;Versato', 'Rossi Lucia;30;sì, bonifico', 'Bianchi Marco;30;no'],
    {
      ...german,
      region: 'IT',
    },
  );
  expect(told(italian)).toEqual([
    'Lucia Rossi | registered | fee 30 | paid 30',
    'Marco Bianchi | pending | fee 30',
  ]);
});

test('a column of contacts holds numbers and addresses', async () => {
  const sheet = await readLines(
    [
      'Name,Contact',
      'Ruth Meyer,ruth@example.com',
      'Carl Sand,carl@example.com / +49 30 1234567',
      'Ina Roth,030 2345678',
    ],
    german,
  );
  expect(told(sheet)).toEqual([
    'Ruth Meyer | ruth@example.com',
    'Carl Sand | carl@example.com | +49301234567',
    'Ina Roth | +49302345678',
  ]);
  const both = await readLines(['Name;Tel./E-Mail', 'Rita Baum;0171 2345679, rita@example.com'], german);
  expect(told(both)).toEqual(['Rita Baum | rita@example.com | +491712345679']);
});

test('what stands behind a name is whom somebody works for, or as what, where that is beyond doubt', async () => {
  const sheet = await readLines(
    [
      'Name',
      'Ruth Meyer (Blue Ltd)',
      'Carl Sand (CEO)',
      '"Ina Roth, Acme GmbH"',
      'Tom Reed (vegan)',
      'Sue Park - Head of Sales',
    ],
    german,
  );
  expect(told(sheet)).toEqual([
    'Ruth Meyer | Blue Ltd',
    'Carl Sand | CEO',
    'Ina Roth | Acme GmbH',
    'Tom Reed',
    'Sue Park | Head of Sales',
  ]);
  const chineseNames = await readLines(
    ['姓名,手机', '王芳（青禾文化公司）,13800000001', '李强-星河会展,', '赵敏（总经理）,'],
    chinese,
  );
  expect(told(chineseNames)).toEqual([
    '王芳 | +8613800000001 | 青禾文化公司',
    '李强 | 星河会展',
    '赵敏 | 总经理',
  ]);
});

test('a remark beside a name says that somebody does not come, or is kept and no part of the name', async () => {
  const list = await readLines(
    [
      'Name,Email',
      'Al Fenn (CANCELLED),al@example.com',
      'Bo Gill - no longer coming,bo@example.com',
      'CANCELLED: Cy Hare,cy@example.com',
      'Di Hart – cancelled 12 May,di@example.com',
      'Ed Ives (waiting list),ed@example.com',
      'Flo Nye (not coming to dinner),flo@example.com',
      'Jo Lund (vegan),jo@example.com',
      'Terry Wait,terry@example.com',
      'Mr. John Gill,john@example.com',
      'Mr. and Mrs. Hare,hare@example.com',
      'Frau Lund,lund@example.com',
      'M. ROUX Paul,paul@example.com',
      'M. Ray Park,ray@example.com',
    ],
    { forEvent: true },
  );
  expect(told(list)).toEqual([
    'Al Fenn | al@example.com | cancelled',
    'Bo Gill | bo@example.com | cancelled',
    'Cy Hare | cy@example.com | cancelled',
    'Di Hart | di@example.com | cancelled',
    'Ed Ives | ed@example.com | waitlisted',
    'Flo Nye | flo@example.com',
    'Jo Lund | jo@example.com',
    'Terry Wait | terry@example.com',
    'John Gill | john@example.com',
    'Mr. and Mrs. Hare | hare@example.com',
    'Frau Lund | lund@example.com',
    'ROUX Paul | paul@example.com',
    'M. Ray Park | ray@example.com',
  ]);
  expect(list.drafts[6]?.registration?.answers).toEqual({ Name: 'vegan' });
  const han = await readLines(
    [
      '姓名,手机',
      '金波（已取消）,13800000001',
      '李娜-不来了,13800000002',
      '李明（不参加晚宴）,13800000003',
      '张子怡 老师,13800000004',
      '水灵女士,13800000005',
      '王女士,13800000006',
      '王芳的先生,13800000007',
    ],
    chinese,
  );
  expect(told(han).map((line) => line.replace(/ \| \+\d+/, ''))).toEqual([
    '金波 | cancelled',
    '李娜 | cancelled',
    '李明（不参加晚宴）',
    '张子怡 | 老师',
    '水灵',
    '王女士',
    '王芳的先生',
  ]);
});

test('what came in is a moment, or a door', async () => {
  const list = await readLines(['Name;Firma;Eingang', 'Ann Moss;Acme;Nord', 'Bob Reed;Bolt;West'], german);
  expect(list.issues).toEqual([]);
  expect(list.drafts[0]?.registration?.answers).toEqual({ Eingang: 'Nord' });
});

test('a line may announce who has cancelled in a sentence', async () => {
  const list = await readLines(
    ['Name,Email', 'Ann Moss,ann@example.com', 'The following have cancelled:,', 'Bob Reed,bob@example.com'],
    { forEvent: true },
  );
  expect(told(list)).toEqual(['Ann Moss | ann@example.com', 'Bob Reed | bob@example.com | cancelled']);
  const han = await readLines(['姓名,单位', '康美,青禾文化', '以下为取消人员,', '邱晨,青禾文化'], chinese);
  expect(told(han)).toEqual(['康美 | 青禾文化', '邱晨 | 青禾文化 | cancelled']);
});

test('the part of those who have cancelled ends where the next list begins', async () => {
  const list = await readLines(
    [
      'Name,Email',
      'The following have cancelled,',
      'Bob Reed,bob@example.com',
      'Sue Park,',
      'Confirmed guests,',
      'Ann Moss,ann@example.com',
    ],
    { forEvent: true },
  );
  expect(told(list)).toEqual([
    'Bob Reed | bob@example.com | cancelled',
    'Sue Park | cancelled',
    'Ann Moss | ann@example.com',
  ]);
  const han = await readLines(
    ['姓名,单位', '以下为取消人员,', '邱晨,青禾文化', '现场报名,', '康美,青禾文化'],
    chinese,
  );
  expect(told(han)).toEqual(['邱晨 | 青禾文化 | cancelled', '康美 | 青禾文化']);
});

test('names with the family name and a comma first are turned, where the list has them all so', async () => {
  const sheet = await readLines(['Name,Attending', '"Weber, Ann",Y', '"Reed, Tom",N', '"Park, Sue-Ann",?'], {
    forEvent: true,
  });
  expect(told(sheet)).toEqual(['Ann Weber | registered', 'Tom Reed | cancelled', 'Sue-Ann Park | invited']);
  expect(sheet.drafts[2]?.person).toMatchObject({ given: 'Sue-Ann', family: 'Park' });
  const mixed = await readLines([
    'Name,Email',
    '"Weber, Ann",ann@example.com',
    'Tom Reed,tom@example.com',
    '"Reed, PhD",r@example.com',
  ]);
  expect(told(mixed)).toEqual([
    'Weber, Ann | ann@example.com',
    'Tom Reed | tom@example.com',
    'Reed, PhD | r@example.com',
  ]);
});

test('a register of who was there has letters, ticks and excuses', async () => {
  const sheet = await readLines(
    ["Feuille d'émargement;", 'Nom et prénom;Présence', 'Élodie Martin;P', 'Yann Le Goff;Abs'],
    german,
  );
  expect(told(sheet)).toEqual(['Élodie Martin | attended', 'Yann Le Goff | registered']);
  const signed = await readLines(['姓名,签到', '王芳,到', '李强,请假', '赵敏,迟到', '钱进,'], chinese);
  expect(told(signed)).toEqual(['王芳 | attended', '李强 | registered', '赵敏 | attended', '钱进']);
});

test('a column a day says who came where the list is one of who came, or its words say so', async () => {
  const days = [
    ['姓名', '第一天', '第二天'],
    ['王芳', '√', '√'],
    ['李强', '', ''],
  ];
  expect(told(await readBook({ 表: [['培训签到表'], ...days] }, chinese))).toEqual([
    '王芳 | attended',
    '李强',
  ]);
  const wishes = await readBook({ 表: [['意向'], ...days] }, chinese);
  expect(told(wishes)).toEqual(['王芳', '李强']);
  expect(wishes.drafts[0]?.registration?.answers).toEqual({ 第一天: '√', 第二天: '√' });
  const words = await readLines(
    ['First,Last,Day 1,Day 2', 'Ann,Weber,Present,Absent', 'Tom,Reed,Absent,Absent'],
    german,
  );
  expect(told(words)).toEqual(['Ann Weber | attended', 'Tom Reed | registered']);
});

test('the line above some of the rows says what they are', async () => {
  const sheet = await readBook(
    {
      Liste: [
        ['Gästeliste Frühlingsfest'],
        ['Name', 'Firma', 'Zusage'],
        ['Sponsoren'],
        ['Lou Ash', 'Gamma AG', 'ja'],
        ['Warteliste'],
        ['Meg Orr', '', ''],
        ['Gäste'],
        ['Ina Roth', '', 'nein'],
      ],
    },
    german,
    ['A1:C1', 'A3:C3', 'A5:C5'],
  );
  expect(told(sheet)).toEqual([
    'Lou Ash | Gamma AG | registered | sponsor',
    'Meg Orr | waitlisted',
    'Ina Roth | cancelled',
  ]);
  expect(sheet.skipped.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '3 part-row',
    '5 part-row',
    '7 part-row',
  ]);
  const names = await readLines(['Name', 'Gast', 'Public'], german);
  expect(told(names)).toEqual(['Gast', 'Public']);
});

test('the sheet says who waits, who speaks and who has cancelled, with columns of its own', async () => {
  const sheet = await readBook({
    Attendees: [
      ['Name', 'Email', 'Company', 'Ticket'],
      ['Bo Lind', 'bo@example.com', 'Lind AB', 'Day'],
    ],
    Speakers: [
      ['Name', 'Email', 'Talk'],
      ['Ann Weber', 'ann@example.com', 'Light'],
    ],
    Warteliste: [
      ['Name', 'Email'],
      ['Max Ott', 'max@example.com'],
    ],
    'To do': [
      ['Task', 'Name'],
      ['Hall', 'Ann'],
    ],
  });
  expect(told(sheet)).toEqual([
    'Bo Lind | bo@example.com | Lind AB | Day',
    'Ann Weber | ann@example.com | speaker',
    'Max Ott | max@example.com | waitlisted',
  ]);
  expect(sheet.drafts[1]?.registration?.answers).toEqual({ Talk: 'Light' });
  expect(sheet.issues).toMatchObject([{ code: 'other-sheets', value: 'To do' }]);
});

test('what a whole list is called says as what its people come', async () => {
  const titled = await readLines(['Helferliste,', 'Name,Schicht', 'Amy Poe,Fr'], german);
  expect(told(titled)).toEqual(['Amy Poe | volunteer']);
  const named = await readText('Name,Talk\nDana Ortiz,Light\n', german, 'speakers 2026.csv');
  expect(told(named)).toEqual(['Dana Ortiz | speaker']);
  const several = await readText('Name,Talk\nDana Ortiz,Light\n', german, 'speakers and guests.csv');
  expect(told(several)).toEqual(['Dana Ortiz']);
});

test('lists side by side are lists of their own', async () => {
  const sheet = await readBook({
    Sheet1: [
      ['Name', 'Email', '', 'Name', 'Email'],
      ['Ann Weber', 'ann@example.com', '', 'Bo Lind', 'bo@example.com'],
      ['Cy Lowe', 'cy@example.com'],
    ],
  });
  expect(told(sheet)).toEqual([
    'Ann Weber | ann@example.com',
    'Cy Lowe | cy@example.com',
    'Bo Lind | bo@example.com',
  ]);
});

test('a list without headings is known by its addresses and numbers', async () => {
  const sheet = await readLines(
    ['Ann Weber,ann@example.com,+49 30 1234567', 'Tom Reed,tom@example.com,'],
    german,
  );
  expect(told(sheet)).toEqual(['Ann Weber | ann@example.com | +49301234567', 'Tom Reed | tom@example.com']);
});

test('sums below a list, and lines that were only numbered, are nobody', async () => {
  const sheet = await readLines(
    ['Nr.,Name,Paid', '1,Ann Weber,40', '2,Tom Reed,40', '3,,', ',,80', 'Stand 17.04.2026,,'],
    german,
  );
  expect(told(sheet)).toEqual(['Ann Weber | registered | paid 40', 'Tom Reed | registered | paid 40']);
  expect(sheet.rejected).toEqual([]);
  expect(sheet.skipped.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '4 total-row',
    '5 total-row',
    '6 footer-row',
  ]);
});

test('what is to be signed below a list, and how many it lists, is nobody; a name alone is somebody', async () => {
  const skipped = async (...lines: string[]) => {
    const sheet = await readLines(
      ['No.,Name,Company', '1,Ann Weber,Moor Lab', '2,Count Basie,Band Co', ...lines],
      german,
    );
    expect(sheet.drafts.map(({ person }) => person.name).slice(0, 2)).toEqual(['Ann Weber', 'Count Basie']);
    return [
      ...sheet.skipped.map(({ row, code }) => `${row} ${code}`),
      ...sheet.drafts.slice(2).map(({ person }) => person.name),
    ];
  };
  expect(await skipped(',Prepared by: Lou,Date:')).toEqual(['4 footer-row']);
  expect(await skipped(',Signature:,')).toEqual(['4 footer-row']);
  expect(await skipped(',填表人：小鹿,审核人：老马')).toEqual(['4 footer-row']);
  expect(await skipped(',Count,', ',总人数,12', ',2 people in total,')).toEqual([
    '4 total-row',
    '5 total-row',
    '6 total-row',
  ]);
  expect(await skipped(',Bo Finch,', ',Prepared by: Lou,')).toEqual(['5 footer-row', 'Bo Finch']);
});

test('a list of sponsors tells what they give, one of exhibitors the size of their stands', async () => {
  const sponsors = await readLines(['Sponsor,Level,Amount,Contact', 'Gamma Inc,Gold,5000,Lou Ash'], german);
  expect(sponsors.as).toBe('exhibitors');
  expect(told(sponsors)).toEqual(['Lou Ash | Gamma Inc | sponsor | Gold | gives 5000']);
  const stands = await readLines(
    ['Stand;Firma;Ansprechpartner;Größe;Preis;bez.', 'A1;Alpha GmbH;Jens Kern;3x2;1.200,00 €;ja'],
    german,
  );
  expect(told(stands)).toEqual(['Jens Kern | Alpha GmbH | registered | exhibitor | fee 1200 | paid 1200']);
  expect(stands.drafts[0]?.registration?.area).toBe(6);
});

test('who checks into a hotel has not come to the event', async () => {
  const sheet = await readLines(['Guest name,Check-in,Check-out', 'Ann Weber,16.04.2026,18.04.2026'], german);
  expect(told(sheet)).toEqual(['Ann Weber']);
  expect(sheet.drafts[0]?.registration?.answers).toEqual({
    'Check-in': '16.04.2026',
    'Check-out': '18.04.2026',
  });
});

test('a word alone above the headings is what the list is called', async () => {
  const sheet = await readLines(['Guests,,', 'Name,Schicht,T-Shirt', 'Amy Poe,Fr,M'], german);
  expect(told(sheet)).toEqual(['Amy Poe']);
  expect(sheet.drafts[0]?.registration?.answers).toEqual({ Schicht: 'Fr', 'T-Shirt': 'M' });
});

test('who writes for a paper, who came and who has yet to say are told in the words of each language', async () => {
  const press = await readLines(['媒体名称,记者姓名,是否到场', '晨报,王芳,√'], chinese);
  expect(told(press)).toEqual(['王芳 | 晨报 | attended']);
  const helpers = await readText(
    'Nombre,Apellido,Llegó\nLucía,Pérez,sí\nJuan,Ruiz,no\n',
    german,
    'voluntarios.csv',
  );
  expect(told(helpers)).toEqual(['Lucía Pérez | attended | volunteer', 'Juan Ruiz | registered | volunteer']);
  const guests = await readLines(['Convidado,Confirmado?', 'Ana Souza,sim', 'Eva Dias,a confirmar'], german);
  expect(told(guests)).toEqual(['Ana Souza | registered', 'Eva Dias | invited']);
  const coming = await readLines(['Name,kommt', 'Anna Kurz,j', 'Jan Voss,n'], german);
  expect(told(coming)).toEqual(['Anna Kurz | registered', 'Jan Voss | cancelled']);
});

test('the table of whoever sells is a booth, and an amount needs no currency before the way it was paid', async () => {
  const sheet = await readLines(['Vendor,Owner,Table #,Paid', 'Blue Pots,Ann Weber,4,60 cash'], german);
  expect(sheet.as).toBe('exhibitors');
  expect(told(sheet)).toEqual(['Ann Weber | Blue Pots | registered | exhibitor | paid 60']);
  expect(sheet.drafts[0]?.registration?.booth).toBe('4');
  const guests = await readLines(['Nome,Tavolo,Pagato', 'Lucia Rossi,4,60 contanti'], german);
  expect(told(guests)).toEqual(['Lucia Rossi | registered | paid 60']);
});

test('a guest without a name comes along with whoever brings them, and is no client called so', async () => {
  const sheet = await readLines([
    'Name,Email,Ticket,Fee',
    'Ann Moss,ann@example.com,Standard,€50',
    'Guest of Ann Moss,,Standard,€50',
    '"Table 4, seat 3, Bob’s guest",,Standard,',
    'Bob Reed,bob@example.com,Standard,€50',
    'Plus one of Cy Lund,,Standard,',
    'Guest 2,,Standard,',
  ]);
  expect(
    sheet.drafts.map(({ person, registration: { companions, fee } = { answers: {} } }) => [
      person.name,
      companions,
      fee?.amount,
    ]),
  ).toEqual([
    ['Ann Moss', 1, 10_000],
    ['Bob Reed', 1, 5000],
  ]);
  expect(sheet.skipped.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '3 guest-row',
    '4 guest-row',
    '7 placeholder',
    '6 placeholder',
  ]);
});

test('a check-out on the same day is of the door, one on another day of a room', async () => {
  const statuses = async (...lines: string[]) =>
    (await readLines(lines)).drafts.map(({ registration }) => registration?.status);
  const door = ['ann@example.com,2026-04-16 09:00,2026-04-16 17:00', 'bob@example.com,2026-04-16 09:10,'];
  expect(await statuses('Email,Check-in time,Check-out time', ...door)).toEqual(['attended', 'attended']);
  const room = 'ann@example.com,2026-04-16 15:00,2026-04-18 11:00';
  expect(await statuses('Email,CheckIn,CheckOut', room)).toEqual([undefined]);
  const days = 'ann@example.com,2026-04-16,2026-04-18';
  expect(await statuses('Email,Check-in date,Check-out date', days)).toEqual([undefined]);
  expect(await statuses('Email,Check-in date,Hotel', 'ann@example.com,2026-04-16,Ritz')).toEqual([undefined]);
  const came = ['ann@example.com,2026-04-16,Grand', 'bob@example.com,,Grand'];
  expect(await statuses('Email,Check-in,Hotel', ...came)).toEqual(['attended', undefined]);
  const ticked = ['ann@example.com,yes,no', 'bob@example.com,no,no'];
  expect(await statuses('Email,Checked in,Checked out', ...ticked)).toEqual(['attended', 'registered']);
  const nobodyLeft = ['ada@example.com,20.05.2026 09:02,', 'bo@example.com,,'];
  expect(await statuses('Email,Checked in,Checked out', ...nobodyLeft)).toEqual(['attended', undefined]);
});

test('an order or a payment that is completed was paid, and what else is completed may not have been', async () => {
  const paid = async (heading: string, word: string) =>
    (await readLines([`Name,Email,Ticket,Price,${heading}`, `Ann Moss,ann@example.com,Standard,€50,${word}`]))
      .drafts[0]?.registration?.paid?.amount;
  expect(await paid('Order status', 'Completed')).toBe(5000);
  expect(await paid('支付状态', '已完成')).toBe(5000);
  expect(await paid('Order status', 'Processing')).toBeUndefined();
  expect(await paid('Status', 'Completed')).toBeUndefined();
});

test('the lines that begin the parts of a list may be numbered like its rows', async () => {
  const { drafts, skipped } = await readLines(
    [
      'No.,Name,E-Mail,Firma',
      '1,Folgende Teilnehmer haben abgesagt,,',
      '2,Anna Kurz,anna@example.com,Hafen GmbH',
      '3,Angemeldete Teilnehmer,,',
      '4,Bernd Holz,bernd@example.com,Ahorn AG',
      '5,Clara Fink,,',
    ],
    { forEvent: true },
  );
  expect(skipped.map(({ row, code }) => [row, code])).toEqual([
    [2, 'part-row'],
    [4, 'part-row'],
  ]);
  expect(drafts.map(({ person, registration }) => [person.name, registration?.status])).toEqual([
    ['Anna Kurz', 'cancelled'],
    ['Bernd Holz', undefined],
    ['Clara Fink', undefined],
  ]);
});

test('in a list of numbers and names whoever is called Guest is called so', async () => {
  const { drafts } = await readLines(['No.,Name', '1,Ann Moss', '2,Guest', '3,Bo Reed'], { forEvent: true });
  expect(drafts).toHaveLength(3);
});

test('a word beside a number stands for whoever had the number, and says nothing of those below', async () => {
  const { drafts } = await readLines(
    [
      '序号,姓名,手机',
      '1,王芳,13800000001',
      '2,取消,',
      '3,李雷,13800000002',
      '4,Cancelled,',
      '5,韩梅,13800000003',
    ],
    { forEvent: true, region: 'CN' },
  );
  expect(drafts.map(({ registration }) => registration?.status)).not.toContain('cancelled');
});

test('who keeps a list or fills in a form is nobody on it', async () => {
  const sheet = await readLines([
    'User Name,User Email,Invitee Name,Invitee Email',
    'Zed Ray,zed@example.org,Ann Moss,ann@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | ann@example.com']);
  const han = await readLines(['填写人,填写人部门,姓名,手机', '小王,市场部,张伟,13800000001'], chinese);
  expect(han.drafts[0]?.person.texts.department).toBeUndefined();
});
