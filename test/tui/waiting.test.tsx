import { expect, test } from 'vitest';
import type { Source } from '../../src/porch/dashboard/source.ts';
import { openIn } from './opened.tsx';
import { client, salonIn } from './salon.ts';

/** A source that keeps what a line answers until `answer` is called. */
function keepingBack(source: Source, line: string): { readonly source: Source; answer(): void } {
  let answer = () => {};
  const asked = new Promise<void>((done) => {
    answer = done;
  });
  const look: Source['look'] = async (argv) => {
    if (argv.join(' ') === line) await asked;
    return source.look(argv);
  };
  return { source: { ...source, look }, answer };
}

test.each([
  ['5', 'kpi --trend', 'Attendance rate'],
  ['6', 'segment list', '> first-timers'],
])('until the screen on %s is there it says that it is being worked out', async (key, line, mark) => {
  const salon = await salonIn('en');
  const { source, answer } = keepingBack(salon.source, line);
  const seen = await openIn({ salon: { ...salon, source } });
  await seen.press(key, 'Loading ...');
  answer();
  await seen.see(mark);
  expect(seen.text()).not.toContain('Loading');
  seen.close();
});

test('a list stays where it is until the one that is typed for is there', async () => {
  const salon = await salonIn('en');
  const { source, answer } = keepingBack(salon.source, 'registration list -- event:E002 (王)');
  const seen = await openIn({ salon: { ...salon, source } });
  await seen.press('4j', '> E002');
  await seen.press('\r', '> R00111');
  await seen.press('/王', 'Filter / 王');
  expect(seen.text()).toContain('> R00111');
  expect(seen.text()).toContain('30 registrations');
  answer();
  await seen.see('15 registrations');
  seen.close();
});

test('of many clients it is told as one writes numbers how many they are', async () => {
  const many = Array.from({ length: 1_191 }, (_, i) => client(i + 1));
  const seen = await openIn({ salon: await salonIn('en', many) });
  await seen.press('2', '1,191 clients');
  await seen.press('*', '1,191 picked, 1,191 clients');
  await seen.press('t', 'Tag 1,191 clients');
  seen.close();
});
