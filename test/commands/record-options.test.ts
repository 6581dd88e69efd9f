/** Options of `add` and `edit`, and their values, as derived from the table of a record. */
import { describe, expect, test } from 'vitest';
import { optionsOf, patchOf, withDays } from '../../src/commands/record-options.ts';
import { clientFields } from '../../src/domain/records/client.ts';
import { eventFields } from '../../src/domain/records/event.ts';
import { registrationFields } from '../../src/domain/records/registration.ts';
import { questionFields } from '../../src/domain/records/survey.ts';
import { collections } from '../../src/domain/roster.ts';
import { readPhones } from '../../src/domain/value/contact.ts';

const around = {
  today: '2026-11-24',
  region: 'CN',
  currency: 'CNY',
  command: 'client edit',
  phones: readPhones,
};

/** What the option itself makes of a text, before anything of the roster is known. */
async function read(
  options: Readonly<Record<string, unknown>>,
  name: string,
  typed: string,
): Promise<unknown> {
  const option = options[name] as { flags: string; read: (typed: string, flag: string) => unknown };
  return option.read(typed, option.flags.split(' ')[0] ?? '');
}

describe('an option', () => {
  test('is there for each field that names one, and for no other', () => {
    for (const { fields } of Object.values(collections)) {
      const named = Object.values(fields).flatMap(({ option }) => option ?? []);
      expect(Object.keys(optionsOf(fields))).toEqual(named);
    }
  });

  test('may be repeated where the field is a list', () => {
    const { email, city, consent } = optionsOf(clientFields);
    expect([email.many, consent.many, city.many]).toEqual([true, true, undefined]);
  });

  test('is typed in words joined by a dash', () => {
    expect(optionsOf(clientFields).companySize.flags).toBe('--company-size <N>');
  });

  test('refuses at once what its field can never hold', async () => {
    const [client, event, part] = [clientFields, eventFields, registrationFields].map(optionsOf);
    const refused: [typeof client, string, string][] = [
      [client, 'role', 'speeker'],
      [client, 'companySize', 'many'],
      [client, 'birthday', '17 Mai'],
      [client, 'birthday', '1050-05-17'],
      [client, 'kind', ''],
      [event, 'zone', 'Mars/Olympus'],
      [event, 'currency', 'yuan'],
      [event, 'currency', 'XXX'],
      [part, 'area', '-1'],
      [part, 'status', ''],
    ];
    for (const [options = {}, name, typed] of refused) {
      await expect(read(options, name, typed), `${name} ${typed}`).rejects.toEqual(
        expect.objectContaining({ code: expect.stringMatching(/^usage\.bad-(value|shape)$/) }),
      );
    }
  });

  test('of a flag takes yes and no, of words any text', async () => {
    const options = optionsOf(questionFields);
    expect([options.reversed.flags, options.heading.flags, options.choice.many]).toEqual([
      '--reversed <YES|NO>',
      '--heading <TEXT>',
      true,
    ]);
    expect(await read(options, 'reversed', 'No')).toBe('no');
    await expect(read(options, 'reversed', 'maybe')).rejects.toEqual(
      expect.objectContaining({ code: 'usage.bad-value' }),
    );
  });

  test('of a choice takes the words either language shows for it', async () => {
    const { role, consent } = optionsOf(clientFields);
    expect(await read({ role }, 'role', '讲者')).toBe('speaker');
    expect(await read({ consent }, 'consent', '邮件=否')).toBe('email=no');
    expect(await read(optionsOf(registrationFields), 'status', '已到场')).toBe('attended');
    await expect(read({ role }, 'role', '讲')).rejects.toEqual(
      expect.objectContaining({ code: 'usage.bad-value' }),
    );
  });

  test('names the nearest choices to a mistyped one', async () => {
    await expect(read(optionsOf(clientFields), 'role', 'speeker')).rejects.toEqual(
      expect.objectContaining({ params: expect.objectContaining({ value: 'speeker', near: ['speaker'] }) }),
    );
  });
});

describe('what was typed', () => {
  test('becomes values of the kinds the fields have', () => {
    const typed = {
      email: ['Ann@Example.com'],
      phone: ['13800001001'],
      role: ['speaker', 'sponsor'],
      tag: ['vip, press', '媒体'],
      city: '上海',
      companySize: 12,
      consent: ['email=yes', 'sms=no'],
    };
    expect(patchOf(clientFields, typed, around)).toEqual({
      emails: [{ value: 'ann@example.com', valid: true, bounced: false }],
      phones: [{ value: '+8613800001001', typed: '13800001001', valid: true, bounced: false }],
      roles: ['speaker', 'sponsor'],
      tags: ['vip', 'press', '媒体'],
      city: '上海',
      companySize: 12,
      consent: {
        email: { state: 'yes', day: '2026-11-24', evidence: 'client edit' },
        sms: { state: 'no', day: '2026-11-24', evidence: 'client edit' },
      },
    });
  });

  test('takes a field away when it is empty, and a list with it', () => {
    expect(patchOf(clientFields, { city: '', tag: [''] }, around)).toEqual({ city: undefined, tags: [] });
  });

  test('keeps the consents that were not spoken of', () => {
    const before = { consent: { phone: { state: 'yes' } } } as unknown as Parameters<
      typeof patchOf<typeof clientFields>
    >[3];
    expect(patchOf(clientFields, { consent: ['email=no'] }, around, before).consent).toEqual({
      phone: { state: 'yes' },
      email: { state: 'no', day: '2026-11-24', evidence: 'client edit' },
    });
  });

  test('is money in the currency of the event, and none where no currency is known', () => {
    const { currency: _, ...nowhere } = around;
    expect(patchOf(registrationFields, { fee: '1200' }, around).fee).toEqual({
      amount: 120000,
      currency: 'CNY',
    });
    expect(() => patchOf(registrationFields, { fee: '1200' }, nowhere)).toThrow(
      expect.objectContaining({ code: 'currency.missing' }),
    );
  });

  test('has its days as people type them', async () => {
    const typed = await withDays(eventFields, { start: 'tomorrow', end: '', city: 'tomorrow' }, around.today);
    expect(typed).toEqual({ start: '2026-11-25', end: '', city: 'tomorrow' });
  });
});
