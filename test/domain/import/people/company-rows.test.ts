import { describe, expect, test } from 'vitest';
import type { PersonDraft } from '../../../../src/domain/draft.ts';
import { mergePortrait } from '../../../../src/domain/merge.ts';
import type { Client } from '../../../../src/domain/records/client.ts';
import { client, importing, person, registered, rosterOf, row, sheet } from '../hand-made.ts';

const later = '2026-12-01T09:00:00.000Z';
const exhibits: Partial<Client> = { roles: ['exhibitor'] };
const ann = client('C0001', 'Ann Moss', 'ann@acme.example.com', 'Acme Brewing GmbH', exhibits);

function company(name: string, reached = '', more: Partial<PersonDraft> = {}): PersonDraft {
  return person(name, reached, '', { kind: 'organisation', ...more });
}

function booked(people: readonly PersonDraft[], ...clients: readonly Client[]) {
  const file = sheet(people.map((one) => row(one, registered())));
  const first = importing(file, rosterOf(...clients));
  const again = importing(file, first.roster, { now: later });
  return { ...first, counts: first.plan.counts, again: again.plan.changes };
}

describe('a row that names a company alone', () => {
  test('is about the one client there whose mailbox it gives, and leaves the name alone', () => {
    const { counts, roster, again } = booked([company('ACME Brewing', 'ann@acme.example.com')], ann);
    expect(counts).toMatchObject({ newClients: 0, review: 0, registrationsAdded: 1 });
    expect(roster.clients.get('C0001')).toMatchObject({ kind: 'person', name: 'Ann Moss' });
    expect(again).toEqual([]);
  });

  test('is somebody new where the mailbox is another company’s, or of two people', () => {
    const ben = client('C0002', 'Ben Hart', 'ann@acme.example.com', 'Acme Brewing');
    const mail = 'ann@acme.example.com';
    expect(booked([company('Lotus', mail)], ann).counts).toMatchObject({ newClients: 1, review: 0 });
    expect(booked([company('Acme Brewing', mail)], ann, ben).counts.newClients).toBe(1);
    const two = [company('Acme Brewing', mail), company('Acme Hops', mail)];
    expect(booked(two, ann).counts.newClients).toBe(2);
    const both = [company('Acme Brewing', mail), person('Cleo Vane', mail, 'Acme Brewing')];
    expect(booked(both, ann).counts.newClients).toBe(2);
  });

  test('is the company where that is a client itself', () => {
    const acme = client('C0002', 'Acme Brewing', '', '', { kind: 'organisation' });
    const { roster } = booked([company('Acme Brewing', 'ann@acme.example.com')], ann, acme);
    expect([...roster.registrations.values()].map((one) => one.client)).not.toContain('C0001');
  });

  test('without a contact is put beside who exhibits for it, and beside nobody who only visits', () => {
    expect(booked([company('Acme Brewing')], ann).counts).toMatchObject({ newClients: 1, review: 1 });
    const guest = client('C0001', 'Ann Moss', '', 'Acme Brewing', { roles: ['visitor'] });
    expect(booked([company('Acme Brewing')], guest).counts).toMatchObject({ newClients: 1, review: 0 });
  });

  test('is known again once somebody said whose company it is', () => {
    const file = sheet([row(company('Acme Brewing'), registered())]);
    const first = importing(file, rosterOf(ann));
    const made = first.roster.clients.get('C0002');
    const { patch } = mergePortrait(ann, { ...made });
    expect(patch).not.toHaveProperty('otherNames');
    const merged = { ...ann, ...patch } as Client;
    const second = importing(file, rosterOf(merged), { now: later });
    expect(second.plan.counts).toMatchObject({ newClients: 0, review: 0 });
  });
});
