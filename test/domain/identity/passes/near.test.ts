import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { client, person } from '../../import/hand-made.ts';
import { ask, claim, whoAre } from '../matching.ts';

const born = (birthday: string) => ({ texts: { birthday } });

describe('probably one, and a person is asked', () => {
  test.each([
    [
      'a slip in the name, and the address',
      person('Olivia Brwon', 'olivia@example.com'),
      person('Olivia Brown', 'olivia@example.com'),
    ],
    [
      'a slip in the name, and the number',
      person('Olvia Brown', '+12025550113'),
      person('Olivia Brown', '+12025550113'),
    ],
    [
      'a slip in the name, and the company',
      person('Olivia Browne', '', 'Lotus Ltd'),
      person('Olivia Brown', '', 'Lotus'),
    ],
    [
      'a slip in the name, and the birthday',
      person('Oliva Brown', 'o@example.com', '', born('1990-05-17')),
      person('Olivia Brown', '', '', born('1990-05-17')),
    ],
    [
      'a slip in the domain',
      person('Olivia Brown', 'olivia@exmaple.com +12025550113'),
      person('Olivia Brown', 'olivia@example.com'),
    ],
    [
      'a word behind a plus',
      person('Olivia Brown', 'olivia+salon@example.com +12025550113', 'Lotus'),
      person('Olivia Brown', 'olivia@example.com'),
    ],
    [
      'a slip in the mailbox',
      person('Olivia Brown', 'olvia.brown@example.com'),
      person('Olivia Brown', 'olivia.brown@example.com'),
    ],
    [
      'letters in another order, the mailbox, and another day',
      person('Charlie Tarlo', 'mbrooks@example.com', '', born('2006-04-03')),
      person('Charlie Taylor', 'mbrooks@example.com', '', born('2006-06-28')),
    ],
    [
      'letters in another order, and the birthday',
      person('ddwaE Lewis', '', '', born('2005-05-26')),
      person('Edward Lewis', 'whit@example.com', '', born('2005-05-26')),
    ],
    [
      'a surname, the mailbox and the city, and another day',
      person('Thomas', 'sandra26@example.com', '', { texts: { birthday: '2011-09-02', city: 'Belfast' } }),
      person('Harry Thomas', 'sandra26@example.com', '', {
        texts: { birthday: '2011-07-30', city: 'Belfast' },
      }),
    ],
    [
      'three slips in an address, of one name',
      person('Amelia Alexander', 'icampbeal@exmple-lews.org', '', born('1983-04-30')),
      person('Amelia Alexander', 'icampbell@example-lewis.org', '', born('1983-05-19')),
    ],
    [
      'the city and the year one was born in, of one name',
      person('Matilda Harris', '', '', { texts: { birthday: '1983-05-24', city: 'London' } }),
      person('Matilda Harris', 'patricia47@example.com', '', {
        texts: { birthday: '1983-04-30', city: 'London' },
      }),
    ],
    ['a character of the same sound', person('王小明', '13800000001'), person('王晓明', '13800000001')],
    ['the given name first', person('伟张', '13800000001'), person('张伟', '13800000001')],
    [
      'two scripts that tell nothing of each other',
      person('Aiko Tanaka', 'aiko@example.com'),
      person('田中愛子', 'aiko@example.com'),
    ],
    ['two scripts and the company', person('Li Na', '', 'Lotus'), person('李娜', '', 'Lotus')],
    ['an initial and the company', person('O. Brown', '', 'Lotus'), person('Olivia Brown', '', 'Lotus')],
    [
      'what somebody is called, and the address',
      person('Bob Brown', 'bob.brown@example.com'),
      person('Robert Brown', 'bob.brown@example.com'),
    ],
    [
      'digits that a scan made of letters, and the birthday',
      person('Kim8erly Hughe5', '', '', born('1990-05-17')),
      person('Kimberly Hughes', '', '', born('1990-05-17')),
    ],
    [
      'two slips in the surname, and the number',
      person('Margaret Murfy', '+12025550113'),
      person('Margaret Murphy', '+12025550113'),
    ],
    [
      'another surname, the birthday and the address',
      person('Olivia Marsh', 'olivia@example.com', '', born('1990-05-17')),
      person('Olivia Brown', 'olivia@example.com', '', born('1990-05-17')),
    ],
    [
      'another surname, the address and the company',
      person('Olivia Marsh', 'olivia@example.com', 'Lotus'),
      person('Olivia Brown', 'olivia@example.com', 'Lotus Ltd'),
    ],
    [
      'another surname in hanzi, the address and the number',
      person('陈芳', 'fang@example.com 13800000001'),
      person('王芳', 'fang@example.com 13800000001'),
    ],
    [
      'another surname, the address and the number',
      person('Olivia Marsh', 'olivia@example.com +12025550113'),
      person('Olivia Brown', 'olivia@example.com +12025550113'),
    ],
    [
      'day and month exchanged',
      person('Olivia Brown', '+12025550113', '', born('1990-05-06')),
      person('Olivia Brown', 'o@example.com', '', born('1990-06-05')),
    ],
    [
      'a mailbox and a birthday, whatever became of the letters of the name',
      person('viaOli nworB', 'olivia@example.com', '', born('1990-05-17')),
      person('Olivia Brown', 'olivia@example.com', '', born('1990-05-17')),
    ],
    [
      'another surname, the birthday and the city',
      person('Olivia Marsh', '', '', { texts: { birthday: '1990-05-17', city: 'Leeds' } }),
      person('Olivia Brown', '', '', { texts: { birthday: '1990-05-17', city: 'Leeds' } }),
    ],
    [
      'two slips in the name, the address and the city, and another birthday',
      person('Olvia Bron', 'olivia@example.com', '', { texts: { birthday: '1990-05-17', city: 'Leeds' } }),
      person('Olivia Brown', 'olivia@example.com', '', { texts: { birthday: '1990-11-02', city: 'Leeds' } }),
    ],
    [
      'a greeting, and the mailbox',
      person('Mr Marsh', 'm@example.com'),
      person('Theo Marsh', 'm@example.com'),
    ],
    ['a greeting in hanzi', person('张老师', '13800000001'), person('张建国', '13800000001')],
    ['a greeting in Japan', person('鷹野様', 'r@example.com'), person('鷹野 麗奈', 'r@example.com')],
    ['a greeting in another script', person('Ms Zhang', '13800000001'), person('张晓梅', '13800000001')],
    ['as an elder is called', person('老张', '13800000001'), person('张建国', '13800000001')],
    ['a surname alone', person('Marsh', 'm@example.com'), person('Theo Marsh', 'm@example.com')],
    [
      'the spellings of a name abroad, and all else',
      person('Layla Farouk', '+12025550113', 'Lotus'),
      person('Leila Faruk', '+12025550113', 'Lotus'),
    ],
    [
      'the spellings of a name abroad, and the mailbox',
      person('Eun-ji Kim', 'ek@example.com'),
      person('Eun Jee Kim', 'ek@example.com'),
    ],
    [
      'the article of a name abroad, and the mailbox',
      person('Mohammed al-Masri', 'mm@example.com'),
      person('Mohammed El Masry', 'mm@example.com'),
    ],
    [
      'the consonants of a name abroad, and the mailbox',
      person('Tariq Mansour', 'tm@example.com'),
      person('Tarek Mansur', 'tm@example.com'),
    ],
    [
      'a short name with a slip, and all else',
      person('Zoe Marsh', 'z@example.com +12025550113'),
      person('Zie Marsh', 'z@example.com +12025550113'),
    ],
    [
      'a dear name that no list has, and all else',
      person('Szymon Marsh', 's@example.com +12025550113'),
      person('Szymi Marsh', 's@example.com +12025550113'),
    ],
    [
      'letters that a scan made one of',
      person('Liarn Marsh', '+12025550113'),
      person('Liam Marsh', '+12025550113'),
    ],
    [
      'a mailbox at Google with a dot and its other domain',
      person('Olivia Brown', 'olivia.b@gmail.com'),
      person('Olivia Brown', 'oliviab@googlemail.com'),
    ],
  ])('%s', (_, row, other) => {
    expect(whoAre([other, row])).toEqual(['new 1', 'new 2 ? new 1']);
    const known = client('C0001', other.name, '', other.organisation ?? '', {
      emails: other.emails,
      phones: other.phones,
      ...other.texts,
    });
    expect(whoAre([row], [known])).toEqual(['new 1 ? C0001']);
  });

  test('a number without its country, where no country is known', () => {
    const bare = { phones: [{ value: null, typed: '13800000001', valid: false, bounced: false }] };
    const rows = [person('王芳', 'a@example.com +8613800000001'), person('王芳', 'b@example.com', '', bare)];
    expect(whoAre(rows)).toEqual(['new 1', 'new 2 ? new 1']);
    const { people } = ask(rows.map((one) => claim(one)));
    expect(people[1]?.candidates).toMatchObject([{ somebody: 0, reasons: ['name-equal', 'phone-short'] }]);
  });
});

