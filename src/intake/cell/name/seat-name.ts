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
