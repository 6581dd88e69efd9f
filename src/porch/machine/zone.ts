/** The time zone this machine stands in, read off the system where it says it: Intl takes a third of an empty process before it tells. */
import { readlinkSync } from 'node:fs';
import { isZone } from '../../lib/time/instant.ts';

/** Leads to the file of the zone, on Linux as on macOS. */
const LINK = '/etc/localtime';
const ZONE_FILE = /\/zoneinfo(?:\/(?:posix|right))?\/([\w/+-]+)$/;

/** What UTC is called besides. */
const UNIVERSAL = /^(?:Etc\/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)$/;

/** TZ may hold what no time zone is called, as `nonsense` or `:Asia/Shanghai`; the process's clock then shows UTC. */
export function zoneOfMachine({ TZ }: NodeJS.ProcessEnv, leadsTo: () => string = linked): string {
  const linkedZone = TZ === undefined ? ZONE_FILE.exec(leadsTo())?.[1] : undefined;
  const zone = TZ?.replace(/^:/, '') || linkedZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  return !UNIVERSAL.test(zone) && isZone(zone) ? zone : 'UTC';
}

function linked(): string {
  try {
    return readlinkSync(LINK);
  } catch {
    // A copy of the file, or a system that says it otherwise.
    return '';
  }
}
