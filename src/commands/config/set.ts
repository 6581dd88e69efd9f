/** `config set`: changes a setting in the user's own configuration file. */

import { changeConfig } from '../../porch/config-file.ts';
import { configKey } from '../../porch/config-key.ts';
import { userConfigPath } from '../../porch/config-path.ts';
import { say } from '../../reports/phrases.ts';
import { checkConfigValue } from '../../settings.ts';
import { command } from '../command.ts';

export default command({
  arguments: { key: 'one', value: 'one' },
  options: {},
  async run(context, { key: typed, value: given }) {
    const key = configKey(typed);
    const value = checkConfigValue(key, given);
    const path = userConfigPath(context.env);
    if (!context.settings.dryRun) changeConfig(path, key, value);
    return {
      kind: 'receipt',
      said: [say('config.set', { key, value, path })],
      columns: [
        { key: 'key', kind: 'text', heading: '' },
        { key: 'value', kind: 'text' },
      ],
      items: [{ key, value, path }],
      changed: [],
      undo: null,
      dryRun: context.settings.dryRun,
    };
  },
});
