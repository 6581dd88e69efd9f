/** What the cells of hand-kept lists are: places, kinds of tickets, states of who came. */
import { isFullName } from '../../../cell/name/named-contact.ts';
import { roleOf } from '../../../cell/role-words.ts';
import { isYesOrNo } from '../../../cell/states/yes-no.ts';
import { isWhere } from '../../../cell/words-alone.ts';
import { areDifferent } from '../../column-values.ts';

const came =
  /^(?:not )?(?:checked[- ]?in|attended)$|^(?:did not attend|no[- ]?show)$|^[已未](?:核销|签到|到场|入场|报到|检票|验票|参会|出席)$/i;

/** Words that say nothing else, whatever stands above them. */
export function saysOnlyWhoCame(text: string): boolean {
  return came.test(text);
}

/** Each its own; where all of them are called like people, they may be people. */
export function areHolders(cells: readonly string[]): boolean {
  return areDifferent(cells) && !cells.every(isFullName);
}

/** More than two, each its own. */
export function areOfOneEach(cells: readonly string[]): boolean {
  return cells.length > 2 && areDifferent(cells);
}

/** `A12`, `3`. */
export function isCode(text: string): boolean {
  return /^(?:[a-z]{1,2}\d{0,2}[ ./-]?)?\d{1,4}[a-z]?$/i.test(text);
}

export function isRole(text: string): boolean {
  return roleOf(text) !== null;
}

/** A given name alone. */
export function isGivenName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** Words, and fewer of them than there are people, or the same for all. */
export function areKindsSold(cells: readonly string[]): boolean {
  const kinds = new Set(cells);
  return (
    cells.length > 1 &&
    kinds.size * 3 <= cells.length * 2 &&
    cells.every((text) => /\p{L}{2}/u.test(text) && text.length < 60 && !isYesOrNo(text)) &&
    !cells.some(isOtherKind)
  );
}

/** Where somebody takes part, how a parcel comes, and what is paid with or eaten. */
function isOtherKind(text: string): boolean {
  return isWhere(text) || otherKinds.test(text);
}

const otherKinds =
  /^(?:dhl|ups|dpd|hermes|hotel|geen|keine?|none|aucune?|ninguna|nessun[ao]?|nenhum|visa|master(?:card)?|amex|american express|maestro|v-?pay|ec|girocard|(?:kredit|debit|credit|giro)|(?:giro|ec|kredit|credit|debit)[- ]?(?:karte|card)|abholung|versand|pick-?up|delivery|ritiro|spedizione|retrait|livraison|recogida|envío|afhalen|bezorgen|vegan\w*|vegetari\w*|végétari\w*|fleisch|meat|fish|carne|pesce|pescado|morning|afternoon|mattina|pomeriggio|mañana|tarde|vormittag|nachmittag|午前|午後|上午|下午|素食|荤)$/i;

const sized =
  /^\d{1,3}(?:[.,]\d{1,2})? ?m? ?[x×*] ?\d{1,3}|^\d{1,4}(?:[.,]\d{1,2})? ?(?:qm|m2|m²|㎡|sqm|平)/i;

/** `3 x 2 m`, `9 qm`. */
export function isSized(text: string): boolean {
  return sized.test(text);
}
