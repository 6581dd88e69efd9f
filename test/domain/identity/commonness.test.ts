import { describe, expect, test } from 'vitest';
import { person } from '../import/hand-made.ts';
import { whoAre } from './matching.ts';

const given = 'Ann Bea Cora Dora Edna Fay Gwen Hope Iris June Kay Lena'.split(' ');
const family = 'Marsh Nair Otis Pike Quill Reed Stone Thorn Usher Vance Wills Yates'.split(' ');
/** Everybody has a mailbox, and is called like nobody else, though each word of a name is another's too. */
const everybody = given.flatMap((one) =>
  family.map((other) => person(`${one} ${other}`, `${one}.${other}@example.com`.toLowerCase())),
);
const asked = (...more: Parameters<typeof whoAre>[0]) =>
  whoAre([...more, ...everybody])
    .slice(0, more.length)
    .map((one) => one.includes('?'));

describe('in a list of many', () => {
  test('a name hardly anybody else can bear is a question, whatever else has changed', () => {
    expect(
      asked(
        person('Ottilie Farnham', 'ottilie@example.org +12025550101', 'Lotus'),
        person('Ottilie Farnham', 'farnham@example.net +12025550102', 'Redwood'),
      ),
    ).toEqual([false, true]);
  });

  test.each([
    ['a common name', ['Ann Marsh', 'Ann Marsh'], {}],
    ['a seldom name and two birthdays', ['Ottilie Farnham', 'Ottilie Farnham'], { born: true }],
    ['one seldom word', ['Ottilie', 'Ottilie'], {}],
    ['many of one name', ['Sales Team', 'Sales Team', 'Sales Team', 'Sales Team'], {}],
  ])('%s is no question', (_, names, { born = false }: { born?: boolean }) => {
    const people = names.map((name, at) =>
      person(
        name,
        `box${at}.x${at}@example${at}.org`,
        '',
        born ? { texts: { birthday: `19${50 + at * 9}-0${at + 1}-1${at}` } } : {},
      ),
    );
    expect(asked(...people)).toEqual(names.map(() => false));
  });

  test('a seldom given name with another surname and the same number is a question, a common one is none', () => {
    expect(
      asked(person('Ottilie Marsh', '+12025550101'), person('Ottilie Pike', '+12025550101')).filter(Boolean),
    ).toHaveLength(1);
    expect(asked(person('Ann Underhill', '+12025550101'), person('Ann Overton', '+12025550101'))).toEqual([
      false,
      false,
    ]);
  });

  test('of a common name in one company nobody is joined', () => {
    const all = everybody.map((one) => ({ ...one, organisation: 'Lotus' }));
    const two = [
      person('Ann Marsh', 'ann@example.org', 'Lotus'),
      person('Ann Marsh', '+12025550101', 'Lotus'),
    ];
    const [first, second] = whoAre([...two, ...all.slice(1)]);
    expect([first, second]).toEqual(['new 1', 'new 2 ? new 1']);
    const seldom = two.map((one) => ({ ...one, name: 'Ottilie Farnham' }));
    expect(whoAre([...seldom, ...all]).slice(0, 2)).toEqual(['new 1', 'new 1']);
  });
});
