import { expect, test } from 'vitest';
import { partsOfName } from '../../../src/domain/value/name-parts.ts';

test.each([
  ['王芳', '王', '芳'],
  ['欧阳娜', '欧阳', '娜'],
  ['陳大文', '陳', '大文'],
  ['田中愛子', '田中', '愛子'],
  ['김민수', '김', '민수'],
  ['Ann Example', 'Example', 'Ann'],
  ['Example, Ann Mary', 'Example', 'Ann Mary'],
  ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
  ['María de los Ángeles Ruiz', 'de los Ángeles Ruiz', 'María'],
  ['Madonna', '', 'Madonna'],
  ['', '', ''],
])('%s is of the family %s', (name, family, given) => {
  expect(partsOfName(name)).toEqual({ family, given });
});
