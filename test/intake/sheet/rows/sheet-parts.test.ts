/** Tables of one sheet that are one list. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

test('of the tables of one sheet, those of guests and of speakers are read together whatever they call them', async () => {
  const sheet = await readLines(
    [
      'Speakers,,,',
      'Name,Talk,Email,',
      'Ann Moss,On bees,ann@example.com,',
      ',,,',
      'Guests,,,',
      'Guest,Company,Phone,Seats',
      'Bob Reed,Bolt,202-555-0102,2',
    ],
    { forEvent: true },
  );
  expect(peopleOf(sheet)).toEqual(['Ann Moss | ann@example.com', 'Bob Reed | +12025550102 | Bolt']);
  expect(sheet.drafts.map(({ registration }) => registration?.role)).toEqual(['speaker', undefined]);
});
