/** Makes V8 wait before it optimises code, where optimising takes longer than it saves. */
import { statSync } from 'node:fs';
import type { Want } from '../../store/store.ts';
import { setV8Flag } from './v8-flag.ts';

/** Bytes; of a smaller roster little is done often enough to be compiled. */
const large = 1 << 20;

/** Bytes; what is read out of a larger file is done so often that compiling it pays. */
const short = 2_500_000;

/** Bytes of code that run before V8 considers optimising it: some seven times its default. What runs for seconds is still optimised. */
const budget = 1_000_000;

/**
 * Call this before a roster is first read. As V8 then refuses the code that was compiled at the build, this
 * is not set for who reads only a few records, and `loadFirst` first loads what will be needed in any case.
 */
export async function waitToOptimise(
  want: readonly Want[],
  roster: string | null,
  loadFirst: () => Promise<void>,
): Promise<void> {
  if (roster === null || !want.some(isOfMany) || !isLarge(roster)) return;
  await loadFirst();
  wait();
}

/** As `waitToOptimise`, before a file of strangers is read that has so many bytes. */
export function waitToOptimiseFor(bytes: number): void {
  if (bytes <= short) wait();
}

function wait(): void {
  setV8Flag(`--interrupt-budget=${budget}`);
}

/** Some fields of all records are asked for by who reckons with them. */
function isOfMany(want: Want): boolean {
  return want === 'registrations' || (typeof want === 'object' && 'fields' in want);
}

function isLarge(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= large;
}
