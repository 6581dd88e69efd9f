/** Every decision record has the same form, is listed once, and every link to one resolves. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from './support/source.ts';

const folder = 'docs/decisions';
const index = `${folder}/README.md`;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const records = filesBelow(folder, ['.md']).filter((path) => path !== index);

const isInForm = (path: string) => {
  const number = /\/0*(\d+)-/.exec(path)?.[1];
  const [title = '', date = ''] = read(path).split('\n\n');
  const parts = [...read(path).matchAll(/^\*\*(Decision|Why|Price)\.\*\*/gm)].map(([, name]) => name);
  return (
    title.startsWith(`# ${number}. `) &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    parts.join(' ') === 'Decision Why Price'
  );
};

test('each record has its number, a date, the decision, why, and the price, in this order', () => {
  expect(records.filter((path) => !isInForm(path))).toEqual([]);
});

test('the index lists each record once, by its number and title', () => {
  const rows = [...read(index).matchAll(/^- \[(\d+)\]\((.+?)\) (.+?)(?: \(now also [\d, ]+\))?$/gm)];
  const listed = rows.map(([, number, file, title]) => `${folder}/${file}: # ${Number(number)}. ${title}`);
  const expected = records.map((path) => `${path}: ${read(path).split('\n')[0]}`);
  expect(listed.sort()).toEqual(expected.sort());
});

test('the index says which records changed a part of another', () => {
  const changedBy = (path: string) => {
    const [, told = ''] = /^Superseded in part by ([\s\S]*?)\n\n/m.exec(read(path)) ?? [];
    return [...new Set([...told.matchAll(/\[(\d{4})\]/g)].map(([, number]) => number))].join(', ');
  };
  const said = [...read(index).matchAll(/^- \[\d+\]\((.+?)\) .+?(?: \(now also ([\d, ]+)\))?$/gm)];
  const expected = said.map(([, file]) => `${file}: ${changedBy(`${folder}/${file}`)}`);
  expect(said.map(([, file, by = '']) => `${file}: ${by}`)).toEqual(expected);
});

test('each link to a record resolves', () => {
  const documents = [...filesBelow('docs', ['.md']), 'README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'];
  const broken = [...documents, 'CHANGELOG.md'].flatMap((path) => {
    const text = read(path);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)|^\[[^\]]+\]: (\S+)/gm)].map(
      ([, inline, below]) => inline ?? below ?? '',
    );
    const undefinedLabels = [...text.matchAll(/\[(\d{4})\](?![(:])/g)].filter(
      ([label]) => !text.includes(`\n${label}: `),
    );
    return [
      ...links.filter((link) => !existsSync(join(root, dirname(path), link))),
      ...undefinedLabels.map(([label]) => label),
    ].map((link) => `${path}: ${link}`);
  });
  expect(broken).toEqual([]);
});
