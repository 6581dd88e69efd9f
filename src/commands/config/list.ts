/** `config list`: every setting, with --origin where its value comes from. */
import { configReport } from '../../reports/config.ts';
import { type ConfigKey, configKeys, originOf } from '../../settings.ts';
import { command } from '../command.ts';
import { flag } from '../options.ts';

export default command({
  arguments: {},
  options: { origin: flag('--origin') },
  async run(context, { origin }) {
    const { flags, env, cwd } = context;
    const rows = (Object.keys(configKeys) as ConfigKey[]).map((key) => {
      const { value, source } = originOf(key, flags, env, cwd);
      return { key, value: value ?? defaultOf(key, context.settings), from: source };
    });
    return configReport(rows, origin === true);
  },
});

function defaultOf(key: ConfigKey, settings: { readonly [K in ConfigKey]: string | null }): string | null {
  return settings[key];
}
