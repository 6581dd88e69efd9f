import { describe, expect, test } from 'vitest';
import { expectFits, languages } from './opened.tsx';
import { surveyed } from './surveyed.ts';
import { expectFrame, languagesSeen, sizes, windowsAt } from './windows.ts';

const open = windowsAt('8', '> S001', surveyed);

describe.each(sizes)('at %i by %i', (columns, rows, size) => {
  test.each(languagesSeen)('surveys, one of them and what was said fit in %s', async (language) => {
    const { tui } = languages[language];
    const seen = await open(language, columns, rows);
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `surveys${size}.${language}`);
    await seen.press('\r', `› ${tui.screens.survey} S001`);
    await seen.press('j', language === 'en' ? '→ Content' : '→ 内容');
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `survey${size}.${language}`);
    await seen.press('G\r', `› ${tui.screens.said} S001 q5`);
    await seen.press('j', '> 签到');
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `said${size}.${language}`);
  });
});

test('who said something is opened, and of who left no name nobody', async () => {
  const seen = await open();
  await seen.press('\rG', '→ What should we do better?');
  await seen.press('\r', '> 找不到洗手间');
  // Enter and a call do nothing here; the mark then moves, so that when it is seen they were read.
  await seen.press('\rij', '> 签到');
  expect(seen.text()).toContain('Surveys › Survey S001 › Said S001 q5');
  await seen.press('\r', '› Client C0025');
});

test('a score opens with who gave it, the lowest first', async () => {
  const seen = await open();
  await seen.press('\r', '> Overall satisfaction');
  await seen.press('jjjj', '→ Would you recommend us?');
  await seen.press('\r', '8 answers');
  const numbers = seen.lines().flatMap((line) => /^[> ] {1,4}(\d+) /.exec(line)?.[1] ?? []);
  expect(numbers).toEqual(['0', '3', '7', '8', '9', '9', '10', '10']);
});

test('those who were unhappy are called once, after a look at what that makes', async () => {
  const seen = await open();
  await seen.press('F', 'This would happen:');
  await seen.press('y', '1 follow-up');
});

test('who could have answered and did not is a list one can do things with', async () => {
  const seen = await open();
  await seen.press('n', 'regulars survey form S001 --attended -o S001.xlsx');
  await seen.see('21 clients');
  await seen.press('*f', '> Due');
  await seen.see('A follow-up for 21 clients');
});

test('something is done about a question, which then says so; about a dimension nothing is', async () => {
  const seen = await open();
  await seen.press('\r', '> Overall satisfaction');
  // The key does nothing here; the mark then moves.
  await seen.press('aG', '→ What should we do better?');
  await seen.press('a', 'What is done about “What should we do better?”');
  await seen.press('More tables\tfri', '→ Fri 2026-11-27');
  await seen.press('\r', 'More tables');
  await seen.press('j', 'N001\n');
});
