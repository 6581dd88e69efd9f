/** The hidden sheet: the head of the roster, the choices of the drop-downs, and every record whole, as visible cells show only a part of it. */
import { type AnyRecord, type CollectionName, collectionNames } from '../../domain/roster.ts';
import { columnName } from '../../lib/cell-name.ts';
import type { PlainCell, PlainSheet } from '../../output/format/workbook/sheet-parts.ts';
import type { Records, Shown } from '../../store/workbooks.ts';
import type { KeptLayout } from './layout.ts';

export const innerSheetName = 'regulars';

const topKey = 'top';
/** The name by which files have it. */
const layoutKey = 'face';
const listKey = 'list';

/** Letters of a text in one cell; a longer one goes on in the cell beside it. */
const piece = 32_000;
/** As many as a sheet has columns, and a few to spare. */
const mostChoices = 16_000;

export interface Inner {
  readonly top: unknown;
  readonly layout: KeptLayout;
  readonly records: Records;
}

export interface InnerMade {
  readonly sheet: PlainSheet;
  /** Where the choices of a list stand, for a drop-down. */
  readonly rangeOf: (list: string) => string | undefined;
}

/** `note` says to whoever finds it that it is better left alone. */
export function innerSheet(
  { top, records }: Shown,
  layout: KeptLayout,
  lists: ReadonlyMap<string, readonly string[]>,
  note: string,
): InnerMade {
  const ranges = new Map<string, string>();
  const heads: (readonly PlainCell[])[] = [[text(note)]];
  for (const [name, choices] of lists) {
    const some = choices.slice(0, mostChoices);
    heads.push([text(listKey), text(name), ...some.map(text)]);
    ranges.set(
      name,
      `'${innerSheetName}'!$C$${heads.length}:$${columnName(some.length + 1)}$${heads.length}`,
    );
  }
  heads.push(
    [text(topKey), ...pieces(JSON.stringify(top))],
    [text(layoutKey), ...pieces(JSON.stringify(layout))],
  );
  function* rows(): Generator<readonly PlainCell[]> {
    yield* heads;
    for (const name of collectionNames)
      for (const record of records[name]) yield [text(name), ...pieces(JSON.stringify(record))];
  }
  return {
    sheet: { name: innerSheetName, hidden: 'always', columns: [], rows: rows() },
    rangeOf: (list) => ranges.get(list),
  };
}

const text = (value: string): PlainCell => ({ value, style: 'text' });

function pieces(json: string): PlainCell[] {
  const cells: PlainCell[] = [];
  for (let from = 0; from < json.length; ) {
    let to = Math.min(json.length, from + piece);
    // Never through the middle of a letter.
    if (to < json.length && /[\ud800-\udbff]/.test(json[to - 1] ?? '')) to--;
    cells.push(text(json.slice(from, to)));
    from = to;
  }
  return cells;
}

/** Null where the rows are not those of such a sheet. */
export function readInner(rows: Iterable<readonly (string | number)[]>): Inner | null {
  let top: unknown;
  let layout: KeptLayout | undefined;
  const records = Object.fromEntries(collectionNames.map((name) => [name, [] as AnyRecord[]])) as Record<
    CollectionName,
    AnyRecord[]
  >;
  try {
    for (const [kind, ...cells] of rows) {
      if (kind === topKey) top = JSON.parse(cells.join(''));
      else if (kind === layoutKey) layout = JSON.parse(cells.join('')) as KeptLayout;
      else if (isCollection(kind)) records[kind].push(JSON.parse(cells.join('')) as AnyRecord);
    }
  } catch {
    return null;
  }
  return top === undefined || layout === undefined ? null : { top, layout, records: records as Records };
}

const isCollection = (kind: unknown): kind is CollectionName => collectionNames.some((name) => name === kind);
