/** Only regular files up to the size limit are read, and pipes up to the same limit. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes, readPipe } from '../../../src/intake/text/bytes.ts';
import { sharedFolder } from '../../support/folder.ts';

const folder = sharedFolder();
test('a file is read whole, through a link as well', () => {
  const path = join(folder, 'list.csv');
  writeFileSync(path, 'Name\nAna\n');
  symlinkSync(path, join(folder, 'link.csv'));
  expect(Buffer.from(readBytes(path)).toString()).toBe('Name\nAna\n');
  expect(Buffer.from(readBytes(join(folder, 'link.csv'))).toString()).toBe('Name\nAna\n');
});

test('what is not there, a folder and an empty file are told apart, by the name the person typed', () => {
  mkdirSync(join(folder, 'folder.csv'));
  writeFileSync(join(folder, 'empty.csv'), '');
  const reading = (name: string) => () => readBytes(join(folder, name), name);
  expect(reading('none.csv')).toThrow(
    expect.objectContaining({ code: 'file.missing', params: { file: 'none.csv' } }),
  );
  expect(reading('folder.csv')).toThrow(
    expect.objectContaining({ code: 'file.not-a-file', params: { file: 'folder.csv' } }),
  );
  expect(reading('empty.csv')).toThrow(
    expect.objectContaining({ code: 'file.empty', params: { file: 'empty.csv' } }),
  );
});

test('a file beyond any list of people is refused before it is read', () => {
  const path = join(folder, 'huge.csv');
  writeFileSync(path, 'Name\n');
  truncateSync(path, 300 * 1024 * 1024);
  expect(() => readBytes(path)).toThrow(expect.objectContaining({ code: 'file.too-large' }));
});

test.runIf(process.platform === 'linux')(
  'a pipe and a device are no files, and reading neither blocks',
  () => {
    const pipe = join(folder, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    expect(() => readBytes(pipe)).toThrow(expect.objectContaining({ code: 'file.not-a-file' }));
    expect(() => readBytes('/dev/zero')).toThrow(expect.objectContaining({ code: 'file.not-a-file' }));
  },
);

test('a pipe is read to its end, and left where it has none', async () => {
  async function* short() {
    yield Buffer.from('Name\n');
    yield Buffer.from('Ana\n');
  }
  expect(Buffer.from(await readPipe(short(), 'stdin')).toString()).toBe('Name\nAna\n');
  let sent = 0;
  async function* endless() {
    const chunk = new Uint8Array(16 * 1024 * 1024);
    for (;;) {
      sent += chunk.length;
      yield chunk;
    }
  }
  await expect(readPipe(endless(), 'stdin')).rejects.toMatchObject({ code: 'file.too-large' });
  expect(sent).toBeLessThan(300 * 1024 * 1024);
});
