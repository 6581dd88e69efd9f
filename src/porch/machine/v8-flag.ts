/** Sets a flag of V8 while the program runs. */

/** The V8 of Node 20, with which the flags were measured; a V8 that does not know one would complain on stderr. */
const measured = /^11\./;

/** Where V8 is another one, nothing is set. From then on V8 refuses the code that was compiled at the build, as it was compiled without the flag. */
export function setV8Flag(flag: string): void {
  if (measured.test(process.versions.v8)) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
