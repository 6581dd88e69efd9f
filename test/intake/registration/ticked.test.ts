/** Lists in which ticks, letters and days say who has paid and who came. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

/** Name, state and what was paid, of each row. */
async function states(lines: readonly string[]): Promise<string[]> {
  const { drafts } = await readLines(lines, { currency: 'USD', forEvent: true });
  return drafts.map(({ person, registration }) =>
    [person.name, registration?.status ?? 'registered', registration?.paid?.amount].filter(Boolean).join(' '),
  );
}

test('whoever has no tick where others have one has not paid', async () => {
  for (const tick of ['x', 'Yes', '✓', 'PAID', 'cash'])
    expect(
      await states([
        'Name,Email,Fee,PAID',
        `Ann Moss,ann@example.com,50,${tick}`,
        'Bob Reed,bob@example.com,50,',
      ]),
    ).toEqual(['Ann Moss registered 5000', 'Bob Reed pending']);
});

test('nobody is waited for who pays nothing, has cancelled or came, or whose company has paid', async () => {
  expect(
    await states([
      'Name,Email,Ticket,Status,Paid',
      'Ann Moss,ann@example.com,Standard,,x',
      'Bob Reed,bob@example.com,Free,,',
      'Cleo Dean,cleo@example.com,Speaker,,',
      'Dan Elk,dan@example.com,Standard,Cancelled,',
      'Eva Fox,eva@example.com,Standard,Attended,',
      'Flo Gray,ann@example.com,Standard,,',
    ]),
  ).toEqual([
    'Ann Moss registered',
    'Bob Reed registered',
    'Cleo Dean registered',
    'Dan Elk cancelled',
    'Eva Fox attended',
    'Flo Gray registered',
  ]);
  expect(
    await states([
      'Company,Name,Email,Booth,Paid',
      'Acme Ltd,Ann Moss,ann@example.com,A1,x',
      'Acme Ltd,Bob Reed,bob@example.com,,',
      'Beta Ltd,Cleo Dean,cleo@example.org,A2,',
    ]),
  ).toEqual(['Ann Moss registered', 'Bob Reed registered', 'Cleo Dean pending']);
});

test.each([
  ['Type', 'Non-member', 'Member', 'Non-member'],
  ['Mitglied', '', 'ja', ''],
  ['会员', '', '是', ''],
  ['Ticket', 'Adult', 'Child', 'Adult'],
  ['Role', 'Visitor', 'Band', 'Visitor'],
  ['Comp', '', 'x', ''],
  ['Notes', '', 'free of charge', 'gluten-free'],
  ['Dinner', 'yes', 'no', 'yes'],
  ['Workshop', 'Clay', '', 'Clay'],
])('who pays nothing is told by %s, too', async (heading, paying, free, other) => {
  expect(
    await states([
      `Name,Email,${heading},Paid`,
      `Ann Moss,ann@example.com,${paying},x`,
      `Bob Reed,bob@example.com,${free},`,
      `Cleo Dean,cleo@example.com,${other},`,
      `Dan Elk,dan@example.com,${paying},x`,
    ]),
  ).toEqual(['Ann Moss registered', 'Bob Reed registered', 'Cleo Dean pending', 'Dan Elk registered']);
});

test.each([
  ['Notes', '', 'child seat needed'],
  ['Vegetarian', 'yes', 'no'],
  ['Member', 'yes', 'yes'],
])('%s tells nothing of who pays', async (heading, one, other) => {
  expect(
    await states([
      `Name,Email,${heading},Paid`,
      `Ann Moss,ann@example.com,${one},x`,
      `Bob Reed,bob@example.com,${other},`,
      `Dan Elk,dan@example.com,${one},x`,
    ]),
  ).toEqual(['Ann Moss registered', 'Bob Reed pending', 'Dan Elk registered']);
});

test('one of a family pays for it', async () => {
  expect(await states(['Name,City,Paid', 'Ann Moss,Leeds,x', 'Tom Moss,Leeds,', 'Bob Reed,York,'])).toEqual([
    'Ann Moss registered',
    'Tom Moss registered',
    'Bob Reed pending',
  ]);
});

test('nothing is told by a tick where another column speaks of the payment, or a word stands among the ticks', async () => {
  expect(
    await states([
      'Name,Email,Paid,Payment method',
      'Ann Moss,ann@example.com,x,cash',
      'Bob Reed,bob@example.com,,card',
    ]),
  ).toEqual(['Ann Moss registered', 'Bob Reed registered']);
  expect(
    await states([
      'Name,Email,Paid',
      'Ann Moss,ann@example.com,x',
      'Bob Reed,bob@example.com,no',
      'Cleo Dean,cleo@example.com,',
    ]),
  ).toEqual(['Ann Moss registered', 'Bob Reed pending', 'Cleo Dean registered']);
  expect(
    await states([
      'Name,Email,Speaker fee,Paid',
      'Ann Moss,ann@example.com,50,x',
      'Bob Reed,bob@example.com,50,',
    ]),
  ).toEqual(['Ann Moss registered', 'Bob Reed registered']);
});

