/** The options every command takes, as commander reads them. */
import type { OptionName } from '../i18n/help.ts';

export const globalOptions: readonly { readonly name: OptionName; readonly flags: string }[] = [
  { name: 'roster', flags: '--roster <FILE>' },
  { name: 'lang', flags: '--lang <LANG>' },
  { name: 'json', flags: '--json' },
  { name: 'format', flags: '-f, --format <FORMAT>' },
  { name: 'output', flags: '-o, --output <FILE>' },
  { name: 'fields', flags: '--fields <A,B>' },
  { name: 'limit', flags: '-n, --limit <N>' },
  { name: 'dryRun', flags: '--dry-run' },
  { name: 'yes', flags: '-y, --yes' },
  { name: 'input', flags: '--no-input' },
  { name: 'quiet', flags: '-q, --quiet' },
  { name: 'verbose', flags: '-v, --verbose' },
  { name: 'color', flags: '--color [WHEN]' },
  { name: 'noColor', flags: '--no-color' },
  { name: 'mask', flags: '--mask' },
  { name: 'now', flags: '--now <INSTANT>' },
  { name: 'force', flags: '--force' },
  { name: 'wide', flags: '--wide' },
  { name: 'ascii', flags: '--ascii' },
  { name: 'debug', flags: '--debug' },
  { name: 'help', flags: '-h, --help' },
];

/** Only readings take these; like the options above they may stand before the command. */
export const judgingFlags = { asOf: '--as-of <DAY>', series: '--series <SERIES>' } as const;
