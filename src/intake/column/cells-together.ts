/** What the cells of a column are, taken together: companies, states, kinds of something, or one of each. */
import { isSurelyCompany } from '../cell/name/kind-of-company.ts';
import { isPlaceCode, isStatus, isStatusAlone } from '../cell/shapes.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import { isAnew, isWhere } from '../cell/words-alone.ts';

/** More than half of them are of this kind, or there are none. */
export function areMostly(cells: readonly string[], isOne: (text: string) => boolean): boolean {
  return cells.length === 0 || cells.filter(isOne).length * 2 > cells.length;
}

/** Of five and more no two are the same. */
export function areOfOneEach(cells: readonly string[]): boolean {
  return cells.length > 4 && new Set(cells).size === cells.length;
}

/** Hardly one is said twice, and most are no kind of company. */
export function areCompanies(cells: readonly string[]): boolean {
  return (
    new Set(cells).size * 3 >= cells.length * 2 && cells.filter(isSurelyCompany).length * 2 > cells.length
  );
}

/** Of somebody on a mailing list. */
const ofMailing = /^(?:inactive|(?:un)?subscribed|unconfirmed|(?:hard )?bounced?|complain(?:ed|t)|cleaned)$/i;

/** No place is called as a state of somebody; most of the words there are such. */
export function areStates(cells: readonly string[]): boolean {
  const words = new Set(cells.map((text) => text.toLowerCase()));
  const known = [...words].filter((word) => isStatus(word) || ofMailing.test(word));
  return known.length * 2 > words.size;
}

/** In most of the cells, and more than once: a name or a remark may be the word of a state by chance. */
export function areMostlyStates(cells: readonly string[]): boolean {
  const known = cells.filter(isStatusAlone);
  return known.length > 1 && known.length * 2 > cells.length;
}

/** Kinds of something that is booked: words, of which several rows say the same. */
export function areKindsBooked(cells: readonly string[]): boolean {
  const kinds = new Set(cells);
  return (
    (kinds.size < cells.length || cells.length === 1) &&
    cells.every((text) => !/\d{3}/.test(text) && /\p{Ll}{3}|[\u4e00-\u9fff]{2}/u.test(text)) &&
    !cells.some((text) => isStatus(text) || isWhere(text))
  );
}

/** A yes, how many, whether anew, or a number of each, as of a seat or a ticket that was printed. */
export function areNoTickets(cells: readonly string[]): boolean {
  if (cells.every(isAnew)) return true;
  const isCount = (text: string) => isYesOrNo(text) || /^[◯○×]$|^\d{1,7} ?(?:x|枚|张|장|매)?$/i.test(text);
  if (cells.every(isCount)) return true;
  const isCode = (text: string) => isYesOrNo(text) || isPlaceCode(text);
  return cells.length > 1 && cells.every(isCode) && new Set(cells).size === cells.length;
}
