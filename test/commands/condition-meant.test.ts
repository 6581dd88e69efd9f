/** Suggestions for a field of a condition that was typed as an option. */
import { expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { parse } from '../../src/commands/parse.ts';
import { UserError } from '../../src/domain/errors.ts';

async function instead(path: string, ...argv: readonly string[]): Promise<string | undefined> {
  const row = commands.find((one) => one.path === path);
  if (!row) throw new Error(`no command ${path}`);
  try {
    await parse(path, (await row.load()).default, argv);
  } catch (error) {
    if (error instanceof UserError) return (error.params as { instead?: string }).instead;
  }
  throw new Error(`${argv.join(' ')} is understood`);
}

it('is the same line with a condition, which keeps its other words', async () => {
  expect(await instead('registration list', '--event', 'E002')).toBe('regulars registration list event:E002');
  expect(await instead('client list', 'attended>=2', '--tag=vip', '--city', '上海', '-n', '3')).toBe(
    'regulars client list "attended>=2" tag:vip city:上海 -n 3',
  );
  expect(await instead('export', 'x.csv', '--company-size', '5')).toBe('regulars export x.csv companySize:5');
  expect(await instead('registration list', '--event', 'Spring Salon')).toBe(
    'regulars registration list "event:\\"Spring Salon\\""',
  );
});

it('is nothing where one of the words is no field of these records, or has no value', async () => {
  expect(await instead('client list', '--tag', 'vip', '--colour', 'red')).toBeUndefined();
  expect(await instead('client list', '--tag')).toBeUndefined();
  expect(await instead('client list', '--tag', '-n', '3')).toBeUndefined();
  expect(await instead('event list', '--tag', 'vip')).toBeUndefined();
});
