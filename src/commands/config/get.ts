/** `config get`: one setting. */
import { configKey } from '../../porch/config/key.ts';
import { configReport } from '../../reports/roster/config.ts';
import { originOf } from '../../settings.ts';
import { command } from '../command.ts';
import { isRosterKey, rosterKeys, rosterRow } from '../roster-settings.ts';

export default command({
  arguments: { key: 'one' },
  options: {},
  async run(context, { key: typed }) {
    if (isRosterKey(typed)) {
      const { settings } = await context.read([]);
      return configReport([rosterRow(settings, typed)]);
    }
    const key = configKey(typed, rosterKeys);
    const { value, source } = originOf(key, context.flags, context.env, context.cwd);
    return configReport([{ key, value: value ?? context.settings[key], from: source }]);
  },
});
