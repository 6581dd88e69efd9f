/** Questions that an import asks at a terminal about doubtful columns. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Wide enough that no question is broken into lines. */
const wide = { COLUMNS: '300' };
const down = '\u001b[B';

let place: Desk;
beforeEach(() => {
  place = desk();
  place.run('init');
});
afterEach(() => place.clear());

function file(name: string, text: string): string {
  const path = join(dirname(place.roster), name);
  writeFileSync(path, text);
  return path;
}

const clients = () => JSON.parse(place.run('client', 'list', '--json')).items;

test('a column with an unknown heading is asked for with three of its values, and never again', async () => {
  const path = file(
    'spring.csv',
    'Name,Erreichbar,Shoes\nAnn,ann@example.com,38\nBo,bo@example.com,41\nCy,cy@example.com,42\nDi,di@example.com,42\n',
  );
  const terminal = place.open(['import', path, '--as', 'contacts'], wide);
  await terminal.see(
    'what is “Erreichbar”? (such as ann@example.com | bo@example.com | cy@example.com)',
    'err',
  );
  // Its values look like addresses, so that comes first.
  await terminal.see('E-mail', 'err');
  terminal.type('\r');
  await terminal.see('what is “Shoes”? (such as 38 | 41 | 42)', 'err');
  await terminal.see('keep it under its heading', 'err');
  terminal.type('\r');
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('remembered as the recipe “spring”');
  expect(clients().slice(0, 2)).toMatchObject([
    { name: 'Ann', emails: [{ value: 'ann@example.com' }], custom: { Shoes: '38' } },
    { name: 'Bo', emails: [{ value: 'bo@example.com' }], custom: { Shoes: '41' } },
  ]);

  const next = file('autumn.csv', 'Name,Erreichbar,Shoes\nEd,ed@example.com,40\n');
  const again = place.open(['import', next, '--as', 'contacts'], wide);
  expect(await again.end()).toEqual({ code: 0, signal: null });
  expect(again.out()).toContain('Columns read by the recipe “spring”.');
  expect(clients().at(-1)).toMatchObject({ name: 'Ed', emails: [{ value: 'ed@example.com' }] });
});

test('a file in which no heading says anything is asked about from its first column on', async () => {
  const path = file('list.csv', 'A,B,C\nAnn Example,+1 202 555 0101,tea\n');
  const terminal = place.open(['import', path], wide);
  await terminal.see('what is “A”? (such as Ann Example)', 'err');
  await terminal.see('keep it under its heading', 'err');
  terminal.type(`${down}${down}${down}\r`);
  await terminal.see('✔', 'err');
  await terminal.see('what is “B”? (such as +1 202 555 0101)', 'err');
  terminal.type('\r');
  await terminal.see('what is “C”? (such as tea)', 'err');
  terminal.type('\r');
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(clients()).toMatchObject([{ name: 'Ann Example', phones: [{ value: '+12025550101' }] }]);
});

test('all that follow are kept with one answer, and a file that then lists nobody is refused', async () => {
  const path = file('things.csv', 'A,B\ntable,3\n');
  const terminal = place.open(['import', path], wide);
  await terminal.see('what is “A”?', 'err');
  terminal.type(`${down}\r`);
  expect((await terminal.end()).code).toBe(1);
  expect(terminal.err()).toContain('lists no people (A, B)');
});

test('Ctrl-C at a question imports nothing', async () => {
  const path = file('spring.csv', 'Name,Shoes\nAnn,38\n');
  const before = readFileSync(place.roster, 'utf8');
  const terminal = place.open(['import', path, '--as', 'contacts'], wide);
  await terminal.see('what is “Shoes”?', 'err');
  terminal.type('\u0003');
  expect(await terminal.end()).toEqual({ code: 130, signal: null });
  expect(readFileSync(place.roster, 'utf8')).toBe(before);
});

test('words of a survey on no scale are asked for, best mark first, and remembered', async () => {
  const path = file(
    'answers.csv',
    'Timestamp,Overall satisfaction\n2026-05-21 09:00,Good\n2026-05-21 09:01,meh\n2026-05-21 09:02,Excellent\n2026-05-21 09:03,dunno\n',
  );
  const terminal = place.open(['import', path, '--event', 'Salon@2026-04-17'], wide);
  await terminal.see(
    '“Overall satisfaction”: how many points does “meh” count? (5 is the best, 1 the worst)',
    'err',
  );
  await terminal.see('neither this one nor any of the following counts', 'err');
  terminal.type(`${down}${down}${down}\r`);
  await terminal.see('how many points does “dunno” count?', 'err');
  await terminal.see('it is no mark', 'err');
  terminal.type(`${down.repeat(5)}\r`);
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('remembered as the recipe “answers”');
  const [recipe] = JSON.parse(place.run('recipe', 'list', '--json')).items;
  expect(recipe).toMatchObject({ name: 'answers' });
  expect(place.run('recipe', 'show', 'answers')).toBe('Overall satisfaction\tquestion\tmeh: 2\n');
});

test('a known tool, a survey and --no-input are not asked about', async () => {
  const path = file('spring.csv', 'Name,Shoes\nAnn,38\n');
  const quiet = place.open(['import', path, '--as', 'contacts', '--no-input'], wide);
  expect(await quiet.end()).toEqual({ code: 0, signal: null });
  expect(quiet.out()).toContain('Kept under their own headings: Shoes');
  const luma = file(
    'luma.csv',
    'api_id,name,email,approval_status,ticket_name,What do you drink?\ngst-1,Bo,bo@example.com,approved,Guest,tea\n',
  );
  const known = place.open(['import', luma, '--event', 'Salon@2026-04-17'], wide);
  expect(await known.end()).toEqual({ code: 0, signal: null });
});
