/** In which state a registration is, by the words of one column or of several. */
import { expect, test } from 'vitest';
import { draftAt, peopleOf, readLines, statusesOf, told } from '../reading.ts';

const statesOf = async (heading: string, ...states: string[]) => {
  const sheet = await readLines([
    `Name,Ticket,${heading}`,
    ...states.map((state, i) => `Guest ${'ABCDEF'[i]}x,Day,${state}`),
  ]);
  return sheet.drafts.map(({ registration }) => registration?.status ?? 'unknown');
};

test('what is to be paid waits, in the words of a shop and of Indonesia', async () => {
  expect(await statesOf('Status', 'ACQUIRED', 'TO_BE_PAID')).toEqual(['registered', 'pending']);
  expect(await statesOf('Status Kehadiran', 'Telah Hadir', 'Belum Hadir')).toEqual([
    'attended',
    'registered',
  ]);
});

test('letters that no register has are codes of a tool, and nobody was present by them', async () => {
  expect(await statesOf('status', 'p', 'n', 'c')).toEqual(['unknown', 'unknown', 'unknown']);
  expect(await statesOf('status', 'P', 'A')).toEqual(['attended', 'unknown']);
  expect(await statesOf('Attending', 'Y', 'N')).toEqual(['registered', 'cancelled']);
});

test('whoever is not registered has cancelled nothing', async () => {
  expect(await statesOf('Registered', 'Yes', 'No')).toEqual(['registered', 'invited']);
  expect(await statesOf('Attending', 'Yes', 'No')).toEqual(['registered', 'cancelled']);
});

test.each([
  ['Statut du participant', 'Participe', 'Entrée enregistrée', 'Ne participe pas'],
  ['Status van deelnemer', 'Neemt deel', 'Ingecheckt', 'Neemt niet deel'],
  ['参加者のステータス', '参加', 'チェックイン済み', '不参加'],
  ['參加者狀態', '參加', '已簽到', '不參加'],
  ['Deltagarstatus', 'Deltar', 'Incheckad', 'Deltar inte'],
  ['Stato del partecipante', 'Partecipa', 'Check-in effettuato', 'Non partecipa'],
])('%s tells who comes, who came and who will not', async (heading, ...words) => {
  const rows = words.map((word, at) => `900${at},Rosa Kappel ${at},${word}`);
  const sheet = await readLines([`N° de commande,Name,${heading}`, ...rows]);
  expect(statusesOf(sheet)).toEqual(['registered', 'attended', 'cancelled']);
});

test.each([
  ['Attending', 'registered'],
  ['paid', 'registered'],
  ['已支付', 'registered'],
  ['Checked In', 'attended'],
  ['已签到', 'attended'],
  ['AWAITING_PAYMENT', 'pending'],
  ['待支付', 'pending'],
  ['pending_approval', 'waitlisted'],
  ['待审核', 'waitlisted'],
  ['Refunded', 'cancelled'],
  ['Canceled (paid fee)', 'cancelled'],
  ['已取消', 'cancelled'],
  ['Cancelled by attendee', 'cancelled'],
  ['Paid / not attending', 'cancelled'],
  ['Checked In - Day 1', 'attended'],
  ['Confirmed / Paid', 'registered'],
  ['Paid via bank', 'registered'],
  ['Wait-listed', 'waitlisted'],
  ['On hold', 'pending'],
  ['待确认', 'waitlisted'],
  ['是', 'registered'],
  ['否', 'cancelled'],
  ['', undefined],
])('the status “%s” is %s', async (word, status) => {
  const sheet = await readLines(['Name,Ticket type,Status', `Ana,Day,${word}`]);
  expect(draftAt(sheet, 2).registration?.status).toBe(status);
  expect(sheet.issues).toEqual([]);
});

test('a status nobody knows says nothing of the state, is told and kept', async () => {
  const sheet = await readLines(['Name,Ticket type,Status', 'Ana,Day,dancing']);
  expect(draftAt(sheet, 2).registration).toEqual({ ticket: 'Day', answers: { Status: 'dancing' } });
  expect(told(sheet.issues)).toEqual(['2 unknown-status Status dancing']);
});

