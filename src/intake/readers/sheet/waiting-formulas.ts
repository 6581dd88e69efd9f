/** Formulas that a program left without a value, and those of them that can be reckoned from the cells of their sheet. */
import type { Cell } from '../../raw/table.ts';
import { isReckoning, reckoned } from './reckoned.ts';

const mostReckoned = 20_000;
/** Sums of sums of products. */
const mostRounds = 5;

interface Formula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface WaitingFormulas {
  /** False of one that cannot be reckoned. */
  isHeld(one: Formula): boolean;
  /** Hands over one value after the other until none is left that reckons with numbers alone; answers the rows of the rest. */
  reckon(
    cellAt: (row: number, column: number) => Cell,
    put: (row: number, column: number, value: Cell) => void,
  ): number[];
}

export function waitingFormulas(): WaitingFormulas {
  const waiting = new Map<string, Formula>();
  return {
    isHeld(one) {
      if (!isReckoning(one.formula) || waiting.size >= mostReckoned) return false;
      waiting.set(`${one.row} ${one.column}`, one);
      return true;
    },
    reckon(cellAt, put) {
      const knownAt = (row: number, column: number) =>
        waiting.has(`${row} ${column}`) ? undefined : cellAt(row, column);
      for (let round = 0; round < mostRounds && waiting.size > 0; round++) {
        const found = [...waiting.values()].flatMap((one) => {
          const value = reckoned(one.formula, knownAt);
          return value === null ? [] : [{ ...one, value }];
        });
        if (found.length === 0) break;
        for (const { row, column, value } of found) {
          waiting.delete(`${row} ${column}`);
          put(row, column, value);
        }
      }
      return [...waiting.values()].map(({ row }) => row);
    },
  };
}
