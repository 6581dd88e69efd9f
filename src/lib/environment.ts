/** The environment of a process: text by name. */

export type Environment = Readonly<Record<string, string | undefined>>;
