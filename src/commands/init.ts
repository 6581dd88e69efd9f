/** `init`: makes an empty roster. */
import { resolve } from 'node:path';
import type { RosterSettings } from '../domain/roster.ts';
import { isFound } from '../porch/roster/found.ts';
import { workbooksIn } from '../porch/workbook/workbooks.ts';
import { say } from '../reports/phrases.ts';
import { createStore, refusePlace } from '../store/create.ts';
import { command } from './command.ts';
import { text } from './options.ts';
import { placeKeys, placeSetting } from './roster-settings.ts';

const chinese: RosterSettings = { currency: 'CNY', region: 'CN', zone: 'Asia/Shanghai' };

export default command({
  arguments: { file: 'maybe' },
  options: {
    currency: text('--currency <CODE>'),
    region: text('--region <CODE>'),
    zone: text('--zone <ZONE>'),
  },
  async run(context, { file, currency, region, zone }) {
    const { flags, env, cwd, words } = context;
    const named = file ?? (flags.roster as string | undefined) ?? env.REGULARS_ROSTER;
    const path = resolve(cwd, named || 'roster.json');
    const typed = { currency, region, zone };
    const given = placeKeys.flatMap((key) => {
      const value = typed[key];
      return value === undefined ? [] : [[key, placeSetting(key, value, `--${key}`)] as const];
    });
    const settings: RosterSettings = {
      ...(words.language === 'zh-CN' ? chinese : {}),
      ...Object.fromEntries(given),
    };
    if (context.settings.dryRun) refusePlace(path);
    else
      await createStore(
        path,
        { settings, stamp: context.stamp },
        { workbooks: workbooksIn(context.settings.lang) },
      );
    return {
      kind: 'receipt',
      said: [say('roster.made', { path })],
      columns: [{ key: 'path', kind: 'text' }],
      items: [{ path, ...settings }],
      changed: [],
      undo: null,
      dryRun: context.settings.dryRun,
      ...(file === undefined ? {} : { roster: isFound(path, context) ? null : file }),
      next: [
        ...(settings.region === undefined ? [say('next.region')] : []),
        say('next.import', { event: null }),
        say('next.add-client'),
      ],
    };
  },
});
