/** Words for how a registration stands, and columns of them that look like something else. */
import { expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/intake/cell/states/sentences.ts';
import { stateWords } from '../../../../src/intake/cell/states/states.ts';
import { fold } from '../../../../src/lib/text/fold.ts';
import { draftAt, readLines } from '../../reading.ts';

async function states(lines: readonly string[]): Promise<string[]> {
  const { drafts } = await readLines(lines, { forEvent: true });
  return drafts.map(({ registration }) => registration?.status ?? '');
}

test('a column called State holds states or places, as most of its words are', async () => {
  const list = [
    'Name,Email,State',
    'Ann Moss,ann@example.com,purchased',
    'Bob Reed,bob@example.com,refunded',
  ];
  expect(await states([...list, 'Cy Lund,cy@example.com,checked in'])).toEqual([
    'registered',
    'cancelled',
    'attended',
  ]);
  const mailing = await readLines([
    'email_address,first_name,state',
    'ann@example.com,Ann,active',
    'bob@example.com,Bob,cancelled',
    'cy@example.com,Cy,bounced',
  ]);
  expect(mailing.drafts.map(({ person }) => person.texts.region)).toEqual([undefined, undefined, undefined]);
  expect(draftAt(mailing, 3).person.consent?.email?.state).toBe('no');
  expect(draftAt(mailing, 4).person.emails[0]?.bounced).toBe(true);
  const places = await readLines([
    'Name,Email,State',
    'Ann Moss,ann@example.com,TX',
    'Bob Reed,bob@example.com,active',
    'Cy Lund,cy@example.com,Ohio',
  ]);
  expect(draftAt(places, 2).person.texts.region).toBe('TX');
});

test('whoever sends regrets does not come, and whoever was excused said so ahead only in an answer', async () => {
  expect(
    await states([
      'Name,Email,RSVP',
      'Ann Moss,ann@example.com,Accepts',
      'Bob Reed,bob@example.com,Regrets',
      'Cy Lund,cy@example.com,Excused',
      'Dee Park,dee@example.com,No show',
    ]),
  ).toEqual(['registered', 'cancelled', 'cancelled', 'registered']);
  expect(await states(['Name,Attendance', 'Ann Moss,present', 'Bob Reed,excused'])).toEqual([
    'attended',
    'registered',
  ]);
  expect(
    await states(['Nom,Mail,Réponse', 'Ann Moss,ann@example.com,OK', 'Bob Reed,bob@example.com,décline']),
  ).toEqual(['registered', 'cancelled']);
  expect(await states(['姓名,单位,是否参会', '金波,锦州雕塑,参会', '水灵,丹东剪纸,不参会'])).toEqual([
    'registered',
    'cancelled',
  ]);
});

test('whoever comes to a part of what they were asked to comes; a dinner left out cancels no registration', async () => {
  const asked = [
    'Name,Email,Attending: Gala dinner,Attending: Drinks',
    'Ann Moss,ann@example.com,Not Attending,Attending',
    'Bob Reed,bob@example.com,Not Attending,Not Attending',
    'Cy Lund,cy@example.com,No Response,No Response',
  ];
  expect(await states(asked)).toEqual(['registered', 'cancelled', 'invited']);
  expect(await states(asked.slice(0, 3))).toEqual(['', '']);
  const sheet = await readLines(
    ['Name,Email,Attending: Dinner,Attending: Tour', 'Ann Moss,ann@example.com,No,Yes'],
    {
      forEvent: true,
    },
  );
  expect(draftAt(sheet, 2).registration).toEqual({ answers: { Attending: 'Tour' } });
});

test('a part left out, or one not answered, leaves an answer for the whole event as it is', async () => {
  const replied = [
    'Name,Email,RSVP,RSVP: Gala dinner,RSVP: Tour',
    'Ann Moss,ann@example.com,Yes,No,No',
    'Bob Reed,bob@example.com,Yes,Invited,Invited',
    'Cy Lund,cy@example.com,No,No,No',
  ];
  expect(await states(replied)).toEqual(['registered', 'registered', 'cancelled']);
  const one = [
    'Name,Email,RSVP - Reception',
    'Ann Moss,ann@example.com,No',
    'Bob Reed,bob@example.com,Invited',
  ];
  expect(await states(one)).toEqual(['', '']);
});

test.each([
  ['Jury decision', 'Accept', 'Reject', 'Waitlist', ['registered', 'cancelled', 'waitlisted']],
  ['Jury result', 'Accepted', 'Rejected', 'Waitlisted', ['registered', 'cancelled', 'waitlisted']],
  ['是否录用', '是', '否', '候补', ['registered', 'waitlisted', 'waitlisted']],
  ['Jury decision', 'Glaze', 'Clay', 'Kilns', ['', '', '']],
  // Of an invoice, a photograph, a journey.
  ['Approved?', 'Yes', 'No', 'No', ['', '', '']],
  ['Approved', '2026-05-01', '2026-05-02', 'Ann', ['', '', '']],
])('whether an application was taken: %s %s, %s, %s', async (heading, one, two, three, expected) => {
  const lines = [
    `Name,Email,${heading}`,
    `Ann Moss,ann@example.com,${one}`,
    `Bob Reed,bob@example.com,${two}`,
    `Cy Lund,cy@example.com,${three}`,
  ];
  expect(await states(lines)).toEqual(expected);
});

test('a parcel that is still to be sent leaves the registration as its payment has it', async () => {
  const rows = ['Kip Dane,kip@example.com,PAID,PENDING', 'Ada Lum,ada@example.com,PAID,CANCELED'];
  expect(await states(['Name,Email,Financial Status,Fulfillment Status', ...rows])).toEqual([
    'registered',
    'cancelled',
  ]);
  expect(await states(['Name,Email,Order,Fulfillment Status', 'Kip Dane,kip@example.com,7,PENDING'])).toEqual(
    ['pending'],
  );
});

test('whether money was passed on to the organiser says nothing of who paid', async () => {
  const row = 'Davy Baron,davy@example.com,Payé,Non';
  expect(await states(['Nom,Email,Statut du paiement,Versé', row])).toEqual(['registered']);
  expect(await states(['Nom,Email,Versé', 'Davy Baron,davy@example.com,Non'])).toEqual(['pending']);
});

test('whoever waits for a voucher of the waiting list waits', async () => {
  expect(
    await states(['Name,Email,Ticket,Status', 'Lina Voss,lina@example.com,Day,Awaiting voucher']),
  ).toEqual(['waitlisted']);
});

test('a word for a state stands in one list only, and once', () => {
  const words = stateWords().map(([word]) => fold(word));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ["Yes we'd love to", 'registered'],
  ["Sorry - can't make it", 'cancelled'],
  ['not sure yet', 'invited'],
  ['Ich komme gern', 'registered'],
  ['kann leider nicht', 'cancelled'],
  ['No problem, I will be there', 'registered'],
  ['Sorry for the late reply, yes', 'registered'],
  ['No meat please', undefined],
  ['Unfortunately I will arrive a bit late', undefined],
  ['I would love to but no chance', undefined],
  ['不带家属，一个人', undefined],
  ['抱歉，来不了', 'cancelled'],
  ['the red one', undefined],
])('“%s” is %s', (written, status) => {
  expect(sentenceOf(written)?.status).toBe(status);
});
