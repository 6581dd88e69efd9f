/** Whether a list follows how far one has come with exhibitors and sponsors: there `won` and `lost` are said of their booths. */
import { roleListed } from '../cell/role-words.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';

interface Headed {
  readonly field: ColumnField;
  readonly heading: string;
}

const taking: readonly ColumnField[] = ['booth', 'area', 'sponsorship'];

const persons: readonly ColumnField[] = ['name', 'given', 'family'];
/** Who speaks for a sponsor; anybody else has come by themselves, and may have lost something else. */
const contacts = /contact|contatto|contacto|ansprech|kontakt|联系人|对接人/;

/** Companies and what they take or give, or sponsors by the heading of their names and nobody beside whom they are reached by. */
export function listsDeals(columns: readonly Headed[]): boolean {
  return (
    (listsSponsors(columns) && columns.every(isSponsorOrContact)) ||
    (columns.some(({ field }) => field === 'organisation') &&
      columns.some(({ field }) => taking.includes(field)))
  );
}

function isSponsorOrContact({ field, heading }: Headed): boolean {
  const folded = foldHeading(heading);
  return !persons.includes(field) || contacts.test(folded) || roleListed(folded) === 'sponsor';
}

export function listsSponsors(columns: readonly Headed[]): boolean {
  return columns.some(
    ({ field, heading }) =>
      (field === 'organisation' || field === 'name') && roleListed(foldHeading(heading)) === 'sponsor',
  );
}
