/** What stands in place of a name on the ticket of somebody who has none yet, and how many a name says are coming along. */

const seat =
  /^(?:(?:additional |unnamed |extra |my |the )?(?:guest|attendee|participant|ticket ?holder|delegate|visitor|teilnehmer|begleitung|gast|invité|invitado|asistente)s?(?: (?:of|von|de|for) .{1,80}| ?[#-]? ?\d{1,3})?|plus[ -]?(?:one|1)|\+ ?\d|to be (?:announced|confirmed|named|determined)|n\.? ?n\.?|(?:同行|随行)(?:人员?|者|嘉宾)?\d{0,2}|(?:嘉宾|访客|参会人|来宾)\d{1,2}|待(?:定|补充|确认))$/i;

const possessed = /(?:'s|’s) (?:guest|plus[ -]?one)$/i;

/** Only a ticket of an order: on a list of people whoever is called Guest is called so. */
export function isSeatName(name: string): boolean {
  return name.length < 100 && (seat.test(name) || (name.includes('s ') && possessed.test(name)));
}

const along =
  /^(.{2,80}?) ?[(（]?(?:\+|plus|with|mit|und) ?(\d{1,2})(?: ?(?:guests?|others?|more|kids?|children|people|persons?|pax|personen|gäste|kinder|人|位|孩子?))?[)）]?$/i;
/** One who has no name. */
const another =
  /^(.{2,80}?) ?[(（]?([+&]|\bu\.|\b(?:plus|and|with|mit|und|et|avec|y|con|e|met|en)\b|及|和|与|携|带|偕) ?(?:(?:a|his|her|their|one|1|seine?r?|ihre?[nm]?|sa|son|su) )?(?:one|guest|wife|husband|spouse|partner|friend|colleague|companion|daughter|son|begleitung|begleiter(?:in)?|frau|mann|ehefrau|ehemann|partnerin|gast|conjointe?|épouse|époux|mari|femme|acompañante|esposa|esposo|pareja|accompagnatore|accompagnatrice|moglie|marito|夫人|太太|先生|爱人|家属|配偶|朋友|同事|女友|男友)[)）]?$/i;
const initial = /^[yeu]\.?$/i;
const mayBring = /[+&及和与携带偕]| (?:plus|and|with|mit|und|u\.|et|avec|y|con|e|met|en) /i;

/** `Ann Moss +1` and `Ann Moss & guest` are Ann Moss, and one more comes along. */
export function withCompanions(name: string): readonly [name: string, companions: number] {
  if (!mayBring.test(name)) return [name, 0];
  const counted = along.exec(name);
  if (counted) return [(counted[1] ?? name).trim(), Number(counted[2])];
  const [, one = '', joined = ''] = another.exec(name) ?? [];
  // A capital is an initial, as in `John E Guest`.
  const isInitial = initial.test(joined) && (joined !== joined.toLowerCase() || !one.trim().includes(' '));
  return one === '' || isInitial ? [name, 0] : [one.trim(), 1];
}

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
  /^(?:(?:guest|attendee|participant|delegate|visitor|teilnehmer|gast|invité|invitado|ospite) ?[#-]? ?\d{1,3}|plus[ -]?(?:one|1)|\+ ?\d|to be (?:announced|confirmed|named|determined)|n\. ?n\.?|(?:同行|随行)(?:人员?|者|嘉宾)?\d{0,2}|(?:嘉宾|访客|参会人|来宾)\d{1,2}|待(?:定|补充|确认))$/i;

export interface Hosted {
  readonly host: string;
  /** Nobody is called so, whoever else is on the list. */
  readonly isSure: boolean;
}

const guestly =
  /guest|plus|\+|compan|partner|wife|husband|spouse|beglei|gast|invit|conjoint|acompa|ospite|convid|同|随行|家|陪|待|嘉宾|访客|来宾|参会人|n\.|to be|attendee|delegate|visitor|participant|teilnehmer/i;

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

/** `Guest 2`, `N. N.`, `待定`. A bare `Guest` may be somebody's surname. */
export function namesNobody(name: string): boolean {
  return name.length < 40 && unnamed.test(name.replace(seated, '').trim());
}
