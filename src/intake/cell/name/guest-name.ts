/** What stands in place of the name of a guest who has none on the list: whose guest it is, or that it is nobody yet. */

/** Where somebody sits, before who it is. */
const seated =
  /^(?:(?:table|seat|chair|row|tisch|platz|reihe|mesa|tavolo|place) ?#?[\w-]{1,4} ?[,;:·|–-] ?)+/i;
const brought =
  'guest|plus[ -]?one|\\+ ?1|companion|begleitung|begleiter(?:in)?|begleitperson|gast|invitée?|accompagnante?|invitad[oa]|acompañante|ospite|accompagnatore|accompagnatrice|convidad[oa]|acompanhante';
const related = 'partner|wife|husband|spouse|conjointe?';
const ofHost = new RegExp(
  `^(?:an? |the )?(${brought}|${related}) (?:of|to|for|von|de|di|van|d['’]) ?(.{2,60})$`,
  'i',
);
const ofHostBehind =
  /^(.{2,60}?)(?:['’]s?|的) ?(?:(guest|plus[ -]?one|\+ ?1|companion|(?:同行|随行)(?:人员?|者)?|同伴|家属|陪同)|partner|wife|husband|spouse|家人)$/i;
/** Of whom only the list itself tells that it is no name of its own. */
const besideHost =
  /^(?:begleitung|begleitperson|gast|accompagnant|acompañante|ospite) (.{3,60})$|^(.{2,4})(?:同行|随行)?(?:家属|同伴|陪同人员?)$/i;
const isRelated = new RegExp(`^(?:${related})$`, 'i');
/** What nobody is called, numbered or not. */
const unnamed =
  /^(?:(?:guest|attendee|participant|delegate|visitor|teilnehmer|gast|invité|invitado|ospite) ?[#-]? ?\d{1,3}|plus[ -]?(?:one|1)|\+ ?\d|to be (?:announced|confirmed|named|determined)|n\. ?n\.?|[([（【<–-] ?(?:free|vacant|empty|open|available|frei|leer|libre|vacío|libero|vuoto|vrij|livre|vago|空|空位|空缺) ?[)\]）】>–-]|(?:同行|随行)(?:人员?|者|嘉宾)?\d{0,2}|(?:嘉宾|访客|参会人|来宾)\d{1,2}|待(?:定|补充|确认))$/i;

/** A place that is kept, for a company or for nobody yet. */
const kept =
  /^[([（【<–-]? ?(?:reserved|reserviert|réservée?|reservad[oa]|riservat[oa]|gereserveerd|rezerwacja|预留|预定|保留) ?[)\]）】>–-]?$/i;

export interface Hosted {
  readonly host: string;
  /** Nobody is called so, whoever else is on the list. */
  readonly isSure: boolean;
}

const guestly =
  /guest|plus|\+|compan|partner|wife|husband|spouse|beglei|gast|invit|conjoint|acompa|ospite|convid|同|随行|家|陪|待|嘉宾|访客|来宾|参会人|n\.|to be|res[eé]rv|rezerw|riserv|[([（【<–-] ?[a-zí]{2,10} ?[)\]）】>–-]$|预|保留|空|attendee|delegate|visitor|participant|teilnehmer/i;

/** Whether it is worth looking closer: of most names it is not. */
export function mayBeGuest(name: string): boolean {
  return guestly.test(name);
}

/** Whose guest this is who has no name: `Guest of Ann Moss`, `王芳的同伴`, `Table 4, seat 3, Ann's guest`. */
export function hostOf(name: string): Hosted | null {
  if (name.length > 100) return null;
  const rest = name.replace(seated, '').trim();
  const [, kind = '', host] = ofHost.exec(rest) ?? [];
  if (host !== undefined) return { host: host.trim(), isSure: !isRelated.test(kind) };
  const [, theirs, guest] = ofHostBehind.exec(rest) ?? [];
  if (theirs !== undefined) return { host: theirs.trim(), isSure: guest !== undefined };
  const [, behind, before] = besideHost.exec(rest) ?? [];
  const beside = behind ?? before;
  return beside === undefined ? null : { host: beside.trim(), isSure: false };
}

/** `RESERVED`, `预留`. */
export function isKeptPlace(name: string): boolean {
  return name.length < 20 && kept.test(name);
}

/** `Guest 2`, `N. N.`, `待定`. A bare `Guest` may be somebody's surname. */
export function namesNobody(name: string): boolean {
  return name.length < 40 && unnamed.test(name.replace(seated, '').trim());
}
