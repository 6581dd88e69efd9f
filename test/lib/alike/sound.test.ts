import { expect, test } from 'vitest';
import { consonantsOf, soundOf } from '../../../src/lib/alike/sound.ts';

test.each([
  ['leila', 'layla'],
  ['yuri', 'iouri'],
  ['mansour', 'mansur'],
  ['jee', 'ji'],
  ['eva', 'ewa'],
  ['jon', 'john'],
  ['kim', 'gim'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['jon', 'jan'],
  ['anna', 'ian'],
  ['mohammed', 'ahmed'],
])('%s does not sound like %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test('two spellings may have their consonants alone in common', () => {
  expect(consonantsOf(soundOf('mohammed'))).toBe(consonantsOf(soundOf('muhamad')));
  expect(consonantsOf(soundOf('aia'))).toBe('');
});
