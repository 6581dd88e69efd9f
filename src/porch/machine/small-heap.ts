/** Makes V8 collect garbage sooner, in a process that stays open all day. */

/** How much the heap may grow before V8 collects, in per cent; by default it may double or quadruple. */
const MORE = 10;

/** The V8 of Node 20, with which this was measured; a V8 that does not know the flag would complain on stderr. */
const MEASURED = /^11\./;

/** Call this after the first answer: from then on V8 refuses the code that was compiled at the build. */
export function keepHeapSmall(): void {
  if (MEASURED.test(process.versions.v8))
    process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${MORE}`);
}
