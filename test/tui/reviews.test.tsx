import { describe, expect, test } from 'vitest';
import { expectFits, languages } from './opened.tsx';
import { reviewed } from './reviewed.ts';
import { expectFrame, languagesSeen, sizes, windowsAt } from './windows.ts';

const open = windowsAt('9', '> V0001', reviewed);

describe.each(sizes)('at %i by %i', (columns, rows, size) => {
  test.each(languagesSeen)('what is to be decided, and two side by side, fit in %s', async (language) => {
    const { tui, words } = languages[language];
    const seen = await open(language, columns, rows);
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `reviews${size}.${language}`);
    await seen.press('\r', `› ${tui.screens.review} V0001`);
    await seen.press('Gk', `> ≠  ${words.columns.city}`);
    await seen.press(' ', '>*≠');
    await seen.see(tui.turned);
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `review${size}.${language}`);
  });
});

test('today says how much is to be decided, and by which key', async () => {
  const seen = await open();
  await seen.press('1', '3 to review (9)');
});

test('what is to be decided of whom one is to turn to is told before the plan, and of others not', async () => {
  const seen = await open();
  await seen.press('1', 'To contact today: ');
  await seen.see('Is C0041 王方3 the same as C0003 王芳3?');
  const lines = seen.lines();
  const at = (text: string) => lines.findIndex((line) => line.includes(text));
  expect(at('C0041')).toBeLessThan(at('To contact today'));
  expect(at('C0004 Ann Example 4, Birthday')).toBe(-1);
});

test('in a low window whom to turn to keeps its lines', async () => {
  const seen = await open('en', 60, 15);
  await seen.press('1', '3 to review (9)');
  await seen.see('> ');
  expect(seen.lines().filter((line) => /\(C\d{4}\)/.test(line)).length).toBeGreaterThan(1);
});

test('two are one, with what was chosen field by field; the next question is under the mark, and it is taken back', async () => {
  const seen = await open();
  await seen.press('\rGk', '> ≠  City');
  await seen.press(' ', 'Space goes back');
  await seen.press('y', 'regulars review show V0001 --take "city=C0003"');
  await seen.press('Y', 'City: from C0003.');
  await seen.see('This would happen:');
  await seen.press('\r', '> V0002');
  await seen.see('Merged C0041 王方3 into C0003 王芳3');
  await seen.press('u', 'Would undo step 2');
  await seen.press('\r', '  V0001');
});

test('what only one has, or both keep, is not turned', async () => {
  const seen = await open();
  await seen.press('\r', '> ');
  await seen.press('jjj', '> ≠  E-mail');
  // Neither key does anything here; the mark then moves.
  await seen.press(' \rj', '>    Title');
  await seen.press(' k', '> ≠  E-mail');
  expect(seen.text()).toContain('Both are kept.');
  expect(seen.text()).not.toContain('*');
});

test('of several it may be each is looked at, told apart, or taken', async () => {
  const seen = await open();
  await seen.press('j\r', 'Side by side V0002 C0005');
  await seen.see('may be 1 other');
  await seen.press('o', 'Side by side V0002 C0007');
  await seen.press('N', 'C0042 王芳 is not C0007 王芳7');
  await seen.press('\r', '> V0002');
  await seen.press('\r', 'Side by side V0002');
  await seen.see('Is C0042 the same as C0005?');
  await seen.press('Y', 'Merged C0042 王芳 into C0005 王芳5');
});

test('of two sources that contradict each other the new value is taken, or what stands', async () => {
  const seen = await open();
  await seen.press('G\r', 'Side by side V0003');
  await seen.see('1990-05-17  1991-05-18');
  await seen.press('Y', 'Birthday: 1991-05-18 from now on.');
  await seen.press('nN', 'Birthday: 1990-05-17 stays.');
  await seen.press('y', '2 to decide');
});

test('the list is filtered by the conditions of reviews', async () => {
  const seen = await open();
  await seen.press('/kind:conflict\r', '1 to decide');
  await seen.press('/ foo:1', '^');
});