test('of two columns of state the worse one counts', async () => {
  const sheet = await readLines([
    '姓名,支付状态,审核状态,票种',
    '林小雨,已支付,待审核,日票',
    '何一帆,待支付,已审核,日票',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['waitlisted', 'pending']);
});

test('whoever has not paid yet may still come, however the column of payments says no', async () => {
  const states = (heading: string, yes: string, no: string) =>
    readLines([`姓名,票价,${heading}`, `林小雨,99,${yes}`, `何一帆,99,${no}`], { currency: 'CNY' }).then(
      ({ drafts }) => drafts.map(({ registration }) => [registration?.status, registration?.paid?.amount]),
    );
  const paid = [
    ['registered', 9900],
    ['pending', undefined],
  ];
  expect(await states('是否缴费', '是', '否')).toEqual(paid);
  expect(await states('Payment status', 'Yes', 'No')).toEqual(paid);
  expect(await states('Payment', 'Paid', 'Pending')).toEqual(paid);
});

const forEvent = { forEvent: true } as const;

test('German words and payments that are awaited under an approval tell the state', async () => {
  const states = async (heading: string, words: readonly string[]) => {
    const { drafts } = await readLines(
      [`Name,${heading}`, ...words.map((word, at) => `Person ${at},${word}`)],
      forEvent,
    );
    return drafts.map(({ registration }) => registration?.status);
  };
  expect(await states('Status', ['nicht bezahlt', 'auf Warteliste', 'Zurückgezogen'])).toEqual([
    'pending',
    'waitlisted',
    'cancelled',
  ]);
  expect(await states('审核状态', ['待支付', 'Pending'])).toEqual(['pending', 'waitlisted']);
});

test('whoever is on a list of those who were asked, and has no answer, is invited', async () => {
  const sheet = await readLines(
    ['Name,Response', 'Ann Moss,Accepted', 'Bob Reed,None', 'Cy Lund,', 'Dee Park,Declined'],
    {
      forEvent: true,
    },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'registered',
    'invited',
    'invited',
    'cancelled',
  ]);
  const paying = await readLines(['Name,RSVP,Ticket', 'Ann Moss,Yes,Full', 'Bob Reed,,Day'], {
    forEvent: true,
  });
  expect(paying.drafts[1]?.registration?.status).toBeUndefined();
});

test('a speaker who is to be confirmed is asked, and a line of the programme is nobody', async () => {
  const sheet = await readLines(
    [
      'Time,Session,Speaker,Confirmed?',
      '09:00,Opening,Ann Moss,yes',
      '10:30,Coffee,,',
      '11:00,Closing,Bob Reed,tbc',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'invited']);
  expect(told(sheet.skipped)).toEqual(['3 free-place']);
});

test('an answer that is still open is none yet, and a service is no department beside English headings', async () => {
  const sheet = await readLines(
    [
      'Name;Rückmeldung',
      'Anna Kurz;Zusage',
      'Udo Renz;Absage (Urlaub)',
      'Inge Stark;',
      'Max Blau;noch offen',
    ],
    { forEvent: true, region: 'DE' },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'registered',
    'cancelled',
    'invited',
    'invited',
  ]);
  const suppliers = await readLines(['Service,Supplier,Contact person', 'Catering,Good Food Ltd,Ann Moss']);
  expect(peopleOf(suppliers)).toEqual(['Ann Moss | Good Food Ltd']);
  expect(suppliers.drafts[0]?.person).toMatchObject({ texts: {}, custom: { Service: 'Catering' } });
});

test('one of several columns has a tick for what somebody answered', async () => {
  const sheet = await readLines(
    [
      'Name,Invited,Accepted,Declined,Came',
      'Ann Moss,x,x,,x',
      'Bob Reed,x,,x,',
      'Cy Lund,x,,,',
      'Dee Park,x,x,,',
    ],
    forEvent,
  );
  expect(statusesOf(sheet)).toEqual(['attended', 'cancelled', 'invited', 'registered']);
});