describe('two people, and nobody is asked', () => {
  test.each([
    ['a name alone', person('Olivia Brwon', 'o@example.com'), person('Olivia Brown', 'b@example.org')],
    [
      'namesakes',
      person('张伟', 'zhang@example.com 13800000001', '星河会展'),
      person('张伟', 'wei@example.org 13911110002', '云帆科技'),
    ],
    [
      'namesakes who were given numbers one after the other',
      person('张伟', '13800000001'),
      person('张伟', '13800000002'),
    ],
    [
      'numbers in a name',
      person('Person 7', 'p7@example.com +12025550113', 'Lotus'),
      person('Person 8', 'p8@example.com +12025550114', 'Lotus'),
    ],
    [
      'numbers in a name that is one word',
      person('Guest1', 'guest@example.com', 'Lotus'),
      person('Guests', 'guest@example.com', 'Lotus'),
    ],
    [
      'another surname and the birthday alone',
      person('Olivia Marsh', '', 'Lotus', born('1990-05-17')),
      person('Olivia Brown', '', 'Lotus', born('1990-05-17')),
    ],
    [
      'another surname and the address alone',
      person('Olivia Marsh', 'olivia@example.com'),
      person('Olivia Brown', 'olivia@example.com'),
    ],
    [
      'given names that are two slips apart',
      person('Laura Brown', '+12025550113'),
      person('Paula Brown', '+12025550113'),
    ],
    [
      'numbers in a mailbox',
      person('Olivia Brown', 'olivia1@example.com'),
      person('Olivia Brown', 'olivia2@example.com'),
    ],
    [
      'a household',
      person('Olivia Brown', 'browns@example.com +12025550113'),
      person('Ethan Brown', 'browns@example.com +12025550113'),
    ],
    [
      'a given name that is an article elsewhere',
      person('Ida Fenn', '+12025550113', 'Fenn Ltd'),
      person('Al Fenn', '+12025550113', 'Fenn Ltd'),
    ],
    ['a number and one given name', person('陈芳', '13800000001'), person('王芳', '13800000001')],
    ['siblings', person('王小明', '13800000001'), person('王小红', '13800000001')],
    [
      'names that differ by their end',
      person('Daniel Brown', 'browns@example.com'),
      person('Daniela Brown', 'browns@example.com'),
    ],
    ['short names', person('Jon Brown', 'browns@example.com'), person('Jan Brown', 'browns@example.com')],
    ['father and son', person('John Berg', 'berg@example.com'), person('John Berg Jr', 'berg@example.com')],
    [
      'colleagues of nearly one name',
      person('Zhang Min', 'min@example.com', 'Lotus'),
      person('Zhang Ming', 'ming@example.com', 'Lotus'),
    ],
    [
      'an office and two scripts',
      person('Aiko Tanaka', 'info@example.com'),
      person('田中愛子', 'info@example.com'),
    ],
    [
      'a mailbox for a group, and the day that stands for none',
      person('Olivia Brown', 'group@example.com', '', born('1990-01-01')),
      person('Ethan Marsh', 'group@example.com', '', born('1990-01-01')),
    ],
    [
      'three slips in an address, of siblings',
      person('Amelia Alexander', 'amelia.alexander@example.org', '', born('1983-04-30')),
      person('Emelie Alexander', 'emelie.alexander@example.org', '', born('1985-08-02')),
    ],
    [
      'the city, and another year',
      person('Matilda Harris', '', '', { texts: { birthday: '1984-05-24', city: 'London' } }),
      person('Matilda Harris', 'patricia47@example.com', '', {
        texts: { birthday: '1983-04-30', city: 'London' },
      }),
    ],
    [
      'another surname, the city, and the day that stands for none',
      person('Olivia Marsh', '', '', { texts: { birthday: '1990-01-01', city: 'Leeds' } }),
      person('Olivia Brown', '', '', { texts: { birthday: '1990-01-01', city: 'Leeds' } }),
    ],
    [
      'a slip in the name and another birthday',
      person('Olivia Brwon', '', 'Lotus', born('1990-05-17')),
      person('Olivia Brown', '', 'Lotus', born('1961-12-02')),
    ],
  ])('%s', (_, row, other) => {
    expect(whoAre([other, row])).toEqual(['new 1', 'new 2']);
  });
});

