/** The columns as `--explain` prints them, and what to ask about those nobody is sure of. */
import type { Mapping } from '../../domain/draft.ts';
import type { Column } from '../column/columns.ts';
import { textIn } from '../column/layout.ts';
import { looksLike } from '../column/looks-like.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { respondentFields } from '../heading/person-fields.ts';
import { fillingFields, unaskedFields } from '../heading/survey-fields.ts';
import type { RawRow } from '../raw/table.ts';
import type { Recognised } from './recognise.ts';

/** Below it a person is asked, where there is one. */
const sure = 0.7;
const looked = 1000;
const shown = 3;

/** A known tool's own questions are no riddle, nor are those of a survey. */
export function mappingOf({ layout, rows, source, as }: Recognised): Mapping[] {
  const some = rows.slice(0, looked);
  return layout.columns.map((column) => {
    const { at, written, field, confidence, by } = column;
    const mapped = { column: at, heading: written, confidence, by };
    if (as === 'survey') return { ...mapped, field: surveyField(field) };
    const samples = source === null && confidence < sure ? valuesIn(column, some) : [];
    if (samples.length === 0) return { ...mapped, field: field === 'meta' ? 'custom' : field };
    const guess = looksLike(samples);
    return {
      ...mapped,
      field,
      samples: samples.slice(0, shown),
      ...(guess === null ? {} : { guess }),
    };
  });
}

function surveyField(field: ColumnField): string {
  if (unaskedFields.has(field)) return 'ignored';
  return respondentFields.has(field) || fillingFields.has(field) ? field : 'question';
}

/** Each value once. */
function valuesIn(column: Column, rows: readonly RawRow[]): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const text = textIn(row, column);
    if (text !== '') values.add(text);
  }
  return [...values];
}
