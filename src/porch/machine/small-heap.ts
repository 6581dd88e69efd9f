/** Makes V8 collect garbage sooner, in a process that stays open all day. */
import { setV8Flag } from './v8-flag.ts';

/** How much the heap may grow before V8 collects, in per cent; by default it may double or quadruple. */
const more = 10;

/** Call this after the first answer: code that was compiled at the build is loaded by then. */
export function keepHeapSmall(): void {
  setV8Flag(`--heap-growing-percent=${more}`);
}
