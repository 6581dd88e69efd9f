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
  { path: 'dashboard', group: 'roster', load: () => import('./dashboard.ts') },
  { path: 'demo', group: 'roster', load: () => import('./demo.ts') },
  { path: 'survey list', group: 'figures', load: () => import('./survey/list.ts') },
  { path: 'survey create', group: 'figures', load: () => import('./survey/create.ts') },
  { path: 'survey ask', group: 'figures', load: () => import('./survey/ask.ts') },
  { path: 'survey results', group: 'figures', load: () => import('./survey/results.ts') },
  { path: 'kpi', group: 'figures', load: () => import('./kpi.ts') },
  { path: 'sources', group: 'figures', load: () => import('./sources.ts') },
  { path: 'import', group: 'roster', load: () => import('./import.ts') },
  { path: 'export', group: 'roster', load: () => import('./export.ts') },
  { path: 'merge-back', group: 'roster', load: () => import('./merge-back.ts') },
  { path: 'convert', group: 'roster', load: () => import('./convert.ts') },
  { path: 'client list', group: 'people', load: () => import('./client/list.ts'), aliases: ['ls'] },
  { path: 'client show', group: 'people', load: () => import('./client/show.ts') },
  { path: 'client add', group: 'people', load: () => import('./client/add.ts') },
  { path: 'client edit', group: 'people', load: () => import('./client/edit.ts') },
  { path: 'client tag', group: 'people', load: () => import('./client/tag.ts') },
  { path: 'client merge', group: 'people', load: () => import('./client/merge.ts') },
  { path: 'client archive', group: 'people', load: () => import('./client/archive.ts') },
  { path: 'client unarchive', group: 'people', load: () => import('./client/unarchive.ts') },
  { path: 'review', group: 'people', load: () => import('./review.ts') },
  { path: 'review list', group: 'people', load: () => import('./review/list.ts') },
  { path: 'review accept', group: 'people', load: () => import('./review/accept.ts') },
  { path: 'review reject', group: 'people', load: () => import('./review/reject.ts') },
  { path: 'dupes', group: 'people', load: () => import('./dupes.ts') },
  { path: 'who', group: 'people', load: () => import('./who.ts') },
  { path: 'why', group: 'people', load: () => import('./why.ts') },
  { path: 'event list', group: 'events', load: () => import('./event/list.ts') },
  { path: 'event show', group: 'events', load: () => import('./event/show.ts') },
  { path: 'event add', group: 'events', load: () => import('./event/add.ts') },
  { path: 'event edit', group: 'events', load: () => import('./event/edit.ts') },
  { path: 'event cancel', group: 'events', load: () => import('./event/cancel.ts') },
  { path: 'registration list', group: 'events', load: () => import('./registration/list.ts') },
  { path: 'registration add', group: 'events', load: () => import('./registration/add.ts') },
  { path: 'registration edit', group: 'events', load: () => import('./registration/edit.ts') },
  { path: 'registration cancel', group: 'events', load: () => import('./registration/cancel.ts') },
  { path: 'checkin', group: 'events', load: () => import('./checkin.ts') },
  { path: 'log', group: 'relations', load: () => import('./log.ts') },
  { path: 'followup list', group: 'relations', load: () => import('./followup/list.ts') },
  { path: 'followup add', group: 'relations', load: () => import('./followup/add.ts') },
  { path: 'followup done', group: 'relations', load: () => import('./followup/done.ts') },
  { path: 'segment list', group: 'figures', load: () => import('./segment/list.ts') },
  { path: 'segment show', group: 'figures', load: () => import('./segment/show.ts') },
  { path: 'segment save', group: 'figures', load: () => import('./segment/save.ts') },
  { path: 'segment delete', group: 'figures', load: () => import('./segment/delete.ts') },
  { path: 'undo', group: 'safety', load: () => import('./undo.ts') },
  { path: 'redo', group: 'safety', load: () => import('./redo.ts') },
  { path: 'history', group: 'safety', load: () => import('./history.ts') },
  { path: 'history verify', group: 'safety', load: () => import('./history/verify.ts') },
  { path: 'doctor', group: 'safety', load: () => import('./doctor.ts') },
  { path: 'backup', group: 'safety', load: () => import('./backup.ts') },
  { path: 'restore', group: 'safety', load: () => import('./restore.ts') },
  { path: 'save', group: 'safety', load: () => import('./save.ts') },
  { path: 'config list', group: 'tool', load: () => import('./config/list.ts') },
  { path: 'config get', group: 'tool', load: () => import('./config/get.ts') },
  { path: 'config set', group: 'tool', load: () => import('./config/set.ts') },
  { path: 'code list', group: 'tool', load: () => import('./code/list.ts') },
  { path: 'code add', group: 'tool', load: () => import('./code/add.ts') },
  { path: 'code delete', group: 'tool', load: () => import('./code/delete.ts') },
  { path: 'recipe list', group: 'tool', load: () => import('./recipe/list.ts') },
  { path: 'recipe show', group: 'tool', load: () => import('./recipe/show.ts') },
  { path: 'recipe delete', group: 'tool', load: () => import('./recipe/delete.ts') },
  { path: 'help', group: 'tool', load: () => import('./help.ts') },
];
