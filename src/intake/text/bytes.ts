/** The bytes of a file somebody named, or of a pipe; never more than is bearable, and of files only regular ones. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fail } from '../../domain/errors.ts';

/** Larger than any list of people; a workbook has a smaller limit of its own. */
const mostBytes = 200 * 1024 * 1024;

/**
 * `file` is what the path is called in failures. Throws `file.missing`, `file.not-a-file` (a folder, a pipe, a device), `file.unreadable`, `file.empty`, `file.too-large`. What is
 * opened is looked at before it is read, so that a pipe cannot block and a device cannot flood.
 */
export function readBytes(path: string, file = path): Uint8Array {
  const handle = openToRead(path, file);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw fail('file.not-a-file', { file });
    if (stat.size === 0) throw fail('file.empty', { file });
    if (stat.size > mostBytes) throw tooLarge(file);
    const bytes = new Uint8Array(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(handle, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** Everything a pipe sends, which may be without end: past the limit it is left, with `file.too-large`. */
export async function readPipe(pipe: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of pipe) {
    length += chunk.length;
    if (length > mostBytes) throw tooLarge(file);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string): Error {
  return fail('file.too-large', { file, what: 'bytes', limit: mostBytes });
}

function openToRead(path: string, file: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw fail('file.missing', { file });
    if (reason === 'EISDIR' || reason === 'ENXIO') throw fail('file.not-a-file', { file });
    if (reason === '') throw error;
    throw fail('file.unreadable', { file, reason });
  }
}
