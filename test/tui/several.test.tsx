/** One thing done for several clients: what is said of it before and after. */
import { expect, test } from 'vitest';
import { words as en } from '../../src/i18n/en/index.ts';
import { inRoster } from '../../src/output/in-roster.ts';
import { toCopy } from '../../src/tui/frame/box.ts';
import { openIn } from './opened.tsx';
import { client, salonIn } from './salon.ts';

test('how many were done is told, and of a few what each did', async () => {
  const seen = await openIn();
  await seen.press('2', '> C0001');
  await seen.press('    f', '... and 3 more');
  seen.type('tomorrow\tRing\r');
  expect(await seen.see('4 of 4 done.')).toMatch(/The last: F\d+ due .*Ann Example 4, Ring/);
  seen.type('g  f');
  await seen.see('A follow-up for 2 clients');
  seen.type('tomorrow\tWrite\r');
  expect(await seen.see('Ann Example 2, Write')).toContain('王芳1, Write');
  seen.close();
});

test('what there is no room for before a yes is counted', async () => {
  const seen = await openIn({ language: 'zh-CN' });
  await seen.press('2', '> C0001');
  await seen.press('*x', '归档 40 位客户');
  seen.type('改名\r');
  const lines = (await seen.see('预计结果')).split('\n');
  const shown = lines.filter((line) => line.includes('归档 C')).length;
  expect(lines.find((line) => line.includes('另有'))).toContain(`……另有 ${40 - shown} 条`);
  seen.close();
});

test('the command for something names the roster that is open where it has to', () => {
  const words = { ...en, formats: { ...en.formats, commands: inRoster('fair/roster.json') } };
  expect(
    toCopy(
      {
        argvs: [
          ['client', 'list'],
          ['event', 'show', 'E001'],
        ],
      },
      words,
    ),
  ).toBe(
    'regulars --roster fair/roster.json client list && regulars --roster fair/roster.json event show E001',
  );
});

test('a command that holds a text of several lines takes one line of the screen', async () => {
  const salon = await salonIn('en', [client(1, { notes: 'first line\nsecond line' })]);
  const seen = await openIn({ salon });
  await seen.press('2', '> C0001');
  await seen.press('e', 'first line second line');
  seen.type('\u001b[A');
  seen.type('!');
  expect(await seen.see('second line!')).toContain('"--notes=first line second line!"');
  expect(seen.lines().length).toBeLessThan(24);
  seen.close();
});
