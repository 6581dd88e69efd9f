/** Whether a list follows how far one has come with exhibitors and sponsors: there `won` and `lost` are said of their booths. */
import { roleListed } from '../cell/role-words.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';

interface Headed {
  readonly field: ColumnField;
  readonly heading: string;
}

const taking: readonly ColumnField[] = ['booth', 'area', 'sponsorship'];

/** Companies and what they take or give, or sponsors by the heading of their names. */
export function listsDeals(columns: readonly Headed[]): boolean {
  return (
    listsSponsors(columns) ||
    (columns.some(({ field }) => field === 'organisation') &&
      columns.some(({ field }) => taking.includes(field)))
  );
}

export function listsSponsors(columns: readonly Headed[]): boolean {
  return columns.some(
    ({ field, heading }) =>
      (field === 'organisation' || field === 'name') && roleListed(foldHeading(heading)) === 'sponsor',
  );
}
