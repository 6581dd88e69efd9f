/** The manifest: every command, how it is typed, and what loads it. */
import type { CommandPath, GroupName } from '../i18n/help.ts';
import type { AnyCommand } from './command.ts';

export interface CommandRow {
  readonly path: CommandPath;
  readonly group: GroupName;
  readonly load: () => Promise<{ readonly default: AnyCommand }>;
  /** Other ways to type it. */
  readonly aliases?: readonly string[];
}

/** In the order help shows them. A noun typed alone is its `list`. */
export const commands: readonly CommandRow[] = [
  { path: 'init', group: 'roster', load: () => import('./init.ts') },
];
