import { expect, test } from 'vitest';
import { zoneOfMachine } from '../../../src/porch/machine/zone.ts';

const by = (link: string) => zoneOfMachine({}, () => link);
const byIntl = Intl.DateTimeFormat().resolvedOptions().timeZone;

test('where nothing else is said, the zone is the one the system links to', () => {
  expect(by('/usr/share/zoneinfo/Asia/Shanghai')).toBe('Asia/Shanghai');
  expect(by('/var/db/timezone/zoneinfo/America/Argentina/Buenos_Aires')).toBe(
    'America/Argentina/Buenos_Aires',
  );
  expect(by('../usr/share/zoneinfo/posix/Europe/Berlin')).toBe('Europe/Berlin');
});

test('UTC is UTC, whatever else the system calls it', () => {
  for (const name of ['UTC', 'Etc/UTC', 'Etc/GMT', 'Zulu', 'Universal'])
    expect(by(`/usr/share/zoneinfo/${name}`)).toBe('UTC');
});

test('a system that links to nothing that names a zone leaves it to Intl', () => {
  const asIntlSays = byIntl === 'Etc/Unknown' ? 'UTC' : byIntl;
  for (const link of ['', '/somewhere/localtime', '/usr/share/zoneinfo/']) expect(by(link)).toBe(asIntlSays);
});

test('TZ comes before the system, and what it holds that is no zone is UTC', () => {
  const under = (TZ: string) => zoneOfMachine({ TZ }, () => '/usr/share/zoneinfo/Asia/Shanghai');
  expect(under('Europe/Berlin')).toBe('Europe/Berlin');
  expect(under(':Europe/Berlin')).toBe('Europe/Berlin');
  expect(under('nonsense')).toBe('UTC');
  expect(under('Etc/UTC')).toBe('UTC');
});
