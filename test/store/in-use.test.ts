/** A workbook that can be replaced no longer while it is written: a program has opened it meanwhile, and says so only now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { workbooksIn } from '../../src/porch/workbooks.ts';
import { createStore, openStore } from '../../src/store/open.ts';
import { addClients, clientNames, filesIn, freshFolder, now, stampOf } from './place.ts';

const held = vi.hoisted(() => ({ code: '', path: '', by: new Set<'rename' | 'open'>() }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const refuse = (syscall: 'rename' | 'open', path: unknown) => {
    if (held.by.has(syscall) && path === held.path)
      throw Object.assign(new Error(held.code), { code: held.code, syscall });
  };
  const renameSync: typeof fs.renameSync = (from, to) => {
    refuse('rename', to);
    fs.renameSync(from, to);
  };
  const openSync: typeof fs.openSync = (path, flags, mode) => {
    if (flags === 'r+') refuse('open', path);
    return fs.openSync(path, flags, mode);
  };
  return { ...fs, renameSync, openSync };
});

afterEach(() => held.by.clear());

async function workbook() {
  const folder = freshFolder();
  const path = join(folder, 'roster.xlsx');
  const options = { workbooks: workbooksIn('en') };
  await createStore(path, { settings: {}, stamp: stampOf('init') }, options);
  const store = await openStore(path, options);
  await addClients(store, 'Ann');
  return { folder, path, store };
}

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a file that another program keeps to itself (%s) is a reason to write nothing',
  async (code) => {
    const { folder, path, store } = await workbook();
    const before = filesIn(folder);
    Object.assign(held, { code, path });
    held.by.add('open');
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({
      code: 'roster.in-use',
      params: { mark: null },
    });
    expect(filesIn(folder)).toEqual(before);
  },
);

test.each(['EBUSY', 'EPERM'])(
  'what is in the journal is done although the file cannot be replaced any more (%s), and comes into it later',
  async (code) => {
    const { folder, path, store } = await workbook();
    const before = readFileSync(path);
    Object.assign(held, { code, path });
    held.by.add('rename');
    expect(await addClients(store, 'Bo')).toEqual(['C0002']);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(await clientNames(store)).toEqual(['Ann', 'Bo']);
    await expect(store.save(now)).rejects.toMatchObject({ code: 'roster.in-use' });
    held.by.clear();
    expect(await store.save(now)).toBe(true);
    expect(readFileSync(path).equals(before)).toBe(false);
    expect(Object.keys(filesIn(folder)).sort()).toEqual(['roster.journal', 'roster.xlsx']);
  },
);
