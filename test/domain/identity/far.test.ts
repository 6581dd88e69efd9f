import { describe, expect, test } from 'vitest';
import type { PersonDraft } from '../../../src/domain/draft.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import { findDuplicates } from '../../../src/domain/review/dupes.ts';
import { client, person } from '../import/hand-made.ts';
import { whoAre } from './matching.ts';

const given = 'Albrecht Beatrix Cosima Dietmar Eleanor Florian Gudrun Hartmut Isolde Joachim'.split(' ');
const families = 'Ashdown Bellweather Castellan Drinkwater Eastlake Fernsby Greenhalgh Hollister'.split(' ');

/** Eighty people of whom nobody is another. */
const others = given.flatMap((name, i) =>
  families.map((family, j) => ({
    name: `${name} ${family}`,
    contacts: `${name}${i}${family.slice(0, 3)}@example.com +12025${String(5_010_100 + 997 * (8 * i + j)).slice(1)}`,
  })),
);

function questions(...clients: readonly Client[]): string[] {
  const everybody = [
    ...others.map(({ name, contacts }, at) => client(`C1${String(at).padStart(3, '0')}`, name, contacts)),
    ...clients,
  ];
  return findDuplicates(everybody, []).map(({ client: one, candidate }) => `${one} ${candidate}`);
}

const told = (one: Client, more: Partial<Client>): Client => ({ ...one, ...more });

describe('people of whom nothing is the same and all of it alike', () => {
  test('nobody of a list without slips is asked about', () => {
    expect(questions()).toEqual([]);
  });

  test('a slip in the name, the mailbox, the number, the company and the birthday', () => {
    expect(
      questions(
        told(
          client('C0001', 'Marguerite Thornbury', 'thornbury77@example.com +12025550113', 'Larkspur Media'),
          {
            birthday: '1971-03-24',
            city: 'Bristol',
          },
        ),
        told(
          client('C0002', 'Margeurite Thornbery', 'thronbury77@example.com +12025559113', 'Larkspr Media'),
          {
            birthday: '1971-03-26',
            city: 'Bristl',
          },
        ),
      ),
    ).toEqual(['C0002 C0001']);
  });

  test('two slips in either word of the name, and one in the birthday', () => {
    expect(
      questions(
        told(client('C0001', 'Marguerite Thornbury'), { birthday: '1971-03-24', city: 'Bristol' }),
        told(client('C0002', 'Margeurita Thorbery'), { birthday: '1971-08-24', city: 'Brsitol' }),
      ),
    ).toEqual(['C0002 C0001']);
  });

  test('a birthday with a slip that makes no day of it', () => {
    const typed = (birthday: string): Partial<Client> => ({ custom: { 'Date of birth': birthday } });
    const known = told(client('C0001', 'Marguerite Thornbury'), { birthday: '1971-03-24', city: 'Bristol' });
    expect(questions(known, told(client('C0002', 'Margeurite Thornbery'), typed('1971-30-24')))).toEqual([
      'C0002 C0001',
    ]);
    expect(questions(known, told(client('C0002', 'Margeurite Thornbery'), typed('1958-13-02')))).toEqual([]);
  });

  test('characters that sound alike and characters that look alike', () => {
    expect(
      questions(
        told(client('C0001', '欧阳晓涵', '13800000113', '青禾文化传播有限公司'), { city: '杭州' }),
        told(client('C0002', '欧阳小涵', '13800009113', '青和文化传播有限公司'), { city: '抗州' }),
      ),
    ).toEqual(['C0002 C0001']);
    expect(
      questions(
        told(client('C0001', '唐晓方', '13800000113', '青禾文化传播有限公司'), { city: '杭州' }),
        told(client('C0002', '唐浇芳', '13800009113', '青和文化传播有限公司'), { city: '抗州' }),
      ),
    ).toEqual(['C0002 C0001']);
  });
});

describe('people who are only alike', () => {
  test('a family in hanzi with one telephone', () => {
    expect(
      questions(
        told(client('C0001', '慕容晓涵', '13800000113'), { city: '杭州' }),
        told(client('C0002', '慕容晓峰', '13800000113'), { city: '杭州' }),
      ),
    ).toEqual([]);
  });

  test('a brother and a sister of one town and one birthday', () => {
    const family = { birthday: '1996-03-24', city: 'Bristol' };
    expect(
      questions(
        told(client('C0001', 'Daniel Thornbury', 'daniel.thornbury@example.com'), family),
        told(client('C0002', 'Daniela Thornbury', 'daniela.thornbury@example.com'), family),
        told(client('C0003', 'Martin Quillfeather', 'martin.q@example.com'), {}),
        told(client('C0004', 'Martina Quillfeather', 'martina.q@example.com'), {}),
      ),
    ).toEqual([]);
  });

  test('colleagues with lines of one office and mailboxes made of their names', () => {
    const office = { city: 'Bristol', title: 'Buyer' };
    expect(
      questions(
        told(client('C0001', 'Helen Thornbury', 'h.thornbury@example.com +12025550113', 'Larkspur'), office),
        told(client('C0002', 'Ellen Thorne', 'e.thorne@example.com +12025550114', 'Larkspur'), office),
      ),
    ).toEqual([]);
  });

  test('numbered guests', () => {
    expect(
      questions(
        client('C0001', 'Guest 11', 'guest11@example.com +12025550111', 'Larkspur'),
        client('C0002', 'Guest 12', 'guest12@example.com +12025550112', 'Larkspur'),
        client('C0003', 'Guest 111', 'guest111@example.com +12025550113', 'Larkspur'),
      ),
    ).toEqual([]);
  });

  test('namesakes whose birthdays, mailboxes and numbers are other ones', () => {
    expect(
      questions(
        told(client('C0001', 'Marguerite Thornbury', 'mt@example.com +12025550113'), {
          birthday: '1971-03-24',
        }),
        told(client('C0002', 'Marguerite Thornbury', 'daisy@example.org +12025551871'), {
          birthday: '1958-11-02',
        }),
      ),
    ).toEqual([]);
  });
});

describe('an import', () => {
  const clean = others.map(({ name, contacts }) => person(name, contacts));
  const alike: readonly PersonDraft[] = [
    person('Marguerite Thornbury', 'thornbury77@example.com +12025550113', 'Larkspur Media'),
    person('Margeurite Thornbery', 'thronbury77@example.com +12025559113', 'Larkspr Media'),
  ];
  const slips: readonly PersonDraft[] = [
    'Ottilie Penhaligon',
    'Roderick Saltmarsh',
    'Wilhelmina Yarborough',
  ].flatMap((name) => [
    person(name, `${name.slice(-5)}@example.org`),
    person(`${name}e`, `${name.slice(-5)}@example.org`),
  ]);

  test('looks so closely where the list has slips, and leaves it to `dupes` where it has none', () => {
    const asked = (rows: readonly PersonDraft[]) => whoAre(rows).filter((row) => row.includes('?')).length;
    expect(asked([...clean, ...alike])).toBe(0);
    expect(asked([...clean, ...slips])).toBe(3);
    expect(asked([...clean, ...alike, ...slips])).toBe(4);
  });

  test('asks the same whatever the order of its rows', () => {
    const rows = [...clean, ...alike, ...slips];
    const asked = (all: readonly PersonDraft[]) => whoAre(all).filter((row) => row.includes('?')).length;
    expect(asked([...rows].reverse())).toBe(asked(rows));
  });
});
