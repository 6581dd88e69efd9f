/** A file of every known tool, as users download it, is read without configuration. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { sources } from '../../../src/intake/sources/index.ts';
import { fixture, inNewYork, readText, readTool } from '../reading.ts';

/** `Ana <ana@example.com> +1202… tool:key: attended`, whatever of it is known. */
function summary({ person, registration }: Draft): string {
  const emails = person.emails.map(({ value, bounced }) => `${value}${bounced ? ' bounced' : ''}`);
  const phones = person.phones.map(({ value, typed }) => value ?? typed);
  const keys = [...(person.keys ?? []), ...(registration?.key ? [registration.key] : [])];
  return [person.name, ...emails, ...phones, ...keys, registration?.status ?? ''].filter(Boolean).join(' ');
}

test.each([
  [
    'shopify-orders.csv',
    'shopify registrations',
    [
      'Iris Falk iris.falk@example.com +12025550161 shopify:501 registered',
      'Otto Brenner otto.brenner@example.com shopify:502 cancelled',
    ],
  ],
  [
    'stripe-payments.csv',
    'stripe registrations',
    [
      'iris.falk@example.com stripe:cus_1 stripe:ch_1 registered',
      'mei.tan@example.com stripe:cus_3 stripe:ch_2 pending',
    ],
  ],
  ['paypal-de.csv', 'paypal registrations', ['Iris Falk iris.falk@example.com paypal:T1 registered']],
  [
    'tito.csv',
    'tito registrations',
    [
      'Iris Falk iris.falk@example.com +12025550161 tito:AB12-1 registered',
      'Otto Brenner tito:AB12-2 registered',
      'Mei Tan mei.tan@example.com tito:CD34-1 cancelled',
    ],
  ],
  [
    'tito-registrations.csv',
    'tito registrations',
    ['Iris Falk iris.falk@example.com tito:AB12-1 registered', 'Otto Brenner tito:AB12-2 cancelled'],
  ],
  [
    'hi-events.csv',
    'hi-events registrations',
    [
      'Iris Falk iris.falk@example.com hi-events:A-51X attended',
      'Otto Brenner otto.brenner@example.com hi-events:A-52X registered',
      'Mei Tan mei.tan@example.com hi-events:A-53X pending',
      'Sol Ibarra sol.ibarra@example.com hi-events:A-54X cancelled',
    ],
  ],
  [
    'hi-events-de.csv',
    'hi-events registrations',
    [
      'Iris Falk iris.falk@example.com hi-events:A-51X attended',
      'Otto Brenner otto.brenner@example.com hi-events:A-52X registered',
    ],
  ],
  [
    'meetup-members.xls',
    'meetup contacts',
    ['Iris Falk meetup:user 70000001', '田中 凛 meetup:user 70000002'],
  ],
  [
    'meetup-rsvps.xls',
    'meetup registrations',
    [
      'Iris Falk meetup:user 70000001 attended',
      'R. Tanaka meetup:user 70000002 waitlisted',
      'Otto meetup:user 70000003 cancelled',
    ],
  ],
  [
    'pretix-positions-de.csv',
    'pretix registrations',
    [
      'Iris Falk iris.falk@example.com pretix:QX1-1 registered',
      'Otto Brenner pretix:QX1-2 registered',
      'Mei Tan mei.tan@example.com pretix:QX2-1 cancelled',
    ],
  ],
  [
    'pretix-orders.csv',
    'pretix-orders registrations',
    ['Iris Falk iris.falk@example.com +12025550161 registered', 'Mei Tan mei.tan@example.com pending'],
  ],
  [
    'microsoft-forms-zh.csv',
    'microsoft-forms registrations',
    [
      '林小雨 lin.xiaoyu@example.com microsoft-forms:aea7e2-1',
      '周安 zhou.an@example.com microsoft-forms:aea7e2-2',
    ],
  ],
  [
    'subscribed_members_export_1a2b.csv',
    'mailchimp contacts',
    ['Iris Falk iris.falk@example.com', 'Otto Brenner otto.brenner@example.com'],
  ],
  ['unsubscribed_members_export_1a2b.csv', 'mailchimp contacts', ['Mei Tan mei.tan@example.com']],
  ['cleaned_members_export_1a2b.csv', 'mailchimp contacts', ['Sol Ibarra sol.ibarra@example.com bounced']],
  [
    'zoho-contacts.csv',
    'zoho contacts',
    [
      'Rosa Kappel rosa@example.com +12025550180 zoho:zcrm_1',
      'Nils Gebert nils@example.com +12025550181 zoho:zcrm_2',
    ],
  ],
  [
    'hubspot-contacts.csv',
    'hubspot contacts',
    [
      'Iris Falk iris.falk@example.com +12025550161 hubspot:801',
      'Otto Brenner otto.brenner@example.com hubspot:802',
      'mei.tan@example.com bounced hubspot:803',
    ],
  ],
  [
    'google-contacts.csv',
    'google-contacts contacts',
    [
      '欧阳兰 ouyang.lan@example.com 138 0000 1111 138 0000 2222',
      'Iris May Falk iris.falk@example.com iris@example.org +12025550161 +12025550162',
    ],
  ],
  [
    'google-contacts-old.csv',
    'google-contacts contacts',
    ['Iris May Falk iris.falk@example.com iris@example.org +12025550161'],
  ],
  [
    'outlook.csv',
    'outlook contacts',
    [
      'Iris May Falk iris.falk@example.com iris@example.org +12025550161 +12025550163 +12025550162',
      'Otto Brenner otto.brenner@example.com',
    ],
  ],
  ['outlook-zh-gbk.csv', 'outlook contacts', ['林小雨 lin.xiaoyu@example.com 13800001111 021-60000000']],
  [
    'meta-leads.csv',
    'meta-leads leads',
    ['Iris Falk iris.falk@example.com +12025550161 meta-leads:l:5550001'],
  ],
  ['linkedin-leads.csv', 'generic leads', ['Iris Falk iris.falk@example.com']],
])('%s is read as %s', async (file, as, people) => {
  const sheet = await readTool(file);
  expect(`${sheet.tool} ${sheet.as}`).toBe(as);
  expect(sheet.drafts.map(summary)).toEqual(people);
  expect(sheet.rejected).toEqual([]);
});

test.each([
  'tito.csv',
  'hi-events.csv',
  'meetup-rsvps.xls',
  'pretix-positions-de.csv',
  'hubspot-contacts.csv',
  'zoho-contacts.csv',
  'google-contacts.csv',
  'outlook.csv',
  'microsoft-forms-zh.csv',
])('the rows of %s may come in any order, its columns too', async (file) => {
  const text = new TextDecoder().decode(fixture(`tools/${file}`)).replace(/\n$/, '');
  const plain = await readTool(file);
  const [heads = '', ...rows] = text.split('\n');
  const people = (sheet: Sheetful) =>
    sheet.drafts.map((draft) => summary(draft).split(' ').sort().join(' ')).sort();
  expect(people(await readText([heads, ...rows.reverse()].join('\n'), inNewYork, file))).toEqual(
    people(plain),
  );
  const mark = file.endsWith('.xls') ? '\t' : file.includes('-de') ? ';' : ',';
  if (text.includes('"') && mark === ',') return;
  // A form and pretix tell by the place of a column what it is.
  if (heads.startsWith('ID,') || heads.includes('Firma')) return;
  const turned = [heads, ...rows].map((line) => line.split(mark).reverse().join(mark)).join('\n');
  expect(people(await readText(turned, inNewYork, file))).toEqual(people(plain));
});

test('every source has an id of its own', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});
