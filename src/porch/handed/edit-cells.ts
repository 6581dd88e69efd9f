/** The cells and headings of a list for editing, in words, and what the words of any of our languages mean there. */
import { fail } from '../../domain/errors.ts';
import { type Editable, type EditColumn, editColumn } from '../../domain/merge-back/columns.ts';
import type { CellReader } from '../../domain/merge-back/differences.ts';
import { channels } from '../../domain/records/client.ts';
import type { Consent, Email, Phone } from '../../domain/records/field.ts';
import { collections } from '../../domain/roster.ts';
import { loadWords } from '../../i18n/index.ts';
import type { Words } from '../../i18n/words.ts';
import type { HeadingReader } from '../../intake/index.ts';
import { isBlank } from '../../lib/plain.ts';
import { fold } from '../../lib/text/fold.ts';
import { isMangled } from '../../lib/text/mangled.ts';
import { fieldOf, headingOf, plain, spoken } from '../../output/cell.ts';
import { kindOf } from '../../reports/record-columns.ts';
import { languages } from '../config/language.ts';

/** What a list parts its values with: no address, number or word of a list has it inside, as many have commas. */
const mark = '; ';

export function editCell({ field }: EditColumn, value: unknown, words: Words): string | number | null {
  if (isBlank(value)) return null;
  switch (field.kind) {
    case 'int':
    case 'number':
      return value as number;
    case 'choice':
      return [value]
        .flat()
        .map((code) => spoken('choice', code, words))
        .join(mark);
    case 'money':
      return plain('money', value, words);
    case 'consent':
      return words.ui[(value as Consent).state];
    case 'email':
      return (value as readonly Email[]).map((email) => email.value).join(mark);
    case 'phone':
      return (value as readonly Phone[]).map((phone) => phone.value ?? phone.typed).join(mark);
    default:
      return [value].flat().join(mark);
  }
}

/**
 * Reads a cell: as the value it may still say, written as we would write it in any language, else by `read`. Throws `file.lost-letters`
 * where it says that value but for letters an encoding had no place for.
 */
export function cellReader(all: readonly Words[], file: string, read: CellReader): CellReader {
  return (column, cell, known) => {
    const text = String(cell).trim();
    const says = (value: unknown, words: Words) => String(editCell(column, value, words) ?? '').trim();
    const told = known.map((value) => all.map((words) => says(value, words)));
    const untouched = told.findIndex((texts) => texts.includes(text));
    if (untouched >= 0) return { value: known[untouched] };
    if (told.flat().some((written) => isMangled(text, written)))
      throw fail('file.lost-letters', { file, text });
    return read(column, cell, known);
  };
}

/** A custom field is headed by its own name. */
export function editHeading({ key, field }: EditColumn, words: Words): string {
  if (field.kind === 'custom') return key.slice(key.indexOf('.') + 1);
  return field.kind === 'consent'
    ? fieldOf(key, 'consent', words)
    : headingOf({ key, kind: kindOf(key, field) }, words);
}

export function loadAllWords(): Promise<Words[]> {
  return Promise.all(languages.map(loadWords));
}

/** What a heading stands for, in any language. */
export function headingReader(what: Editable, all: readonly Words[]): HeadingReader {
  const keys = new Map<string, string | null>();
  for (const words of all) {
    for (const [key, field] of Object.entries(collections[what].fields)) {
      const heading = fold(headingOf({ key, kind: kindOf(key, field) }, words));
      keys.set(heading, key === 'id' || editColumn(what, key) ? key : null);
    }
    for (const channel of channels) {
      const column = editColumn(what, `consent.${channel}`);
      if (column) keys.set(fold(editHeading(column, words)), column.key);
    }
  }
  return (heading) => keys.get(fold(heading));
}
