/** Choices and conditions typed in the words that are shown for them. */
import { expect, test } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { wordsFor } from '../../../src/i18n/by-word.ts';
import { loadWords } from '../../../src/i18n/index.ts';
import { languages } from '../../../src/porch/config/language.ts';
import { choiceTyped } from '../../../src/porch/typed/choice.ts';
import { conditionTyped } from '../../../src/porch/typed/condition.ts';
import { fieldsOf } from '../../../src/porch/typed/condition-fields.ts';

test('a choice is typed by its name in any case, or by its word in either language', async () => {
  const kinds = ['complaint', 'request', 'objection', 'suggestion'] as const;
  for (const typed of ['complaint', 'Complaint ', '投诉'])
    expect(await choiceTyped('--kind', typed, kinds)).toBe('complaint');
  expect(await choiceTyped('frequency', 'never', ['none', 'once'])).toBe('none');
  await expect(choiceTyped('--kind', '诉', kinds)).rejects.toEqual(
    expect.objectContaining({ code: 'usage.bad-value' }),
  );
});

test('a name is taken before a word that is spelled like it, and a word of two values is none', async () => {
  // `event` is shown as 活动, and so is the cost of an event; whoever types the name means the name.
  expect(await choiceTyped('CATEGORY', 'event', ['acquisition', 'event'])).toBe('event');
  await expect(choiceTyped('--of', '未到场', ['no-show', 'stayed-away'])).rejects.toEqual(
    expect.objectContaining({ code: 'usage.bad-value' }),
  );
});

test('a condition goes on by the names of its values, and else as it was typed', async () => {
  const clients = (typed: string) => conditionTyped('clients', typed);
  expect(await clients('stage:培育,信任 -tag:培育 OR lifecycle:新')).toBe(
    'stage:nurture,trust -tag:培育 OR lifecycle:new',
  );
  expect(await clients('-(stage=培育 city:上海)')).toBe('-(stage=nurture city:上海)');
  for (const typed of [
    '培育',
    'city: 上海 ',
    'stage:nurture  tag:vip',
    'stage:弱',
    'city:培育',
    '(stage:培育',
  ])
    expect(await clients(typed)).toBe(typed);
  expect(await conditionTyped('registrations', 'status:已取消')).toBe('status:cancelled');
  expect(await conditionTyped('costs', 'category:服务')).toBe('category:service');
  expect(await conditionTyped('reviews', 'state:已接受')).toBe('state:accepted');
});

test('no word stands for two choices of one option or field', async () => {
  const known: [string, readonly string[]][] = [];
  for (const row of commands) {
    const { options } = (await row.load()).default;
    for (const { flags, choices } of Object.values(options)) if (choices) known.push([flags, choices]);
  }
  for (const fields of Object.values(fieldsOf))
    for (const { name, choices } of (await fields()).fields.values())
      if (choices) known.push([name, choices]);
  const doubled: string[] = [];
  for (const language of languages) {
    const words = await loadWords(language);
    for (const [field, values] of known) {
      const called = values.map(wordsFor(field, values, words));
      const isDoubled = new Set(called).size < called.length;
      const isOther = called.some((word, at) => values.some((name, of) => of !== at && name === word));
      if (isDoubled || isOther) doubled.push(`${language} ${field}: ${called.join(', ')}`);
    }
  }
  expect(doubled).toEqual([]);
});
