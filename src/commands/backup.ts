/** `backup`: the whole roster in one file, read back before it is called done. */
import { backupRoster } from '../porch/roster/backup.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';

export default command({
  arguments: { file: 'maybe' },
  options: {},
  async run(context, { file }) {
    const { path, head, removed } = await backupRoster(context, file);
    return {
      kind: 'receipt',
      said: [
        ...(head
          ? [say('backup.done', { path, ...head }), say('backup.hash', head)]
          : [say('backup.planned', { path })]),
        ...(removed.length > 0 ? [say('backup.removed', { names: removed })] : []),
      ],
      columns: [
        { key: 'path', kind: 'text' },
        { key: 'seq', kind: 'int' },
        { key: 'hash', kind: 'text' },
      ],
      items: [
        { path, seq: head?.seq ?? null, hash: head?.hash ?? null, records: head?.records ?? null, removed },
      ],
      changed: [],
      undo: null,
      dryRun: context.settings.dryRun,
    };
  },
});
