/** `save`: brings the roster file up to date with its journal. */
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const store = await context.store();
    const saved = context.settings.dryRun ? false : await store.save(context.now);
    return {
      kind: 'receipt',
      said: [saved ? say('save.done', { path: store.path }) : say('save.nothing')],
      columns: [{ key: 'path', kind: 'text' }],
      items: [{ path: store.path, saved }],
      changed: [],
      undo: null,
      dryRun: context.settings.dryRun,
    };
  },
});
