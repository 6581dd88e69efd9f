/** Address cards and calendars follow the standards, and we can read them ourselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/domain/records/client.ts';
import type { Event } from '../../src/domain/records/event.ts';
import type { FollowUp } from '../../src/domain/records/followup.ts';
import { readPhones } from '../../src/domain/value/contact.ts';
import { readEmails } from '../../src/domain/value/email.ts';
import { loadWords } from '../../src/i18n/index.ts';
import { open } from '../../src/intake/index.ts';
import { exported } from '../../src/output/export.ts';
import { contentLine, textLine } from '../../src/output/format/content-lines.ts';
import { addressBook } from '../../src/reports/client/address-book.ts';
import { eventCalendar, followUpCalendar } from '../../src/reports/day/calendar.ts';
import type { Report } from '../../src/reports/report.ts';

const words = await loadWords('en');
const at = '2026-11-24T09:00:00.000Z';
const made = { created: at, updated: at };

async function written(report: Report, format: 'vcf' | 'ics', mask = false): Promise<string> {
  const style = { format, toFile: true, raw: false, fields: null, limit: null, mask, generatedAt: at };
  return [...((await exported([report], words, style)) as Iterable<string>)].join('');
}

/** Lines as a program sees them that has put together what was folded. */
const unfolded = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);

const client = (id: string, values: Partial<Client>): Client => ({
  id,
  ...made,
  kind: 'person',
  name: 'Ann',
  ...values,
});

const ann = client('C0001', {
  name: 'Ann Example',
  emails: [...readEmails('ann@example.com'), { value: 'old@example.com', valid: true, bounced: true }],
  phones: [...readPhones('13800001004', 'CN'), ...readPhones('+1 202 555 0141'), ...readPhones('1.38E+10')],
  organisation: 'Harbour; Type, Ltd',
  birthday: '--05-17',
  tags: ['vip', 'a,b'],
  notes: 'line one\nline two; with, marks \\',
});

describe('a line', () => {
  test('is at most 75 bytes long, tears no letter, and is whole again once it is put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const value = text.replace(/[\r\n]/g, '');
        const line = contentLine('NOTE', value);
        for (const one of line.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
          expect(Buffer.from(one).toString()).toBe(one);
        }
        expect(unfolded(line)).toEqual([`NOTE:${value}`]);
      }),
    );
  });

  test('marks what would part values', () => {
    expect(textLine('NOTE', 'a;b,c\\d\r\ne\u0007')).toBe('NOTE:a\\;b\\,c\\\\d\\ne\r\n');
    expect(textLine('NOTE', '')).toBe('');
  });
});

