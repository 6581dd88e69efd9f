/** `dashboard`: the roster on one screen, live. */
import { fail } from '../domain/errors.ts';
import { loadTuiWords } from '../i18n/index.ts';
import { dashboardSource } from '../porch/dashboard/source.ts';
import { drawOnBuildServersToo } from '../porch/machine/at-terminal.ts';
import { bringUpToDate } from '../porch/roster/up-to-date.ts';
import { command } from './command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    if (!context.terminal)
      throw fail('usage.needs-terminal', { command: 'dashboard', instead: 'regulars kpi --json' });
    drawOnBuildServersToo();
    const [{ openDashboard }, tui] = await Promise.all([
      import('../tui/index.tsx'),
      loadTuiWords(context.settings.lang),
    ]);
    await openDashboard({
      source: await dashboardSource(context),
      words: context.words,
      tui,
      color: context.color,
    });
    await bringUpToDate(context);
    return { kind: 'receipt', said: [], columns: [], items: [], changed: [], undo: null };
  },
});
