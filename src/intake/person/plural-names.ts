/** Columns whose cells name several people: by their heading, and by how commas stand in them. */
import { partedByCommas } from '../cell/name/several-names.ts';
import type { Column } from '../column/columns.ts';
import { textIn } from '../column/layout.ts';
import type { RawRow } from '../raw/table.ts';

const plural =
  /^(?:names|(?:attendee|participant|guest|member|visitor|delegate|people|person|player|speaker|presenter)s?(?:\(s\))? names|(?:attendee|participant|guest|member|visitor|delegate|speaker|presenter|moderator|panell?ist|contact)(?:s| ?\(s\))|people|namen|gäste|teilnehmende|referent(?:inn)?en|noms|invités|intervenants|nombres|asistentes|invitados|ponentes|nomi|ospiti|partecipanti|relatori|nomes|convidados|palestrantes|(?:参会|与会|出席|参加|报名)?(?:人员|嘉宾|代表)(?:姓名|名单)?)$/i;

export function isPlural(heading: string): boolean {
  return plural.test(heading.trim());
}

/**
 * Below a heading for several there are three in a cell, and wherever there is a comma whole names stand on both its sides: in no
 * such column does it part somebody from their company, or a surname from what goes before it. Two alone prove nothing.
 */
export function arePartedByCommas(name: Column | undefined, rows: readonly RawRow[]): boolean {
  if (!name || !isPlural(name.heading)) return false;
  const several = rows.map((row) => textIn(row, name)).filter((text) => /[,，]/.test(text));
  const parted = several.map(partedByCommas);
  if (!parted.every((names) => names !== null)) return false;
  return parted.some((names) => (names?.length ?? 0) > 2);
}