test('whoever has not made up their mind is not registered, unless they paid', async () => {
  const rows = ['Ann Moss,Yes', 'Bob Reed,TBD', 'Cy Lund,?', 'Dee Hale,Maybe', 'Ed Hart,'];
  const sheet = await readLines(['Name,Attending?', ...rows], forEvent);
  expect(statusesOf(sheet)).toEqual(['registered', 'invited', 'invited', 'invited', undefined]);
  const chinese = await readLines(['姓名,是否出席', '王芳,待定', '李强,看情况', '赵敏,不出席'], forEvent);
  expect(statusesOf(chinese)).toEqual(['invited', 'invited', 'cancelled']);
  const paid = await readLines(['Name,Attending?,Paid', 'Ann Moss,TBD,50 USD', 'Bob Reed,TBD,'], forEvent);
  expect(statusesOf(paid)).toEqual(['registered', 'invited']);
});

test('an answer that is asked for in Spanish, or under 是否报名, is one', async () => {
  const spanish = await readLines(['Nombre;¿Confirma?', 'Ana Ruiz;Sí', 'Luis Gil;No', 'Eva Mas;Pendiente'], {
    region: 'ES',
    forEvent: true,
  });
  expect(statusesOf(spanish)).toEqual(['registered', 'cancelled', 'invited']);
  const students = await readLines(['姓名,是否报名', '张伟,是', '李娜,否'], { region: 'CN', forEvent: true });
  expect(statusesOf(students)).toEqual(['registered', 'cancelled']);
});

test('members of a campaign take part in the event, and a line that counts them is a total', async () => {
  const sheet = await readLines(
    [
      'Campaign Name,First Name,Last Name,Member Status',
      'Fair,Ann,Moss,Attended',
      'Fair,Bob,Reed,Invited',
      'Grand Totals (2 records)',
    ],
    forEvent,
  );
  expect(sheet.as).toBe('registrations');
  expect(statusesOf(sheet)).toEqual(['attended', 'invited']);
  expect(sheet.rejected).toEqual([]);
});

test('a place in a queue is no post, a planned arrival no check-in, and people may be counted or named', async () => {
  const queue = await readLines(['Position,Name,Arrival day', '1,Ann Moss,Fri', '2,Bob Reed,Sat'], forEvent);
  expect(queue.drafts.map(({ person }) => person.texts.title)).toEqual([undefined, undefined]);
  expect(queue.issues).toEqual([]);
  expect(statusesOf(queue)).toEqual([undefined, undefined]);
  const groups = await readLines(
    ['Group,Leader,Leader phone,People', 'Choir,Ann Moss,202-555-0101,25'],
    forEvent,
  );
  expect(groups.drafts[0]).toMatchObject({ person: { name: 'Ann Moss' }, registration: { companions: 24 } });
  const firms = await readLines([
    'Firm;People;Mails',
    'Acme;Ann Moss, Bob Reed;ann@example.com, bob@example.com',
  ]);
  expect(firms.drafts.map(({ person }) => [person.name, person.emails[0]?.value])).toEqual([
    ['Ann Moss', 'ann@example.com'],
    ['Bob Reed', 'bob@example.com'],
  ]);
});

test('a remark under a signature is no signature, and what was answered is kept beside what it means', async () => {
  const signed = await readLines(
    [
      'Sign-in sheet',
      'Name,Email,Signature',
      'Ann Moss,ann@example.com,A. Moss',
      'Bob Reed,bob@example.com,called in sick',
    ],
    forEvent,
  );
  expect(statusesOf(signed)).toEqual(['attended', undefined]);
  const answered = await readLines(
    [
      'Name,Email,RSVP',
      'Ann Moss,ann@example.com,"Happy to come, and I bring cake"',
      'Bob Reed,bob@example.com,Sorry - cannot come',
    ],
    forEvent,
  );
  expect(statusesOf(answered)).toEqual(['registered', 'cancelled']);
  expect(JSON.stringify(answered.drafts[0])).toContain('I bring cake');
});

test('who owes nothing has not failed to pay', async () => {
  const sheet = await readLines(
    ['Name,Email,Ticket,Price,Paid', 'Rosa Kappel,rosa@example.com,Free,0.00,no'],
    { currency: 'USD' },
  );
  expect(draftAt(sheet, 2).registration?.status).toBe('registered');
});
