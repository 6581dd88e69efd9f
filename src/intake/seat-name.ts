/** What stands in place of a name on the ticket of somebody who has none yet, and how many a name says are coming along. */

const seat =
  /^(?:(?:additional |unnamed |extra |my |the )?(?:guest|attendee|participant|ticket ?holder|delegate|visitor|teilnehmer|begleitung|gast|invité|invitado|asistente)s?(?: (?:of|von|de|for) .{1,80}| ?[#-]? ?\d{1,3})?|plus[ -]?(?:one|1)|\+ ?\d|to be (?:announced|confirmed|named|determined)|n\.? ?n\.?|(?:同行|随行)(?:人员?|者|嘉宾)?\d{0,2}|(?:嘉宾|访客|参会人|来宾)\d{1,2}|待(?:定|补充|确认))$/i;

const possessed = /(?:'s|’s) (?:guest|plus[ -]?one)$/i;

/** Only a ticket of an order: on a list of people whoever is called Guest is called so. */
export function isSeatName(name: string): boolean {
  return name.length < 100 && (seat.test(name) || (name.includes('s ') && possessed.test(name)));
}

const along = /^(.{2,80}?) ?(?:\+|plus) ?(\d{1,2})(?: ?(?:guests?|pax|人|位))?$/i;

/** `Ann Moss +1` is Ann Moss, and one more comes along. */
export function withCompanions(name: string): readonly [name: string, companions: number] {
  const parts = name.includes('+') || / plus /i.test(name) ? along.exec(name) : null;
  return [parts?.[1] ?? name, Number(parts?.[2] ?? 0)];
}
