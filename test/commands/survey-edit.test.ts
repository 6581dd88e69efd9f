/** A survey opened in an editor: the text is kept, edited again, or set aside, and no temporary file remains. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import editCommand from '../../src/commands/survey/edit.ts';
import type { Context } from '../../src/context.ts';
import { edit } from '../../src/domain/change/edit.ts';
import { words } from '../../src/i18n/en/index.ts';
import type { Receipt } from '../../src/reports/report.ts';
import { createStore } from '../../src/store/create.ts';
import type { Store } from '../../src/store/store.ts';
import { freshFolder } from '../support/folder.ts';

const now = '2026-11-24T09:00:00.000Z';
const stamp = { at: now, by: 'ann', command: 'survey edit' };

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = freshFolder();
  vi.stubEnv('TMPDIR', join(folder, 'tmp'));
  mkdirSync(join(folder, 'tmp'));
  store = await createStore(join(folder, 'roster.json'), { settings: { zone: 'Asia/Shanghai' }, stamp });
  await store.transact(['events', 'surveys', 'answers'], stamp, (roster) => {
    const change = edit(roster, now);
    const event = change.add('events', { name: 'Salon', start: '2026-03-01' });
    const survey = change.add('surveys', {
      name: 'After',
      event,
      questions: [
        { id: 'food', kind: 'scale', text: { en: 'The food' } },
        { id: 'venue', kind: 'scale', text: { en: 'The venue' } },
      ],
    });
    change.add('answers', { survey, mode: 'paper', values: { food: 4 }, complete: true });
    return { changes: change.changes(), answer: null };
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** An editor that does one thing after the other to the file it is given; the last again and again. */
function editorThat(...scripts: readonly string[]): string {
  const state = join(folder, 'edits');
  const file = join(folder, 'editor.mjs');
  writeFileSync(
    file,
    `import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
const path = process.argv[2];
const times = existsSync(${JSON.stringify(state)}) ? readFileSync(${JSON.stringify(state)}, 'utf8').length : 0;
appendFileSync(${JSON.stringify(state)}, '.');
writeFileSync(${JSON.stringify(join(folder, 'mode'))}, (statSync(path).mode & 0o777).toString(8));
const text = readFileSync(path, 'utf8');
const edits = [${scripts.map((one) => `() => ${one}`).join(', ')}];
const edited = edits[Math.min(times, edits.length - 1)]();
if (edited === null) process.exit(3);
writeFileSync(path, edited);
`,
  );
  return `"${process.execPath}" "${file}"`;
}

function run(editor: string, again: readonly boolean[] = [], meanwhile = async () => {}) {
  const asked: string[] = [];
  const left = [...again];
  const context = {
    settings: { owner: 'ann', dryRun: false },
    words,
    now,
    command: 'survey edit',
    stamp,
    cwd: folder,
    env: { EDITOR: editor },
    interactive: true,
    ask: {
      confirm: async (question: string) => {
        asked.push(question);
        return left.shift() ?? false;
      },
    },
    read: async (want: Parameters<Store['read']>[0]) => {
      const roster = await store.read(want);
      await meanwhile();
      return roster;
    },
    write: (want: Parameters<Store['read']>[0], change: never) => store.transact(want, stamp, change),
    zoneOf: () => 'Asia/Shanghai',
    todayIn: () => '2026-11-24',
  } as unknown as Context;
  const work = editCommand.run(context, { survey: 'S001' } as never) as Promise<Receipt>;
  return { asked, work };
}

const texts = async () =>
  [...(await store.read(['surveys'])).surveys.values()][0]?.questions.map(({ text }) => text.en);
const leftBehind = () => readdirSync(join(folder, 'tmp'));

test('what is typed is kept, in a file nobody else can read, which is gone afterwards', async () => {
  const { work } = run(editorThat("text.replace('The venue', 'The hall')"));
  expect(await work).toMatchObject({ changed: ['S001'] });
  expect(await texts()).toEqual(['The food', 'The hall']);
  expect(readFileSync(join(folder, 'mode'), 'utf8')).toBe('600');
  expect(leftBehind()).toEqual([]);
});

test('closed as it was opened, nothing changes', async () => {
  expect(await run(editorThat('text')).work).toMatchObject({ changed: [], undo: null });
  expect(leftBehind()).toEqual([]);
});

test('what cannot be asked is told with its line, and may be mended at once', async () => {
  const { work, asked } = run(
    editorThat(
      `text.replace('"kind": "scale"', '"kind": "sale"')`,
      `text.replace('"kind": "sale"', '"kind": "scale"').replace('The venue', 'The hall')`,
    ),
    [true],
  );
  await work;
  expect(asked).toEqual([
    expect.stringMatching(/line 8: questions\[0\]\.kind has a value that is not allowed/),
  ]);
  expect(await texts()).toEqual(['The food', 'The hall']);
});

test('what is given up is put aside, and nothing is changed', async () => {
  const { work } = run(editorThat("text.replace('{', '')"));
  await expect(work).rejects.toMatchObject({
    code: 'survey.not-kept',
    params: { survey: 'S001', path: join(folder, 'survey-S001.json') },
  });
  expect(readFileSync(join(folder, 'survey-S001.json'), 'utf8')).toContain('The venue');
  expect(statSync(join(folder, 'survey-S001.json')).mode & 0o777).toBe(0o600);
  expect(await texts()).toEqual(['The food', 'The venue']);
  expect(leftBehind()).toEqual([]);
});

test('a question that was answered does not become of another scale', async () => {
  const { work, asked } = run(editorThat(`text.replace('"id": "food",', '"id": "food", "max": 10,')`));
  await expect(work).rejects.toMatchObject({ code: 'survey.not-kept' });
  expect(asked[0]).toContain('food has 1 answer and cannot change its scale');
  expect(await texts()).toEqual(['The food', 'The venue']);
});

test('an editor that fails changes nothing and leaves nothing', async () => {
  await expect(run(editorThat('null')).work).rejects.toMatchObject({ code: 'editor.failed' });
  await expect(run('no-such-editor-anywhere').work).rejects.toMatchObject({ code: 'editor.failed' });
  expect(existsSync(join(folder, 'survey-S001.json'))).toBe(false);
  expect(leftBehind()).toEqual([]);
});

test('a survey that somebody else changed meanwhile is not written over', async () => {
  const others = async () => {
    await store.transact(['surveys'], stamp, (roster) => {
      const change = edit(roster, now);
      change.set('surveys', 'S001', { questions: [{ id: 'food', kind: 'scale', text: { en: 'All food' } }] });
      return { changes: change.changes(), answer: null };
    });
  };
  const { work } = run(editorThat("text.replace('The venue', 'The hall')"), [], others);
  await expect(work).rejects.toMatchObject({ code: 'survey.not-kept' });
  expect(await texts()).toEqual(['All food']);
});
