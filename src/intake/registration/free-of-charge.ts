/** Who pays nothing, by what a list says of them, or by what those who have paid have in common and they have not. */
import { fold } from '../../lib/text/fold.ts';
import { saysNothing } from '../cell/nothing.ts';
import { isYesOrNo, noWords } from '../cell/states/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';
import type { OpenRegistration } from './open-registration.ts';

/** Wherever it stands: no diet is meant, and nobody who works for themselves. */
const free =
  /\bfree (?:of charge|entry|ticket|place|pass|admission)|^free$|\bno (?:fee|charge)\b|\bcomp(?:ed|limentary)?\b|\bwaived?\b|\bgratis\b|\bgratuit|kostenlos|kostenfrei|\bcharity\b|\bscholarship|\bbursary|\bstipend|\bbeca\b|ehreng[aä]st|freikarte|guest of honou?r|invité d.honneur|invitado de honor|ospite d.onore|免费|免費|赠票|贈票|嘉宾|招待|無料|무료/i;
/** Who may come for nothing, as where only others are ever ticked off. */
const mayBeFree =
  /\b(?:child(?:ren)?|kids?|infant|bab(?:y|ies)|toddler|under[- ]?\d{1,2}|u\d{1,2}|kind(?:er)?|enfants?|niñ[oa]s?|bambin[oi]|crian[çc]as?|kinderen|dzieci|members?|mitglied(?:er)?|membres?|soci[oi]?s?|lid|leden|band|musicians?|performers?|artists?|hosts?|committee|board|crew|organi[sz]ers?|vorstand|helfer|eingeladene?r?|invited|invit[ée]e?s?|invitad[oa]s?|invitat[oi]|convidad[oa]s?|family|familie|famille|familia)\b|儿童|小孩|孩子|家属|会员|會員|子供|会員|어린이|회원/i;
/** What is booked besides, or says how somebody takes part. */
const told: ReadonlySet<ColumnField> = new Set([
  'ticket',
  'role',
  'tags',
  'notes',
  'sessions',
  'custom',
  'question',
]);

/** A ticket that costs nothing. */
const freeTickets =
  /free|\bcomp\b|complimentary|courtesy|gratis|gratuit|kostenlos|\bfrei|ehren|\bvip|\bspeaker|\bpress|\bstaff|\bhelper|volunteer|referent|invit|omaggio|cortes|免费|免費|赠|贈|招待|嘉宾|無料|무료/i;
/** Who comes without paying. */
const invited: ReadonlySet<string> = new Set([
  'speaker',
  'staff',
  'volunteer',
  'sponsor',
  'partner',
  'media',
]);

/** By the ticket, or as what somebody comes. */
export function isFreePlace({ ticket = '', role }: Pick<OpenRegistration, 'ticket' | 'role'>): boolean {
  return freeTickets.test(ticket) || (role !== undefined && invited.has(role));
}

export function freeReader(layout: Layout, ticked: readonly RawRow[]): (row: RawRow) => boolean {
  const columns = layout.columns.filter(({ field }) => told.has(field));
  const paidFor = columns.map((column) => ticked.map((row) => textIn(row, column)));
  const said = paidFor.map((texts) => new Set(texts.map(fold)));
  const areTaken = columns.map(
    (column, at) => ticked.length > 1 && isOfParts(column, paidFor[at] ?? []) && paidFor[at]?.every(isTaken),
  );

  return (row) =>
    columns.some((column, at) => {
      const text = textIn(row, column);
      if (areTaken[at] && !isTaken(text)) return true;
      if (saysNothing(text)) return false;
      const words = isYesOrNo(text) ? (isTaken(text) ? column.heading : '') : text;
      // In a remark a child may come along, or need a seat.
      if (column.field === 'notes') return free.test(words);
      return free.test(words) || (mayBeFree.test(words) && !said[at]?.has(fold(text)));
    });
}

/** A part of an event that is taken or not. */
function isOfParts({ field, heading }: Column, texts: readonly string[]): boolean {
  return field === 'sessions' || (field === 'custom' && parts.test(heading) && texts.every(isYesOrNo));
}

const parts =
  /dinner|lunch|gala|banquet|party|workshop|seminar|course|class\b|tour\b|excursion|abendessen|mittagessen|kurs|ausflug|d[îi]ner|déjeuner|atelier|cours\b|visite|cena|comida|almuerzo|taller|curso|excursi[óo]n|pranzo|corso|gita|jantar|almo[çc]o|oficina|cursus|kolacja|warsztat|晚宴|晚餐|午餐|工作坊|课程|懇親会|ワークショップ|만찬/i;

function isTaken(text: string): boolean {
  return !saysNothing(text) && !noWords.includes(fold(text));
}
