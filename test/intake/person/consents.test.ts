/** What somebody agreed to, or refused, as the columns of a list say it. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, emailsOf, readLines } from '../reading.ts';

test('the subscriber of a list is an address, and a day of having subscribed an agreement', async () => {
  const sheet = await readLines([
    'Subscriber,Name,Last name,Subscribed,Unsubscribed',
    'rosa@example.com,Rosa,Kappel,2026-03-01 10:00:00,',
    'nils@example.org,Nils,Ost,2026-03-01 10:00:00,2026-03-04 10:00:00',
  ]);
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['rosa@example.com']);
  expect(sheet.drafts.map(({ person }) => person.consent?.email?.state)).toEqual(['yes', 'no']);
});

test('on a mailing list who is active is subscribed and who cancelled is not; elsewhere active says nothing', async () => {
  const statesOf = async (...states: string[]) =>
    (
      await readLines([
        'email,first_name,status',
        ...states.map((state, at) => `p${at}@example.com,Ann,${state}`),
      ])
    ).drafts.map(({ person }) => person.consent?.email?.state);
  expect(await statesOf('active', 'cancelled', 'complained')).toEqual(['yes', 'no', 'no']);
  expect(await statesOf('active', 'cancelled')).toEqual([undefined, undefined]);
});

test('whom one may not call, text or write to is told by column', async () => {
  const sheet = await readLines([
    'Name,Email,Do Not Call,BLACKLISTED SMS,Do not allow Bulk Emails',
    'Rosa Kappel,rosa@example.com,0,No,Allow',
    'Nils Ost,nils@example.org,1,Yes,Do Not Allow',
  ]);
  expect(draftAt(sheet, 2).person.consent).toBeUndefined();
  expect(draftAt(sheet, 3).person.consent).toMatchObject({
    phone: { state: 'no' },
    sms: { state: 'no' },
    email: { state: 'no' },
  });
});

test('whether somebody may be put on the mailing list is a consent', async () => {
  const sheet = await readLines([
    'Name,Email,May we add you to our mailing list?',
    'Sol Iver,sol@example.org,No',
  ]);
  expect(draftAt(sheet, 2).person.consent?.email?.state).toBe('no');
});

test('what somebody agreed to or refused is read from its columns; the refusal counts', async () => {
  const sheet = await readLines([
    'Name,Email,Newsletter,Marketing consent,Unsubscribed,UNSUB_TIME,同意接收短信',
    'Ana Ruiz,ana@example.com,yes,,,,是',
    'Bo Chen,bo@example.com,yes,no,,,',
    'Cy Dent,cy@example.com,,,no,,perhaps',
    'Di Eck,di@example.com,yes,,yes,,否',
    'Ed Fox,ed@example.com,,,,2026-03-01 10:00:00,',
  ]);
  const consents = sheet.drafts.map(({ person }) =>
    Object.entries(person.consent ?? {}).map(([channel, { state }]) => `${channel} ${state}`),
  );
  expect(consents).toEqual([
    ['email yes', 'sms yes'],
    ['email no'],
    [],
    ['email no', 'sms no'],
    ['email no'],
  ]);
  expect(draftAt(sheet, 2).person.consent?.email?.evidence).toBe('Newsletter');
  expect(draftAt(sheet, 4).person.custom).toEqual({ 同意接收短信: 'perhaps' });
});

/** Of each row whether whoever it names may be written to. */
function lettersIn({ drafts }: Sheetful): (string | undefined)[] {
  return drafts.map(({ person }) => person.consent?.email?.state);
}

test('who left a list of subscribers has refused, by whichever word the list says it', async () => {
  const left = await readLines([
    '姓名,邮箱,退订',
    '王芳,fang@example.com,已退订',
    '李雷,lei@example.com,否',
    '陈伟,wei@example.com,未退订',
  ]);
  expect(lettersIn(left)).toEqual(['no', undefined, undefined]);
  const out = await readLines([
    'Name,Email,Unsubscribed',
    'Ann Bell,ann@example.com,Opted out',
    'Bo Carr,bo@example.com,Subscribed',
    'Cy Dunn,cy@example.com,No',
  ]);
  expect(lettersIn(out)).toEqual(['no', undefined, undefined]);
});

test('a Japanese list of subscribers says who may be written to; a talk that may be streamed says nothing of it', async () => {
  const list = await readLines([
    '氏名,メールアドレス,配信可否',
    '佐藤 花子,hanako@example.com,配信可',
    '鈴木 一郎,ichiro@example.com,配信停止',
  ]);
  expect(lettersIn(list)).toEqual(['yes', 'no']);
  const talks = await readLines([
    '氏名,メールアドレス,発表題目,配信可否',
    '佐藤 花子,hanako@example.com,光の話,可',
    '鈴木 一郎,ichiro@example.com,音の話,不可',
  ]);
  expect(lettersIn(talks)).toEqual([undefined, undefined]);
});
