/** A large document together with the columns kept of some fields of its records. */
import { columnsOf } from '../cache/columns.ts';
import { largeSnapshot } from '../cache/note.ts';
import { type Document, sizeOf } from '../document/document.ts';

export function withColumns(document: Document, path: string, notes: string | undefined): Document {
  const { stamp } = document;
  const isLarge = sizeOf(document) >= largeSnapshot;
  return notes === undefined || stamp === undefined || !isLarge
    ? document
    : { ...document, columns: columnsOf(notes, path, stamp) };
}