describe('an address card', () => {
  test('says what one can be reached by', async () => {
    expect(unfolded(await written(addressBook([ann], 'x1'), 'vcf'))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:C0001-x1@regulars',
      'FN:Ann Example',
      'N:Example;Ann;;;',
      'ORG:Harbour\\; Type\\, Ltd',
      'TEL;TYPE=CELL:+8613800001004',
      'TEL;TYPE=VOICE:+12025550141',
      'EMAIL;TYPE=INTERNET:ann@example.com',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17',
      'CATEGORIES:vip,a\\,b',
      'NOTE:line one\\nline two\\; with\\, marks \\\\',
      'REV:20261124T090000Z',
      'END:VCARD',
    ]);
  });

  test('of a company says so', async () => {
    const lines = unfolded(
      await written(addressBook([client('C0002', { kind: 'organisation', name: 'Acme' })], 'x1'), 'vcf'),
    );
    expect(lines).toContain('ORG:Acme');
    expect(lines).toContain('X-ABSHOWAS:COMPANY');
    expect(lines).toContain('N:;;;;');
  });

  test('tells nobody who is masked', async () => {
    const text = await written(addressBook([ann], 'x1'), 'vcf', true);
    expect(text).not.toMatch(/Ann|Example|ann@|Harbour|13800001004|2025550141|05-17|line one/);
  });

  test('read again is the same person', async () => {
    const text = fc.constantFrom(
      'Berlin',
      '上海',
      'O’Neil, Ltd; Co',
      'a\nb',
      'back\\slash',
      '😀 wide',
      'x'.repeat(90),
    );
    const values = fc.record({
      name: fc.constantFrom('王芳', '欧阳娜', 'Ann Example', 'Zoë van Dyk', "D'Arcy Jones"),
      city: text.filter((one) => !one.includes('\n')),
      title: text.filter((one) => !one.includes('\n')),
      notes: text,
      birthday: fc.constantFrom('1990-05-17', '--05-17'),
      emails: fc.constantFrom(readEmails('ann@example.com'), readEmails('ann@example.com; bo@example.com')),
      phones: fc.constantFrom(
        [],
        readPhones('13800001004', 'CN'),
        readPhones('+1 202 555 0141; +1 202 555 0142'),
      ),
      tags: fc.uniqueArray(fc.constantFrom('vip', 'press', '贵宾'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(values, async (told) => {
        const card = await written(addressBook([client('C0001', told)], 'x1'), 'vcf');
        const { drafts, issues } = await open({ file: 'one.vcf', bytes: Buffer.from(card) }, { zone: 'UTC' });
        const [person] = drafts.map((draft) => draft.person);
        expect(issues).toEqual([]);
        expect(person?.name).toBe(told.name);
        expect(person?.texts).toMatchObject({
          city: told.city,
          title: told.title,
          notes: told.notes,
          birthday: told.birthday,
        });
        expect(person?.emails).toEqual(told.emails);
        expect(person?.phones.map(({ value }) => value)).toEqual(told.phones.map(({ value }) => value));
        expect(person?.tags ?? []).toEqual(told.tags);
      }),
    );
  });
});

describe('a calendar', () => {
  const followup = (id: string, values: Partial<FollowUp>): FollowUp => ({
    id,
    ...made,
    client: 'C0001',
    due: '2026-12-31',
    text: 'call back; sizes',
    priority: 'high',
    state: 'open',
    ...values,
  });
  const clients = new Map([[ann.id, ann]]);

  test('has a day for each open follow-up, with the number to call', async () => {
    const report = followUpCalendar(
      [followup('F0001', {}), followup('F0002', { state: 'done' })],
      clients,
      'x1',
    );
    expect(unfolded(await written(report, 'ics'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Regulars//Regulars//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Follow-ups',
      'BEGIN:VEVENT',
      'UID:F0001-x1@regulars',
      'DTSTAMP:20261124T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Ann Example: call back\\; sizes',
      'DESCRIPTION:+8613800001004\\n+12025550141\\nann@example.com',
      'PRIORITY:1',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'CREATED:20261124T090000Z',
      'LAST-MODIFIED:20261124T090000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(await written(report, 'ics', true)).not.toMatch(/Ann|call back|138/);
  });

  test('has the days of each event, and says which are cancelled', async () => {
    const event = (id: string, values: Partial<Event>): Event => ({
      id,
      ...made,
      name: 'Salon',
      start: '2026-04-17',
      ...values,
    });
    const report = eventCalendar(
      [
        event('E001', { end: '2026-04-18', venue: 'Hall 3, East', city: '上海' }),
        event('E002', { cancelled: true }),
      ],
      'x1',
    );
    const lines = unfolded(await written(report, 'ics'));
    expect(lines.filter((line) => /^(?:DT(?:START|END)|LOCATION|STATUS|TRANSP)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20260417',
      'DTEND;VALUE=DATE:20260419',
      'LOCATION:Hall 3\\, East\\, 上海',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'DTSTART;VALUE=DATE:20260417',
      'DTEND;VALUE=DATE:20260418',
      'STATUS:CANCELLED',
      'TRANSP:TRANSPARENT',
    ]);
  });
});
