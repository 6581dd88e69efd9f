/** Reads address cards, versions 2.1 to 4.0, one row a card. */
import type { Issue } from '../../../domain/draft.ts';
import { fail } from '../../../domain/errors.ts';
import { issueAt } from '../../raw/note.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import type { Damage, RawFile, RawRow } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { checkLength, checkRows, textTable } from '../text-table.ts';
import { cardFields } from './card-fields.ts';
import { propertiesIn } from './card-lines.ts';

/** Headings by which the cards are known for what they are, whatever they hold. */
const always = ['FN', 'N family', 'N given', 'EMAIL', 'TEL', 'ORG'];

/** Letters of a value that are looked at: far more than a cell keeps. */
const longest = 1 << 20;

/** Throws `file.too-large`, and `file.broken` with the line where the card begins that has no end. */
export default function readVcard(
  decoded: Decoded,
  file: string,
  { skipBad = false }: Pick<ReadOptions, 'skipBad'>,
): RawFile {
  checkLength(decoded, file);
  const columns = new Map(always.map((heading, at) => [heading, at]));
  const rows: RawRow[] = [];
  const damage: Damage[] = [];
  const issues: Issue[] = [];
  let card: Map<string, string> | null = null;
  let begun = 0;
  let at = 0;

  function end(line: number): void {
    if (!card) return;
    at++;
    checkRows(at, file);
    if (isGroup(card)) {
      issues.push(issueAt({ row: at }, 'group-card', undefined, card.get('FN') ?? ''));
      card = null;
      return;
    }
    // A company's card names it twice.
    if (card.get('FN') === card.get('ORG') && !card.get('N family') && !card.get('N given'))
      card.delete('FN');
    const cells: string[] = [];
    for (const [heading, text] of card) {
      const column = columns.get(heading) ?? columns.size;
      columns.set(heading, column);
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    if (line > 0) rows.push({ at, cells });
    else if (skipBad) damage.push({ at, lines: String(begun), cells });
    else throw fail('file.broken', { file, line: begun, problem: 'truncated' });
    card = null;
  }

  for (const { name, parameters, value, line } of propertiesIn(decoded.text, file)) {
    if (name === 'BEGIN' && value.toUpperCase() === 'VCARD') {
      end(0);
      card = new Map();
      begun = line;
    } else if (name === 'END' && value.toUpperCase() === 'VCARD') end(line);
    else if (card) {
      for (const [heading, text] of cardFields(name, parameters, value.slice(0, longest))) {
        const before = card.get(heading);
        if (text !== '' && text !== before)
          card.set(heading, before === undefined ? text : `${before}; ${text}`);
      }
    }
  }
  end(0);
  const headings = { at: 0, cells: [...columns.keys()] };
  const table = textTable([headings, ...rows], decoded, file, { headed: true, damage });
  return { format: 'vCard', encoding: decoded.encoding, tables: [table], issues };
}

/** A group has the members it names; each of them has a card of their own. */
function isGroup(card: ReadonlyMap<string, string>): boolean {
  const kind = card.get('KIND') ?? card.get('X-ADDRESSBOOKSERVER-KIND') ?? '';
  return kind.toLowerCase() === 'group';
}
