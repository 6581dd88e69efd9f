import { describe, expect, test } from 'vitest';
import {
  cutHanName,
  isHanSurname,
  isSurnamePinyin,
  namePinyin,
  readsName,
  spellsSurname,
} from '../../../src/lib/han/han-name.ts';

describe('a name in hanzi is cut after its surname', () => {
  test.each([
    ['王芳', '王', '芳', true],
    ['黄晓明', '黄', '晓明', true],
    ['欧阳娜', '欧阳', '娜', true],
    ['诸葛孔明', '诸葛', '孔明', true],
    ['司马', '司', '马', true],
    ['吉田太郎', '吉田', '太郎', false],
    ['佐佐木', '', '佐佐木', false],
    ['买买提艾力', '', '买买提艾力', false],
    ['王', '', '王', false],
    ['', '', '', false],
  ])('%s', (name, surname, given, chinese) => {
    expect(cutHanName(name)).toEqual({ surname, given, chinese });
  });
});

describe('a surname has the reading it has as a surname', () => {
  test.each([
    ['曾国藩', 'zeng guo fan'],
    ['单雄信', 'shan xiong xin'],
    ['尉迟恭', 'yu chi gong'],
    ['仇英', 'qiu ying'],
    ['欧阳娜', 'ou yang na'],
    ['吕布', 'lu bu'],
  ])('%s', (name, syllables) => {
    expect(namePinyin(name).join(' ')).toBe(syllables);
  });

  test.each([
    ['陈', 'chen', true],
    ['陈', 'chan', true],
    ['黄', 'wong', true],
    ['吕', 'lyu', true],
    ['吕', 'lv', true],
    ['曾', 'tsang', true],
    ['王', 'huang', false],
    ['李', 'liu', false],
  ])('%s is spelled %s: %s', (surname, letters, spelled) => {
    expect(spellsSurname(surname, letters)).toBe(spelled);
  });
});

test('letters read a whole name surname first, in any reading a name may have', () => {
  expect(readsName('张伟', 'zhangwei')).toBe(true);
  expect(readsName('张伟', 'weizhang')).toBe(false);
  expect(readsName('曾乐', 'zengyue')).toBe(true);
  expect(readsName('解珍', 'xiezhen')).toBe(true);
});

test('a word alone may be a whole family only when it is the pinyin of a surname', () => {
  expect(isSurnamePinyin('zhang')).toBe(true);
  expect(isSurnamePinyin('ouyang')).toBe(true);
  expect(isSurnamePinyin('zeng')).toBe(true);
  expect(isSurnamePinyin('olivia')).toBe(false);
  expect(isHanSurname('欧阳')).toBe(true);
  expect(isHanSurname('志明')).toBe(false);
});
