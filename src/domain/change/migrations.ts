/** The steps that bring a document of an earlier version to this one, each from one version to the next. */

type Values = Readonly<Record<string, unknown>>;

/** Settings and collections of a whole document as they stand in its file, by key; pure, and right for every document of its version. */
export type Migration = (document: Values) => Values;

/** The first makes version 2 out of version 1; a new version is one more step at the end, and the number below follows. */
export const migrations: readonly Migration[] = [];

/** The version of the document that `steps` lead to; an older program refuses it. */
export const versionAfter = (steps: readonly Migration[]): number => steps.length + 1;

export function migrated(document: Values, version: number, steps: readonly Migration[]): Values {
  return steps.slice(version - 1).reduce((values, step) => step(values), document);
}
