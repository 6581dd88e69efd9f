/** People on cards, with labels beside what is said of each. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

test('cards below or beside one another are a person each', async () => {
  const below = await readLines([
    'Guest cards,',
    'Guest 1,',
    'Name:,Ann Moss',
    'Company:,Acme',
    'Phone:,202-555-0101',
    ',',
    'Guest 2,',
    'Name:,Bob Reed',
    'Phone:,202-555-0102',
    'Phone:,202-555-0103',
  ]);
  expect(peopleOf(below)).toEqual([
    'Ann Moss | +12025550101 | Acme',
    'Bob Reed | +12025550102 | +12025550103',
  ]);
  const beside = await readLines([
    'Company,Acme,,Company,Bolt',
    'Contact,Ann Moss,,Contact,Bob Reed',
    'Email,ann@example.com,,Email,bob@example.com',
  ]);
  expect(peopleOf(beside)).toEqual([
    'Ann Moss | ann@example.com | Acme',
    'Bob Reed | bob@example.com | Bolt',
  ]);
});

test('cards may name nobody or several, and be called what their people are', async () => {
  const cards = await readLines([
    'Company,Acme',
    'Contact,Ann Moss',
    'Phone,202-555-0101',
    'Contact,Bob Reed',
    'Phone,202-555-0102',
    'Company,Bolt',
    'Phone,202-555-0103',
  ]);
  expect(peopleOf(cards)).toEqual([
    'Ann Moss | +12025550101 | Acme',
    'Bob Reed | +12025550102 | Acme',
    '+12025550103 | Bolt',
  ]);
  const forms = await readLines([
    'Applicant,',
    'Name,Ann Moss',
    'Email,ann@example.com',
    'Guest,',
    'Name,Bob Moss',
    'Email,bob@example.com',
  ]);
  expect(peopleOf(forms)).toEqual(['Ann Moss | ann@example.com', 'Bob Moss | bob@example.com']);
});

test('what a form says of somebody else below a title is nothing about whom it is of', async () => {
  const form = await readLines([
    'Name,Ann Moss',
    'Company,Acme',
    'Email,ann@example.com',
    'Emergency contact,',
    'Name,Ida Moss',
    'Phone,202-555-0101',
  ]);
  expect(peopleOf(form)).toEqual(['Ann Moss | ann@example.com | Acme']);
  const things = await readLines(['Name,Screen', 'Price,20', 'Name,Projector', 'Price,50']);
  expect(things.drafts.map(({ person }) => person.name)).not.toContain('Projector');
});
