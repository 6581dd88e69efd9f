/** Two editions give values for one person: the later edition's values stand, whichever file was imported first. */
import { expect, test } from 'vitest';
import type { Roster } from '../../../../src/domain/roster.ts';
import { importing, person, registered, row, salon, sheet } from '../hand-made.ts';

const before = { create: { name: 'Salon 2025', start: '2025-04-18', series: 'Salon' } } as const;

function attending(title: string, city: string) {
  const texts = { title, city };
  return sheet([row(person('Olivia Brown', 'olivia@example.com', 'Lotus', { texts }), registered())]);
}

function olivia(roster: Roster) {
  const { title, city } = roster.clients.get('C0001') ?? {};
  return { title, city };
}

test('a title and a city are those of the later edition, in either order of the files', () => {
  const young = attending('Buyer', '上海');
  const grown = attending('Head of Buying', 'Boston');
  const inTurn = importing(grown, importing(young, undefined, { event: before }).roster, { event: salon });
  const turned = importing(young, importing(grown, undefined, { event: salon }).roster, { event: before });
  expect(olivia(inTurn.roster)).toEqual({ title: 'Head of Buying', city: 'Boston' });
  expect(olivia(turned.roster)).toEqual({ title: 'Head of Buying', city: 'Boston' });
  expect(turned.plan.counts).toMatchObject({ newClients: 0, registrationsAdded: 1, review: 0 });
});

test('who moves takes the country along with the city', () => {
  const living = (city: string, country: string) =>
    sheet([
      row(person('Olivia Brown', 'olivia@example.com', '', { texts: { city, country } }), registered()),
    ]);
  const moved = importing(living('Boston', 'US'), importing(living('上海', '中国')).roster).roster;
  expect(moved.clients.get('C0001')).toMatchObject({ city: 'Boston', country: 'US' });
});

test('an earlier edition still fills what the later one left blank, and replaces it where that is said', () => {
  const later = importing(attending('', 'Boston'), undefined, { event: salon }).roster;
  const filled = importing(attending('Buyer', '上海'), later, { event: before }).roster;
  expect(olivia(filled)).toEqual({ title: 'Buyer', city: 'Boston' });
  const preferred = importing(attending('Buyer', '上海'), later, { event: before, prefer: 'new' }).roster;
  expect(olivia(preferred)).toEqual({ title: 'Buyer', city: '上海' });
});
