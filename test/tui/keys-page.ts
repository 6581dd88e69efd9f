/** The page of keys, generated from the key table. */
import { en } from '../../src/i18n/en/tui.ts';
import { wordFor } from '../../src/tui/frame/help.ts';
import { bindingsOn } from '../../src/tui/keys/keys.ts';
import { kinds } from '../../src/tui/screens/index.ts';
import type { Mode } from '../../src/tui/state/state.ts';

const layers: readonly (readonly [Mode, string])[] = [
  ['filter', 'While a filter is typed'],
  ['line', 'While a command is typed'],
  ['form', 'In a form'],
  ['confirm', 'Where a yes is asked for'],
  ['help', 'In the help'],
  ['seek', 'While somebody is looked for at the door'],
  ['beside', 'In the list beside'],
];

export function keysPage(): string {
  const modes: readonly (readonly [Mode, string])[] = [
    ...kinds.map(({ name }) => [name, en.screens[name]] as const),
    ...layers,
  ];
  const parts = modes.map(([mode, title]) => {
    const rows = bindingsOn(mode).map(
      ({ keys, id }) => `| ${keys.map((key) => `\`${key}\``).join(' ')} | ${wordFor(id, en)} |`,
    );
    return [`## ${title}`, '', '| key | what it does |', '| --- | --- |', ...rows].join('\n');
  });
  return [
    '# Keys of the dashboard',
    '',
    'Made from the key table, `src/tui/keys/keys.ts`; `npx vitest run test/tui/keys/keys.test.ts -u` writes it anew.',
    '',
    parts.join('\n\n'),
    '',
  ].join('\n');
}
