/** A sheet for each year, as who keeps a list over the years has them: of an event that is meant, the sheet of its year counts. */
import { fail } from '../../../domain/errors.ts';
import { monthNamed } from '../../cell/time/months.ts';
import type { EventMeant } from '../../raw/read-options.ts';
import type { RawTable } from '../../raw/table.ts';
import { headedBy } from './heading-row.ts';

const years = /(?<![\d./-])((?:19|20)\d\d)(?![\d./-]\d|\d)年?(?!\d)/g;
const words = /[a-zà-ÿа-я]{3,}/gi;

/**
 * Without the sheets of other years than that of the event; all of them where none is meant, or they tell no years, as those of months do.
 * Throws `file.several-editions` where none is of its year.
 */
export function sheetsOfEdition(
  tables: readonly RawTable[],
  meant: EventMeant | undefined,
  file: string,
): readonly RawTable[] {
  if (meant === undefined || tables.length < 2) return tables;
  const told = new Map(tables.map((table) => [table, yearOf(table.sheet ?? '')]));
  const lists = tables.filter((table) => told.get(table) !== null && headedBy(table) !== null);
  if (new Set(lists.map((table) => told.get(table))).size < 2) return tables;
  const [named = null, ...others] = yearsIn(meant.name);
  const wanted = named !== null && others.length === 0 ? named : meant.start.slice(0, 4);
  if (!lists.some((table) => told.get(table) === wanted))
    throw fail('file.several-editions', {
      file,
      sheets: lists.flatMap(({ sheet }) => sheet ?? []),
      meant: meant.name,
    });
  return tables.filter((table) => [null, wanted].includes(told.get(table) ?? null));
}

/** Those who left school together, or were born then. */
const noEdition = /\b(?:class of|jahrgang|promo|promotion|promoción|abitur|born)\b|\d级|[届级]毕业/i;

/** Null of a name with a month in it, or with two years. */
function yearOf(name: string): string | null {
  const [year, ...others] = yearsIn(name);
  if (year === undefined || others.length > 0 || /\d月/.test(name) || noEdition.test(name)) return null;
  return (name.match(words) ?? []).some((word) => monthNamed(word) > 0) ? null : year;
}

function yearsIn(name: string): readonly string[] {
  return [...new Set([...name.matchAll(years)].flatMap(([, year]) => year ?? []))];
}
