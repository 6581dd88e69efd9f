/** Formulas that a program wrote without their result, as long as they only reckon with numbers of their sheet: `F5*G5`, `SUM(H5:H7)`. */
import type { Cell } from '../../raw/table.ts';

/** What stands in a cell; undefined where that is a formula nobody has reckoned yet. */
export type CellAt = (row: number, column: number) => Cell | undefined;

const longest = 200;
const deepest = 20;
const mostSummed = 20_000;
const plain = /^[-+*/().,:$A-Z\d\s]+$/i;
const token =
  /\s*(?:(\d+(?:\.\d+)?)|\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|(SUM)\s*(?=\()|([-+*/()]))/iy;
const number = /^-?\d+(?:\.\d+)?$/;

export function isReckoning(formula: string): boolean {
  return formula.length <= longest && plain.test(formula);
}

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'range';
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    }
  | { readonly kind: 'sign'; readonly sign: string };

/** Null where it asks for more than that, or for what is no number. */
export function reckoned(formula: string, cellAt: CellAt): number | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  let at = 0;
  const sign = () => {
    const next = tokens[at];
    return next?.kind === 'sign' ? next.sign : null;
  };
  const numberAt = (row: number, column: number): number => {
    const cell = cellAt(row, column);
    if (typeof cell === 'number') return cell;
    return cell !== undefined && number.test(cell.trim()) ? Number(cell) : Number.NaN;
  };
  function factor(depth: number): number {
    const next = tokens?.[at++];
    if (next === undefined || depth > deepest) return Number.NaN;
    if (next.kind === 'number') return next.value;
    if (next.kind === 'range')
      return next.top === next.bottom && next.left === next.right
        ? numberAt(next.top, next.left)
        : Number.NaN;
    if (next.sign === '-') return -factor(depth + 1);
    if (next.sign === 'SUM') return summed();
    if (next.sign !== '(') return Number.NaN;
    const value = terms(depth + 1);
    return sign() === ')' && at++ >= 0 ? value : Number.NaN;
  }
  function summed(): number {
    const [open, range, close] = tokens?.slice(at, at + 3) ?? [];
    at += 3;
    if (open?.kind !== 'sign' || open.sign !== '(' || range?.kind !== 'range') return Number.NaN;
    if (close?.kind !== 'sign' || close.sign !== ')') return Number.NaN;
    const { top, left, bottom, right } = range;
    if ((bottom - top + 1) * (right - left + 1) > mostSummed) return Number.NaN;
    let sum = 0;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cellAt(row, column);
        if (cell === undefined) return Number.NaN;
        // Texts are passed over.
        if (typeof cell === 'number') sum += cell;
      }
    }
    return sum;
  }
  function products(depth: number): number {
    let value = factor(depth);
    for (let next = sign(); next === '*' || next === '/'; next = sign()) {
      at++;
      const other = factor(depth);
      value = next === '*' ? value * other : value / other;
    }
    return value;
  }
  function terms(depth: number): number {
    let value = products(depth);
    for (let next = sign(); next === '+' || next === '-'; next = sign()) {
      at++;
      const other = products(depth);
      value = next === '+' ? value + other : value - other;
    }
    return value;
  }
  const value = terms(0);
  return at === tokens.length && Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const written = formula.trim().replace(/^=/, '');
  while (token.lastIndex < written.length) {
    const found = token.exec(written);
    if (!found) return null;
    const [, digits, column, row, lastColumn, lastRow, name, sign] = found;
    if (digits !== undefined) tokens.push({ kind: 'number', value: Number(digits) });
    else if (column !== undefined && row !== undefined)
      tokens.push({
        kind: 'range',
        top: Number(row) - 1,
        left: placeOf(column),
        bottom: Number(lastRow ?? row) - 1,
        right: placeOf(lastColumn ?? column),
      });
    else tokens.push({ kind: 'sign', sign: (name ?? sign ?? '').toUpperCase() });
  }
  return tokens;
}

/** Of the letters of a column, counted from 0. */
function placeOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
