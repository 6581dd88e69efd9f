/** Work in several pieces that is interrupted reports what was done and what was not. */
import { expect, test } from 'vitest';
import { fail } from '../../../src/domain/errors.ts';
import { oneByOne } from '../../../src/porch/machine/one-by-one.ts';

test('told to stop between two pieces, it does not begin the next', async () => {
  const stopped = await oneByOne(['a', 'b', 'c'], async (item) => {
    if (item === 'b') process.emit('SIGINT');
    return item.toUpperCase();
  });
  expect(stopped).toEqual({ done: ['A', 'B'], left: ['c'] });
});

test('a piece that gives up before it changes anything is among those left', async () => {
  const stopped = await oneByOne(['a', 'b'], async (item) => {
    if (item === 'b') throw fail('interrupted', {});
    return item;
  });
  expect(stopped).toEqual({ done: ['a'], left: ['b'] });
});

test('before anything was done, and of every other failure, it ends as the work does', async () => {
  const failing = (code: 'interrupted' | 'file.empty') =>
    oneByOne(['a', 'b'], async (item) => {
      if (code === 'interrupted') throw fail('interrupted', {});
      if (item === 'b') throw fail('file.empty', { file: item });
    });
  await expect(failing('interrupted')).rejects.toMatchObject({ code: 'interrupted' });
  await expect(failing('file.empty')).rejects.toMatchObject({ code: 'file.empty' });
});

test('nothing is listened for any more once it has ended, and nothing at all for one piece', async () => {
  const before = process.listenerCount('SIGINT');
  await oneByOne(['a', 'b'], async () => expect(process.listenerCount('SIGINT')).toBe(before + 1));
  expect(process.listenerCount('SIGINT')).toBe(before);
  await oneByOne(['a'], async () => expect(process.listenerCount('SIGINT')).toBe(before));
});
