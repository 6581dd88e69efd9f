/** The columns of a survey file that hold what was asked; the others tell who answered, when, and by what machine. */
import { saysNothing } from '../../cell/nothing.ts';
import type { Column } from '../../column/columns.ts';
import { textIn } from '../../column/layout.ts';
import { type ColumnField, foldHeading } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { respondentFields } from '../../heading/person-fields.ts';
import { fillingFields, unaskedFields } from '../../heading/survey-fields.ts';
import { npsGroups } from '../../sheet/kind/nps-groups.ts';
import type { Recognised } from '../../sheet/recognise.ts';
import { columnOf } from '../../sources/index.ts';

export interface AskedColumns {
  readonly columns: readonly Column[];
  /** The tool writes what a recommendation counts for, so that its bare scores are of recommending. */
  readonly recommends: boolean;
}

/** Everything else was asked. */
const aboutAnswers = [respondentFields, fillingFields, unaskedFields];
/** Columns that are asked only where somebody answered: tools add them to every file, or nobody filled in the account. */
const perhaps: ReadonlySet<ColumnField> = new Set<ColumnField>(['tags', 'sourceChannel']);

/** Of a quiz it would be what somebody earned. */
const besideGroup = /^(?:score|reason|rating)$/;

export function askedColumns({ layout, rows, source }: Recognised): AskedColumns {
  const named = (heading: string) =>
    (source ? columnOf(source, foldHeading(heading)) : undefined) ?? fieldOf(heading)?.field ?? 'custom';
  const groups = npsGroups(layout, rows);
  const columns = layout.columns.filter((column) => {
    const isBeside = groups.length > 0 && besideGroup.test(foldHeading(column.heading));
    if (groups.includes(column) || (!isBeside && aboutAnswers.some((fields) => fields.has(column.field))))
      return false;
    const isOptional = perhaps.has(column.field) || respondentFields.has(named(column.heading));
    return !isOptional || rows.some((row) => !saysNothing(textIn(row, column)));
  });
  return { columns, recommends: groups.length > 0 };
}