test('of one name and nothing else, a birthday with two parts the same is asked about, and one with the year alone is not', () => {
  const asked = (day: string, other: string) =>
    whoAre([person('Sam Lee', '', '', born(day)), person('Sam Lee', '', '', born(other))])[1]?.includes('?');
  expect(asked('1980-05-17', '1980-11-17')).toBe(true);
  expect(asked('1980-05-17', '1980-05-30')).toBe(true);
  expect(asked('1980-05-17', '1980-11-30')).toBe(false);
  expect(asked('1980-05-17', '1962-05-17')).toBe(false);
});

test('few letters of a mailbox are another one, however long the domain is', () => {
  const at = (name: string, email: string) => person(name, email, '', { texts: { city: 'Leeds' } });
  const asked = (one: string, other: string) =>
    whoAre([at('Sam Lee', one), at('Sam Lee', other)])[1]?.includes('?');
  expect(asked('sam@longer.example.com', 'lee@longer.example.com')).toBe(false);
  expect(asked('a.wong@example.com', 'b.wang@example.com')).toBe(true);
  expect(asked('li@longer.example.com', 'ly@longer.example.com')).toBe(true);
  expect(asked('samuel@longer.example.com', 'sl@longer.example.com')).toBe(false);
  expect(asked('saml@longer.example.com', 'sl@longer.example.com')).toBe(true);
  expect(asked('samuellee@example.com', 'smauelle@exampl.com')).toBe(true);
});

