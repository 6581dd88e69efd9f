/** Going through open reviews at a terminal. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const down = '\u001b[B';
const wide = { COLUMNS: '200' };

let home: Desk;
let place: Desk;
beforeAll(() => {
  home = desk();
  home.run('init', '--region', 'CN');
  home.run('client', 'add', 'Sam Lee', '--email', 'sam@example.com', '--wechat', 'samlee90');
  home.run('client', 'add', 'Kim Ray', '--email', 'kim@example.com');
  const guests = 'Name,Phone,WeChat\nSam L.,+1 202 555 0117,lee_sam\nK. Ray,+1 202 555 0118,\n';
  const file = join(dirname(home.roster), 'guests.csv');
  writeFileSync(file, guests);
  home.run('import', file, '--as', 'contacts');
});
afterAll(() => home.clear());
beforeEach(() => {
  place = desk(home);
});
afterEach(() => place.clear());

const states = () =>
  JSON.parse(place.run('review', 'list', 'state:open,accepted,rejected', '--json')).items.map(
    ({ id, state }: { id: string; state: string }) => `${id} ${state}`,
  );

test('both clients are shown side by side; one is merged, field by field, and the other pair told apart', async () => {
  const terminal = place.open(['review'], { ...wide, FORCE_COLOR: '1' });
  await terminal.see('\u001b[1m   Field', 'err');
  await terminal.see('≠', 'err');
  await terminal.see('Is C0003 Sam L. the same as C0001 Sam Lee?', 'err');
  await terminal.see('Stop here', 'err');
  terminal.type('\r');
  await terminal.see('C0001 Sam Lee, WeChat: samlee90, or lee_sam?', 'err');
  await terminal.see('Skip', 'err');
  terminal.type(`${down}\r`);
  await terminal.see('Is C0004 K. Ray the same as C0002 Kim Ray?', 'err');
  await terminal.see('Stop here', 'err');
  terminal.type(`${down}\r`);
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('Merged C0003 Sam L. into C0001 Sam Lee.');
  expect(terminal.out()).toContain('C0004 K. Ray is not C0002 Kim Ray');
  expect(terminal.out()).toContain('Still to review: 0.');
  expect(states()).toEqual(['V0001 accepted', 'V0002 rejected', 'V0003 accepted']);
  expect(place.run('client', 'show', 'C0003', '--fields', 'wechat')).toBe('lee_sam\n');
});

test('what is skipped stays open, and who stops is not asked on', async () => {
  const terminal = place.open(['review'], { ...wide, LANG: 'zh_CN.UTF-8' });
  await terminal.see('到此为止', 'err');
  terminal.type(`${down}${down}\r`);
  await terminal.see('C0004 K. Ray 与 C0002 Kim Ray 是同一人吗', 'err');
  await terminal.see('到此为止', 'err');
  terminal.type(`${down}${down}${down}\r`);
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('仍待审：2');
  expect(states()).toEqual(['V0001 open', 'V0002 open']);
});

test('Ctrl-C at a question ends with 130 and keeps what was decided before', async () => {
  const terminal = place.open(['review'], wide);
  await terminal.see('Stop here', 'err');
  terminal.type(`${down}\r`);
  await terminal.see('K. Ray', 'err');
  await terminal.see('Stop here', 'err');
  terminal.type('\u0003');
  expect(await terminal.end()).toEqual({ code: 130, signal: null });
  expect(states()).toEqual(['V0001 rejected', 'V0002 open']);
});

test('two clients are merged by hand after a yes, which says what it means', async () => {
  const terminal = place.open(['client', 'merge', 'C0001', 'C0003'], wide);
  await terminal.see('Merge C0003 Sam L. into C0001 Sam Lee', 'err');
  terminal.type('y\r');
  await terminal.see('WeChat: samlee90, or lee_sam?', 'err');
  await terminal.see('Skip', 'err');
  terminal.type(`${down}${down}\r`);
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('WeChat: samlee90 is kept; lee_sam waits for review.');
  expect(states()).toEqual(['V0001 accepted', 'V0002 open', 'V0003 open']);
});

test('an import asks who the rows in doubt are, and is one step with what was said', async () => {
  writeFileSync(join(dirname(place.roster), 'more.csv'), 'Name,Phone\nKim R.,+1 202 555 0161\n');
  const terminal = place.open(['import', 'more.csv', '--as', 'contacts', '--on-ambiguous', 'ask'], wide);
  await terminal.see('Is C0005 Kim R. the same as C0002 Kim Ray?', 'err');
  await terminal.see('Stop here', 'err');
  terminal.type('\r');
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('Clients: 0 new, 1 updated');
  const clients = (at: Desk) => JSON.parse(at.run('client', 'list', '--json')).items;
  expect(clients(place).map(({ id }: { id: string }) => id)).toEqual(['C0001', 'C0002', 'C0003', 'C0004']);
  expect(clients(place)[1].phones).toMatchObject([{ value: '+12025550161' }]);
  place.run('undo');
  expect(clients(place)).toEqual(clients(home));
});
