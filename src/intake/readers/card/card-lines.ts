/** The lines of address cards as properties: unfolded, with their parameters, and decoded where they are quoted-printable. */
import { fail, UserError } from '../../../domain/errors.ts';
import { decode } from '../../text/encoding.ts';
import { withLineFeeds } from '../line-ends.ts';

const equals = 0x3d;

export interface Property {
  /** In capitals, without the group before it. */
  readonly name: string;
  /** In capitals: `TYPE=CELL`; the bare `CELL` of version 2.1 too. */
  readonly parameters: readonly string[];
  /** Still with its backslashes. */
  readonly value: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** Throws `file.broken` where quoted-printable bytes are no text. */
export function* propertiesIn(written: string, file: string): Generator<Property> {
  const text = withLineFeeds(written);
  let from = 0;
  let line = 0;
  const nextLine = (): string => {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const read = text.slice(from, text[end - 1] === '\r' ? end - 1 : end);
    from = end + 1;
    line++;
    return read;
  };

  while (from < text.length) {
    const first = nextLine();
    const begun = line;
    const head = headOf(first);
    if (head === null) continue;
    let value = first.slice(head.end);
    if (head.parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/.test(one))) {
      const pieces = [value];
      while (pieces.at(-1)?.endsWith('=') && from < text.length)
        pieces.push((pieces.pop() ?? '').slice(0, -1), nextLine());
      const charset = head.parameters.find((one) => one.startsWith('CHARSET='))?.slice(8);
      value = textOf(unquoted(pieces.join('')), charset, file, begun);
    } else {
      while (text[from] === ' ' || text[from] === '\t') value += nextLine().slice(1);
    }
    yield { name: head.name, parameters: head.parameters, value, line: begun };
  }
}

/** Name and parameters before the colon that stands in no quotes; null where the line is no property. */
function headOf(line: string): { name: string; parameters: string[]; end: number } | null {
  let isQuoted = false;
  let colon = line.indexOf(':');
  const quote = line.indexOf('"');
  if (quote >= 0 && quote < colon) colon = -1;
  for (let i = 0; i < line.length && colon < 0; i++) {
    const letter = line[i];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) colon = i;
  }
  if (colon < 1) return null;
  const [name = '', ...parameters] = line.slice(0, colon).toUpperCase().split(';');
  return { name: name.slice(name.lastIndexOf('.') + 1).trim(), parameters, end: colon + 1 };
}

function unquoted(text: string): Uint8Array {
  const written = Buffer.from(text);
  const bytes: number[] = [];
  for (let i = 0; i < written.length; i++) {
    const hex = written[i] === equals ? /^[\dA-F]{2}$/i.exec(written.toString('latin1', i + 1, i + 3)) : null;
    bytes.push(hex ? Number.parseInt(hex[0], 16) : (written[i] ?? 0));
    if (hex) i += 2;
  }
  return Uint8Array.from(bytes);
}

/** In the charset the card names, where the bytes are text in it; else in the one they look like. */
function textOf(bytes: Uint8Array, charset: string | undefined, file: string, line: number): string {
  for (const wanted of charset === undefined ? [undefined] : [charset, undefined]) {
    try {
      return decode(bytes, { file, encoding: wanted }).text;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  throw fail('file.broken', { file, line, problem: 'undecodable' });
}
