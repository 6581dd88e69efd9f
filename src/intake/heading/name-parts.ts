/** Headings that name a part of a name behind the whole: `Name (First)`, `Full name: Last`. */
import { composedField } from './composed/fields.ts';
import { bareOf, type ColumnField, plainField } from './heading-words.ts';
import { withoutAddress } from './spelling.ts';

/** Also `Name_First`, `Name - First name`. */
const nameThenPart =
  /^(.{2,40}?)(?: ?[-–—:：([【] ?| (?=(?:first|last|middle)(?: name)?$))([^()[\]【】:：]{1,24}?)[)\]】]?$/;
const partsOfNames: ReadonlySet<ColumnField> = new Set(['given', 'middle', 'family', 'suffix']);
/** What is the whole name elsewhere is half of it here: `Nombre del asistente: Nombre`, then `…: Apellidos`. */
const halfName: ReadonlyMap<string, ColumnField> = new Map([
  ['nombre', 'given'],
  ['nome', 'given'],
  ['nom', 'family'],
]);
const formsOfAddress = /^(?:prefix|title|salutation|anrede|titel|civilité|tratamiento)$/;

/** The part; null where it is the form of address, undefined where it is about no name. */
export function partOfName(whole: string): ColumnField | null | undefined {
  const [, of = '', part = ''] = nameThenPart.exec(whole) ?? [];
  if (part === '') return undefined;
  const bare = bareOf(of);
  const field = (bare.includes(' ') ? halfName.get(part) : undefined) ?? plainField(part);
  const isPart = field !== undefined && partsOfNames.has(field);
  if (!isPart && !formsOfAddress.test(part)) return undefined;
  const whose = plainField(bare) ?? plainField(withoutAddress(bare)) ?? composedField(bare);
  if (whose !== 'name') return undefined;
  return isPart ? field : null;
}
