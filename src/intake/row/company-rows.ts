/** Rows that are about a company and about nobody in particular. */
import type { PersonDraft } from '../../domain/draft.ts';
import { fold } from '../../lib/text/fold.ts';
import { hasForm } from '../cell/name/legal-form.ts';
import { yesWords } from '../cell/states/yes-no.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import type { OpenPerson } from '../person/open-person.ts';
import type { RawRow } from '../raw/table.ts';
import type { Recognised } from '../sheet/recognise.ts';

const companies =
  /^(?:organi[sz]ations?|company|account|business|firma|unternehmen|entreprise|empresa|公司|企业|单位|机构)$/i;
/** `Is a company` with a one or a nought. */
const saysCompany = /^is (?:an? )?(?:company|organi[sz]ation|business)$|^是否(?:为|是)?(?:公司|企业|单位)$/;

/** Turns what was read of a row into an organisation where it is one; `isReached`: an address or a number that works stands in it. */
export type CompanyReader = (person: OpenPerson, row: RawRow, isReached: boolean) => void;

export function companyReader(
  { layout, source }: Pick<Recognised, 'layout' | 'source'>,
  aboutEvent: boolean,
): CompanyReader {
  const role = layout.one('role');
  const flag = layout.columns.find(
    ({ field, heading }) => field === 'custom' && saysCompany.test(foldHeading(heading)),
  );
  const namesPeople = [layout.one('name'), layout.one('given'), layout.one('family')].some(Boolean);
  const isOfNames = holdsNamesOnly(layout);

  /** A company alone, or one with a switchboard in a list that names no people. */
  function isCompanyAlone(person: PersonDraft, row: RawRow, isReached: boolean): boolean {
    if (person.name !== '' || person.organisation === undefined) return false;
    // A list of people and companies says of each which it is.
    const isSaid =
      source?.namelessAreCompanies === true || (!aboutEvent && companies.test(textIn(row, role)));
    return isSaid || !isReached || !namesPeople;
  }

  /** Whom the row names is a company: a column says so, or nothing but its name and its form. */
  function isNamedCompany(person: PersonDraft, row: RawRow): boolean {
    if (person.name === '' || person.family !== undefined || person.organisation !== undefined) return false;
    if (flag) return yesWords.includes(fold(textIn(row, flag)));
    return isOfNames && hasForm(person.name);
  }

  return (person, row, isReached) => {
    if (isCompanyAlone(person, row, isReached)) {
      person.kind = 'organisation';
      person.name = person.organisation ?? '';
      delete person.organisation;
    } else if (isNamedCompany(person, row)) person.kind = 'organisation';
  };
}

function holdsNamesOnly(layout: Layout): boolean {
  return !(['family', 'organisation', 'title', 'department'] as const).some(layout.one);
}
