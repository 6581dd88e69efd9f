/** Fields and values of a condition by the words that are shown for them, and operators as they are written elsewhere. */
import { expect, test } from 'vitest';
import { conditionTyped } from '../../../src/porch/typed/condition.ts';

test.each([
  ['关系阶段：弱化，信任', 'stage:weaken,trust'],
  ['-城市:*', '-city:*'],
  ['价值层级:黄金 OR 当前价值>=1000', 'tier:gold OR value>=1000'],
  ['未付>0 参与次数>=2', 'unpaid>0 attended>=2'],
  ['单位:星河', 'organization:星河'],
  // In quotes it is a column of somebody's own file, and a part of a heading names nothing.
  ['"城市":上海', '"城市":上海'],
  ['阶段:信任', '阶段:信任'],
  ['价值>1', '价值>1'],
  ['stage:trust "or" Levi', 'stage:trust "or" Levi'],
  ['tag:or,and name:not', 'tag:or,and name:not'],
  ['war and peace', 'war and peace'],
  ['tag:vip Or', 'tag:vip Or'],
  ['Or Cohen tag:vip', 'Or Cohen tag:vip'],
])('%s goes on as %s', async (typed, read) => {
  expect(await conditionTyped('clients', typed)).toBe(read);
});

test.each([
  ['stage:trust or stage:weaken', 12, 'OR', '"or"'],
  ['not stage:trust', 0, 'NOT', '"not"'],
  ['city:(Oslo and Bergen)', 11, 'AND', '"and"'],
  ['城市:上海 或 城市:北京', 6, 'OR', '"或"'],
  ['Weber & Rank city:Oslo', 6, 'AND', '"&"'],
  ['stage:trust || tag:vip', 12, 'OR', '"||"'],
  ['tag:vip city!=Oslo', 8, '-city:Oslo'],
  ['city!="New York",Oslo tag:vip', 0, '-city:"New York",Oslo'],
])('%s is refused, and asked whether it joins', async (typed, at, ...near) => {
  await expect(conditionTyped('clients', typed)).rejects.toMatchObject({
    code: 'condition.wrong',
    params: { text: typed, at, problem: 'operator', near },
  });
});
