import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/commands/by-commander.ts';
import type { AnyCommand } from '../../src/commands/command.ts';
import { globalOptions } from '../../src/commands/globals.ts';
import { commands } from '../../src/commands/index.ts';
import { plainLine } from '../../src/commands/plain-line.ts';

const loaded: readonly { path: string; command: AnyCommand }[] = await Promise.all(
  commands.map(async ({ path, load }) => ({ path, command: (await load()).default })),
);

/** Words of a line: any option of the command or of all, whole or not, values, and what looks like neither. */
function words({ options }: AnyCommand): fc.Arbitrary<string[]> {
  const flags = [...globalOptions, ...Object.values(options)].flatMap(
    (option) => option?.flags.match(/-{1,2}[a-zA-Z-]+/g) ?? [],
  );
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...flags) },
    { weight: 4, arbitrary: fc.constantFrom('C0042', 'x', '5', '', 'tag:vip', '王芳', 'a=b') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('--', '-', '--nothing', '-tag:vip', '-5', '--json=1', '-n5', '-qy', ' -x'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...flags).map((flag) => `${flag}=x`) },
  );
  return fc.array(word, { maxLength: 7 });
}

/** What commander makes of it; null where it complains. */
function byCommander(path: string, command: AnyCommand, argv: readonly string[]) {
  try {
    return lineOf(path, command, argv);
  } catch {
    return null;
  }
}

describe('a plain line', () => {
  test('is taken apart as commander would, whatever the command', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...loaded).chain((one) => words(one.command).map((argv) => ({ ...one, argv }))),
        ({ path, command, argv }) => {
          const line = plainLine(command.options, argv);
          if (line === null) return;
          plain++;
          expect(line).toEqual(byCommander(path, command, argv));
        },
      ),
      { seed: 3, numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test.each([
    [['C0042', 'hello'], true],
    [['C0042', '--roster', 'a.json', '--json', '--fields', 'name'], true],
    [['--no-input'], false],
    [['--color'], false],
    [['C0042', '-n', '5', '-q'], true],
    [['-n5'], false],
    [['-qy'], false],
    [['-n'], false],
    [['--limit=5'], false],
    [['--limit'], false],
    [['--limit', '-5'], false],
    [['--', 'x'], false],
    [['--unknown'], false],
  ] as const)('%j is one: %s', (argv, isPlain) => {
    expect(plainLine({}, argv) !== null).toBe(isPlain);
  });
});
