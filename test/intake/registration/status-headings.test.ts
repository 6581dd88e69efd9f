/** States as the code of homemade apps writes them: which column they stand in says what they mean. */
import { expect, test } from 'vitest';
import { readLines, told } from '../reading.ts';

/** The state of each row of a list with names and these columns. */
async function statesOf(columns: string, ...rows: readonly string[]): Promise<(string | undefined)[]> {
  const { drafts } = await listOf(columns, rows);
  return drafts.map(({ registration }) => registration?.status);
}

function listOf(columns: string, rows: readonly string[]) {
  const people = ['Ann Moss', 'Bo Lind', 'Cleo Dean', 'Dirk Eber'];
  return readLines(
    [`Name,Email,${columns}`, ...rows.map((row, at) => `${people[at]},p${at}@example.com,${row}`)],
    { forEvent: true },
  );
}

test('one unknown word among the states of payments is told of, and the others are read', async () => {
  const rows = ['Paid', 'Pending', 'Refunded', 'Grandfathered'];
  expect(await statesOf('Payment', ...rows)).toEqual(['registered', 'pending', 'cancelled', undefined]);
  const { issues } = await listOf('Payment', rows);
  expect(told(issues)).toEqual(['5 unknown-status Payment Grandfathered']);
  expect(await statesOf('Pagamento', 'Pago', 'Estornado', 'Isento')).toEqual([
    'registered',
    'cancelled',
    'registered',
  ]);
  expect(await statesOf('Płatność', 'Opłacone', 'Nieopłacone')).toEqual(['registered', 'pending']);
});

test('cards and other remarks under a payment are no states, though one of them is', async () => {
  expect(await statesOf('Payment', 'Visa', 'Paid', 'Mastercard')).toEqual([undefined, undefined, undefined]);
});

test('who is pending at the door is registered, and has not come yet', async () => {
  expect(await statesOf('Status,Check-In Status', 'Confirmed,Checked In', 'Confirmed,Pending')).toEqual([
    'attended',
    'registered',
  ]);
  expect(await statesOf('Attendance Status', 'attended', 'pending', 'Yet to arrive')).toEqual([
    'attended',
    'registered',
    'registered',
  ]);
  expect(await statesOf('Check-in', 'Yes', 'Payment pending')).toEqual(['attended', 'pending']);
  expect(await statesOf('Checked in', 't', 'f')).toEqual(['attended', 'registered']);
  expect(await statesOf('Attendance', 'Y', 'N', 'T')).toEqual(['attended', 'registered', undefined]);
});

test('where some decline under attendance, whoever is pending has not answered', async () => {
  expect(await statesOf('Attendance', 'Confirmed', 'Pending', 'Declined')).toEqual([
    'registered',
    'invited',
    'cancelled',
  ]);
});

test('an invoice that was sent is no state of whoever comes', async () => {
  expect(await statesOf('Invoice', 'Sent', 'Paid', 'Draft')).toEqual([undefined, undefined, undefined]);
  expect(await statesOf('Status,Invoice status', 'Registered,Sent', 'Registered,Draft')).toEqual([
    'registered',
    'registered',
  ]);
});

test('to be signed is to have come at a desk only', async () => {
  expect(await statesOf('签到', '已签', '未签')).toEqual(['attended', 'registered']);
  expect(await statesOf('合同', '已签', '未签')).toEqual([undefined, undefined]);
});

test('what may be sent back or asked by either side is told of', async () => {
  const { drafts, issues } = await listOf('Status', ['Confirmed', 'Confirmation requested']);
  expect(drafts.map(({ registration }) => registration?.status)).toEqual(['registered', undefined]);
  expect(told(issues)).toEqual(['3 unknown-status Status Confirmation requested']);
  expect(await statesOf('状态', '通过', '退回')).toEqual(['registered', undefined]);
});

