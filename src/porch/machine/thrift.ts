/** Has V8 look sooner for what is no longer needed, in a process that stays open all day. */

/** Of what is in use V8 lets so many hundredths come on top before it looks; by itself it lets as much again, or thrice as much. */
const MORE = 10;

/** That of Node 20, with which it was measured; one that did not know the flag would complain on stderr. */
const MEASURED = /^11\./;

/** To be called once the first answer is there: from then on V8 refuses the code that was compiled at the build. */
export function beThrifty(): void {
  if (MEASURED.test(process.versions.v8))
    process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${MORE}`);
}
