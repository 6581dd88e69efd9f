/** `config set`: changes a setting in the user's own configuration file, or one of the roster. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { edit } from '../../domain/change/edit.ts';
import { type Change, changedIds, type Roster } from '../../domain/roster.ts';
import { readAgain } from '../../domain/value/contact.ts';
import { changeConfig } from '../../porch/config/change.ts';
import { checkConfigValue } from '../../porch/config/config.ts';
import { configKey } from '../../porch/config/key.ts';
import { userConfigPath } from '../../porch/config/paths.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { command } from '../command.ts';
import { isRosterKey, type RosterKey, rosterKeys, rosterRow, settingsWith } from '../roster-settings.ts';

export default command({
  arguments: { key: 'one', value: 'one' },
  options: {},
  async run(context, { key: typed, value: given }) {
    if (isRosterKey(typed)) return setRoster(context, typed, given);
    const key = configKey(typed, rosterKeys);
    const isReset = given === 'default';
    const checked = isReset ? given : checkConfigValue(key, given);
    // It is read from whatever folder one is in.
    const value = key === 'roster' && !isReset ? resolve(context.cwd, checked) : checked;
    const path = userConfigPath(context.env);
    if (!context.settings.dryRun) changeConfig(path, key, isReset ? null : value);
    return receipt(context, {
      said: [say('config.set', { key, value, path })],
      items: [{ key, value, path }],
    });
  },
});

/** One step of the journal, as every change of a roster. */
async function setRoster(context: Context, key: RosterKey, typed: string): Promise<Receipt> {
  const want = key === 'region' ? (['clients'] as const) : [];
  const { seq, answer } = await context.write(want, (roster: Roster<'clients'>) => {
    const settings = settingsWith(roster.settings, key, typed);
    const { region = '' } = settings;
    const isNew = settings[key] !== roster.settings[key];
    const changes = key === 'region' && isNew ? phonesRead(context, roster, region) : [];
    return { changes, settings, answer: { changes, isNew, value: rosterRow(settings, key).value } };
  });
  const { value } = answer;
  const said = [answer.isNew ? say('roster.set', { key, value: value ?? '' }) : say('nothing-changed')];
  const { length: clients } = answer.changes;
  if (clients > 0) said.push(say('roster.phones-read', { clients }));
  const changed = changedIds(answer.changes);
  return receipt(context, { said, items: [{ key, value, path: null }], changed, undo: seq });
}

/** National numbers that were kept as typed, for nobody knew from where they are called. */
function phonesRead(context: Context, roster: Roster<'clients'>, region: string): Change[] {
  const change = edit(roster, context.now, { command: context.command });
  for (const { id, phones = [] } of roster.clients.values()) {
    const read = readAgain(phones, region);
    if (read !== null) change.set('clients', id, { phones: read });
  }
  return change.changes();
}

function receipt(
  context: Context,
  about: Pick<Receipt, 'said' | 'items'> & Partial<Pick<Receipt, 'changed' | 'undo'>>,
): Receipt {
  return {
    kind: 'receipt',
    columns: [
      { key: 'key', kind: 'text', heading: say('heading.setting') },
      { key: 'value', kind: 'text' },
    ],
    changed: [],
    undo: null,
    dryRun: context.settings.dryRun,
    ...about,
  };
}