test('where nobody came yet and some confirmed, whoever is pending has not', async () => {
  expect(await statesOf('Attendance', 'Confirmed', 'Pending')).toEqual(['registered', 'invited']);
  expect(await statesOf('Teilnahme', 'zugesagt', 'offen')).toEqual(['registered', 'invited']);
  expect(await statesOf('Presença', 'Confirmada', 'Pendente')).toEqual(['registered', 'invited']);
  expect(await statesOf('Ticket,Attendance', 'VIP,Confirmed', 'VIP,Pending')).toEqual([
    'registered',
    'pending',
  ]);
  expect(await statesOf('Registered at,Attendance', '2026-04-01,Confirmed', '2026-04-02,Pending')).toEqual([
    'registered',
    'pending',
  ]);
  expect(await statesOf('Status,Attendance', 'Registered,Confirmed', 'Registered,Pending')).toEqual([
    'registered',
    'registered',
  ]);
  expect(await statesOf('Teilnahme', 'bezahlt', 'offen')).toEqual(['registered', 'pending']);
  expect(await statesOf('Check-in', 'Confirmed', 'Pending')).toEqual(['registered', 'registered']);
  expect(await statesOf('Attendance', 'Yet to arrive', 'Pending')).toEqual(['registered', 'registered']);
});

test('a payment that waits to be confirmed, or was made in part, is pending', async () => {
  expect(await statesOf('Payment Status', 'Paid', 'Partial', 'Pending confirmation')).toEqual([
    'registered',
    'pending',
    'pending',
  ]);
  expect(await statesOf('付款狀態', '已確認', '待確認')).toEqual(['registered', 'pending']);
  expect(await statesOf('Status', 'Partial', 'Pending confirmation')).toEqual(['invited', 'waitlisted']);
});

test('to be present is an answer under RSVP, and no check-in', async () => {
  expect(await statesOf('Status RSVP', 'Hadir', 'Tidak hadir', 'Pending')).toEqual([
    'registered',
    'cancelled',
    'invited',
  ]);
  expect(await statesOf('RSVP', 'Attended', 'No show')).toEqual(['attended', 'registered']);
});

test('whoever says that they come has not come yet, whatever is written of the others', async () => {
  for (const [heading, yes, no] of [
    ['참석여부', '참석', '미참석'],
    ['是否参会', '参会', '未参会'],
    ['报名状态', '参加', '未参加'],
  ] as const)
    expect(await statesOf(heading, yes, no)).toEqual(['registered', 'registered']);
  expect(await statesOf('참석여부', '참석', '불참')).toEqual(['registered', 'cancelled']);
});

test('the state of an invoice is none of a registration', async () => {
  for (const heading of [
    'Invoice status',
    'Rechnungsstatus',
    'État de la facture',
    'Invoice state',
    '請求状況',
  ])
    expect(await statesOf(`Status,${heading}`, 'Registered,Cancelled', 'Registered,Sent')).toEqual([
      'registered',
      'registered',
    ]);
});

test('a registration with states below it is a state, and one with a day or a kind is none', async () => {
  expect(await statesOf('Inscrição', 'Confirmada', 'Cancelada')).toEqual(['registered', 'cancelled']);
  expect(await statesOf('Anmeldung', 'Bestätigt', 'Storniert')).toEqual(['registered', 'cancelled']);
  expect(await statesOf('Registration', 'Full weekend', 'Cancelled', 'Sunday')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['CheckedIn', 'attended'],
  ['PendingReview', 'waitlisted'],
  ['Pending verification', 'waitlisted'],
  ['requires_payment_method', 'pending'],
  ['Refund requested', 'cancelled'],
  ['Non pagato', 'pending'],
  ['用户取消报名', 'cancelled'],
  ['已退出', 'cancelled'],
  ['Afgemeld', 'cancelled'],
  ['待初审', 'waitlisted'],
])('%s is %s', async (word, status) => {
  expect((await statesOf('Status', 'Confirmed', word))[1]).toBe(status);
});

test.each([
  '未取消',
  'Refund denied',
  'Not required',
  '取消失败',
  'Pending tray',
  'No deposit required',
  'Requires no payment',
])('%s is no state that anybody knows', async (word) => {
  const { issues } = await listOf('Status', ['Confirmed', word]);
  expect(told(issues)).toEqual([`3 unknown-status Status ${word}`]);
});