/** Few people, told with slips, so that everything that can be near is. */
const near = fc
  .tuple(
    fc.constantFrom(
      'Olivia Brown',
      'Olivia Brwon',
      'Olvia Brown',
      'Liv Brown',
      'Olivia Marsh',
      '0livia Brown',
      '王小明',
      '王晓明',
      'Wang Xiaoming',
      'Ethan Brown',
    ),
    fc.constantFrom('', 'olivia@example.com', 'olivia@exmaple.com', 'olivia+a@example.com', 'b@example.org'),
    fc.constantFrom('', '+12025550113', '2025550113', '13800000001'),
    fc.constantFrom('', 'Lotus', 'Northwind'),
    fc.constantFrom({}, born('1990-05-17'), born('1990-05-18')),
  )
  .map(([name, email, phone, company, more]) => person(name, `${email} ${phone}`, company, more));

test('whoever is asked about, and with what score, is the same for every order of the rows', () => {
  const rows = fc
    .array(near, { minLength: 2, maxLength: 6 })
    .chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
      ),
    );
  const pairs = (people: readonly ReturnType<typeof person>[], order: readonly number[]) => {
    const identified = ask(order.flatMap((at) => people[at] ?? []).map((one) => claim(one))).people;
    const named = identified.map(({ claims }) =>
      claims
        .map((at) => order[at])
        .sort()
        .join(' '),
    );
    return identified
      .flatMap(({ candidates }, at) =>
        candidates.map(
          ({ somebody, score }) => `${[named[at], named[somebody ?? -1]].sort().join(' / ')}: ${score}`,
        ),
      )
      .sort();
  };
  fc.assert(
    fc.property(rows, ([all, order]) => {
      expect(pairs(all, order)).toEqual(pairs(all, [...all.keys()]));
    }),
    { numRuns: 300 },
  );
});
