/** `config get`: one setting. */
import { configKey } from '../../porch/config-key.ts';
import { configReport } from '../../reports/config.ts';
import { originOf } from '../../settings.ts';
import { command } from '../command.ts';

export default command({
  arguments: { key: 'one' },
  options: {},
  async run(context, { key: typed }) {
    const key = configKey(typed);
    const { value, source } = originOf(key, context.flags, context.env, context.cwd);
    return configReport([{ key, value: value ?? context.settings[key], from: source }], false);
  },
});
