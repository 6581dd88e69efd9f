/** A large document together with the columns kept of some fields of its records. */
import { columnsOf } from '../columns.ts';
import { type Document, sizeOf } from '../document.ts';
import { LARGE } from '../note.ts';

export function withColumns(document: Document, path: string, notes: string | undefined): Document {
  const { stamp } = document;
  const isLarge = sizeOf(document) >= LARGE;
  return notes === undefined || stamp === undefined || !isLarge
    ? document
    : { ...document, columns: columnsOf(notes, path, stamp) };
}
