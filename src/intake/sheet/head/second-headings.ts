/** A row of headings that the next one completes: a question, then its options, its rows, or the kind of answer it takes; a code, then its question. */
import { fold } from '../../../lib/text/fold.ts';
import { isZone } from '../../../lib/time/instant.ts';
import { fieldOf } from '../../heading/headings.ts';
import { personFields } from '../../heading/person-fields.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

/** What stands below a question of one column, and says nothing about it. */
const plain = new Set(
  'response|open-ended response|open ended response|answer|reponse|reponse ouverte|reponse a developper|antwort|offene antwort|beantwortung|respuesta|respuesta abierta|resposta|resposta aberta|risposta|risposta aperta|antwoord|open antwoord|答复|开放式答复|自由回答'.split(
    '|',
  ),
);
/** The box beside a list of options, where people write what was not on it. */
const other = /^(?:other|autre|andere[rs]?|sonstiges?|otr[oa]|outr[oa]|altro|anders)(?![a-zà-ÿ])/i;
/** One heading a column: `Question (Option)`, or the option alone where it asks who somebody is. Null where the row is no second one. */
export function withSecondHeadings(headings: readonly string[], next: RawRow | undefined): string[] | null {
  const below = next?.cells.map(textOf) ?? [];
  if (below[0] !== '' || below.every((text) => text === '')) return null;
  let question = '';
  return Array.from({ length: Math.max(headings.length, below.length) }, (_, at) => {
    const heading = headings[at] ?? '';
    const detail = below[at] ?? '';
    if (heading !== '') question = heading;
    if (detail === '' || plain.has(fold(detail))) return heading === '' ? question : heading;
    if (other.test(detail)) return `${question} (${detail.replace(/ ?[(（].*$/, '')})`;
    const field = fieldOf(detail);
    if (field !== null && field.confidence >= 0.85 && personFields.has(field.field)) return detail;
    return `${question} (${detail.replace(/ ?[(（]/g, ', ').replace(/[)）]/g, '')})`;
  });
}

/** Whether a row says of one question or more what kind of answer it takes, and nothing else: no one answers so. */
export function tellsKinds(row: RawRow | undefined): boolean {
  const said = (row?.cells ?? []).map(textOf);
  return said[0] === '' && said.some((text) => text !== '') && said.every(isKindOrNone);
}

function isKindOrNone(text: string): boolean {
  return text === '' || plain.has(fold(text));
}

/** A tool's own id of a column, as the row below what was asked has it. */
const ownId = /^\{"ImportId":/;
/** What part of a question a column is: the choice itself is the question's own. */
const choice = /(?: ?- ?| )Selected Choice$/;

export interface Below {
  readonly texts: readonly string[];
  readonly rows: number;
  /** Where the clocks hang that the times below were read from. */
  readonly zone?: string;
}

/** What was asked for each code; null where the next row is no row of questions but an answer. */
export function withCodesAbove(
  codes: readonly string[],
  next: RawRow | undefined,
  after: RawRow | undefined,
): Below | null {
  const asked = next?.cells.map(textOf) ?? [];
  if (ownId.test(asked[0] ?? '')) return { texts: codes, rows: 1, ...zoneIn(asked) };
  const hasIds = ownId.test(textOf(after?.cells[0]));
  const saysTheSame = joinedWords(asked[0] ?? '') === joinedWords(codes[0] ?? '');
  if (!hasIds && !saysTheSame) return null;
  const texts = codes.map((code, at) => (asked[at] ?? '').replace(choice, '').trim() || code);
  return hasIds ? { texts, rows: 2, ...zoneIn(after?.cells.map(textOf) ?? []) } : { texts, rows: 1 };
}

/** `{"ImportId":"startDate","timeZone":"America/Denver"}`, where all of them name one. */
function zoneIn(ids: readonly string[]): Pick<Below, 'zone'> {
  const named = ids.flatMap((id) => /"timeZone":"([^"]{1,60})"/.exec(id)?.[1] ?? []);
  const [zone, ...others] = new Set(named);
  return zone !== undefined && others.length === 0 && isZone(zone) ? { zone } : {};
}

function joinedWords(heading: string): string {
  return fold(heading).replace(/[\s_-]/g, '');
}
