/** How many a name says are coming along. */
import { expect, test } from 'vitest';
import { withCompanions } from '../../../../src/intake/cell/name/seat-name.ts';

test.each([
  ['Ann Moss & guest', 'Ann Moss', 1],
  ['Ann Moss plus one', 'Ann Moss', 1],
  ['Ann Moss (+2 kids)', 'Ann Moss', 2],
  ['Ann Moss and her husband', 'Ann Moss', 1],
  ['Anna Kurz mit Begleitung', 'Anna Kurz', 1],
  ['Udo Renz u. Frau', 'Udo Renz', 1],
  ['张伟及夫人', '张伟', 1],
  ['Ann & Bob Moss', 'Ann & Bob Moss', 0],
  ['Anna Gast', 'Anna Gast', 0],
  ['Thomas U. Mann', 'Thomas U. Mann', 0],
  ['John E Guest', 'John E Guest', 0],
  ['Mary y friend', 'Mary y friend', 0],
  ['Ana Ruiz y esposo', 'Ana Ruiz', 1],
  ['和平', '和平', 0],
])('“%s” is %s, and %i come along', (written, name, others) => {
  expect(withCompanions(written)).toEqual([name, others]);
});
