/** Lines that part a list, and people who look like one. */
import { expect, test } from 'vitest';
import { peopleOf, readLines, told } from '../../reading.ts';

test('a line that is only a day is above who comes then, and whoever is yet to be told is no error', async () => {
  const days = await readLines([
    'Time,Name,Company',
    '"Mittwoch, 20.05.2026",,',
    '09:00,Ann Moss,Acme',
    'Day 2,,',
    '09:00,Bob Reed,Bolt',
  ]);
  expect(peopleOf(days)).toEqual(['Ann Moss | Acme', 'Bob Reed | Bolt']);
  expect(told(days.skipped)).toEqual(['2 part-row', '4 part-row']);
  const dated = await readLines(['Date,Name', '2026-05-20,Ann Moss', '2026-05-21,']);
  expect(dated.rejected).toHaveLength(1);
  const open = await readLines(
    ['No.,Name,Company,Title', '1,Ann Moss,Acme,', '2,TBC,Bolt,', '3,待定,,', '4,TBC,Crate,CEO'],
    { forEvent: true },
  );
  expect(told(open.skipped)).toEqual(['3 free-place', '4 free-place']);
  expect(peopleOf(open)).toEqual(['Ann Moss | Acme', 'Crate']);
});

test('lines with a country, or in capitals where nobody else is, name parts of the list', async () => {
  const rows = ['Name,Company', 'GERMANY,', 'Anna Kurz,Kurz GmbH', 'FRANCE,', 'Zoé Martin,Martin SA'];
  expect(told((await readLines(rows)).skipped)).toEqual(['2 part-row', '4 part-row']);
  const shouted = await readLines(['Name,Company', 'ANNA KURZ,Kurz GmbH', 'UDO RENZ,']);
  expect(shouted.drafts).toHaveLength(2);
});

const forEvent = { forEvent: true } as const;

test('people in capitals in a list of others are not left out', async () => {
  const { drafts } = await readLines(
    [
      'Name,Email,Company',
      'ANN MOSS,,',
      'Ben Hart,ben@example.com,Acme',
      'CY DELL,,',
      'Di Fox,di@example.com,Bolt',
    ],
    forEvent,
  );
  expect(drafts).toHaveLength(4);
});