test('the day of a payment is a tick, and not when somebody registered', async () => {
  const { drafts } = await readLines(
    ['Name,Email,Amount,Date paid', 'Ann Moss,ann@example.com,50,2026-05-02', 'Bob Reed,bob@example.com,50,'],
    { currency: 'USD', forEvent: true },
  );
  const told = drafts.map(({ registration }) => [
    registration?.status,
    registration?.fee?.amount,
    registration?.paid?.amount,
    registration?.registeredAt,
    registration?.answers,
  ]);
  expect(told).toEqual([
    ['registered', 5000, 5000, undefined, { 'Date paid': '2026-05-02' }],
    ['pending', 5000, undefined, undefined, {}],
  ]);
  const shop = await readLines(
    [
      'Order,Name,Email,Payment date',
      'A1,Ann Moss,ann@example.com,2026-05-02',
      'A2,Bob Reed,bob@example.com,',
    ],
    { forEvent: true },
  );
  expect(shop.drafts.map(({ registration }) => registration?.status)).toEqual([undefined, undefined]);
});

test('below a heading that may be of the day or of the money, a yes, a no and an amount are none', async () => {
  for (const [fee, paid, cells] of [
    ['Montant', 'Payé', ['30 €', '10 €', 'non']],
    ['Gebühr', 'Zahlungseingang', ['30', '10', 'nein']],
    ['Montant', 'Payé ?', ['30', 'oui', 'non']],
    ['Tarif', 'Payé le', ['30', '02/04/2026', 'non']],
  ] as const)
    expect(
      await states([
        `Name,Email,${fee},${paid}`,
        ...cells.map(
          (cell, at) => `${['Ann Moss', 'Bob Reed', 'Cleo Dean'][at]},a${at}@example.com,30,${cell}`,
        ),
      ]),
    ).toEqual([
      'Ann Moss registered 3000',
      `Bob Reed registered ${cells[1].startsWith('10') ? 1000 : 3000}`,
      'Cleo Dean pending',
    ]);
});

test('what is owed is no fee where it comes with what was paid to one sum', async () => {
  const { drafts } = await readLines(
    ['Name,Paid,Owes', 'Ann Moss,120,0', 'Bob Reed,60,60', 'Cleo Dean,0,120'],
    { currency: 'USD', forEvent: true },
  );
  expect(drafts.map(({ registration }) => registration?.fee)).toEqual([undefined, undefined, undefined]);
});

test('a list of who came is read in each language, by marks, words and letters', async () => {
  const came = ['Ann Moss registered', 'Bob Reed attended', 'Cleo Dean attended'];
  for (const [title, first, second, yes, no] of [
    ['Attendance list', 'Day 1', 'Day 2', 'P', 'A'],
    ['Attendance', 'Wed', 'Thu', '✓', ''],
    ['Attendance register', 'Session 1', 'Session 2', '1', '0'],
    ['Attendance', '20 May', '21 May', 'Present', 'Absent'],
    ['Lista de presenças', 'Dia 1', 'Dia 2', 'P', 'F'],
    ['Feuille de présence', 'Jour 1', 'Jour 2', 'P', 'A'],
    ['Lista de asistencia', 'Día 1', 'Día 2', 'Sí', 'No'],
    ['Foglio presenze', 'Giorno 1', 'Giorno 2', 'P', 'A'],
    ['Presentielijst', 'Dag 1', 'Dag 2', 'x', ''],
    ['出席簿', '1日目', '2日目', '○', '×'],
    ['출석부', '1일차', '2일차', 'O', 'X'],
  ])
    expect(
      await states([
        title ?? '',
        `Name,Email,${first},${second}`,
        `Ann Moss,ann@example.com,${no},${no}`,
        `Bob Reed,bob@example.com,${yes},${no}`,
        `Cleo Dean,cleo@example.com,${yes},${yes}`,
      ]),
    ).toEqual(came);
});

test('days on other lists, groups of a list of who came, and letters without a P are answers', async () => {
  for (const [title, marks] of [
    ['Expected attendance', ['x', '', 'x']],
    ['Attendance list', ['A', 'B', 'C']],
    ['Anwesenheitsliste', ['A', 'F', 'A']],
    ['Lunch', ['x', '', 'x']],
    ['Anwesenheit Helfer', ['x', '', 'x']],
    ['Présences souhaitées', ['x', '', 'x']],
    ['Confirmación de asistencia', ['sí', 'no', 'sí']],
    ['Wie is aanwezig?', ['ja', 'nee', 'ja']],
    ['참석 확인', ['O', 'X', 'O']],
    ['出欠表', ['○', '×', '○']],
  ] as const)
    expect(
      await states([
        title,
        'Name,Email,Mon,Tue',
        `Ann Moss,ann@example.com,${marks[0]},${marks[1]}`,
        `Bob Reed,bob@example.com,${marks[1]},${marks[2]}`,
      ]),
    ).toEqual(['Ann Moss registered', 'Bob Reed registered']);
});
