/** `config list`: every setting, with --origin where its value comes from. */
import type { Context } from '../../context.ts';
import { UserError } from '../../domain/errors.ts';
import { type ConfigKey, configKeys } from '../../porch/config/config.ts';
import type { Row } from '../../reports/report.ts';
import { configReport } from '../../reports/roster/config.ts';
import { originOf } from '../../settings.ts';
import { command } from '../command.ts';
import { flag } from '../options.ts';
import { rosterKeys, rosterRow } from '../roster-settings.ts';

export default command({
  arguments: {},
  options: { origin: flag('--origin') },
  async run(context, { origin }) {
    const { flags, env, cwd } = context;
    const rows = (Object.keys(configKeys) as ConfigKey[]).map((key) => {
      const { value, source } = originOf(key, flags, env, cwd);
      return { key, value: value ?? defaultOf(key, context.settings), from: source };
    });
    return configReport([...rows, ...(await ofRoster(context))], { withOrigin: origin === true });
  },
});

/** What the roster is set to; where none can be read, that is for other commands to tell. */
async function ofRoster(context: Context): Promise<Row[]> {
  try {
    const { settings } = await context.read([]);
    return rosterKeys.map((key) => rosterRow(settings, key));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function defaultOf(
  key: ConfigKey,
  settings: { readonly [K in ConfigKey]: string | number | null },
): string | null {
  const value = settings[key];
  return value === null ? null : String(value);
}
