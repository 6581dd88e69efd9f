/** The time zone this machine stands in, read off the system where it says it: Intl takes a third of an empty process before it tells. */
import { readlinkSync } from 'node:fs';
import { isZone } from '../../lib/time/instant.ts';

/** Leads to the file of the zone, on Linux as on macOS. */
const link = '/etc/localtime';
const zoneFile = /\/zoneinfo(?:\/(?:posix|right))?\/([\w/+-]+)$/;

/** What UTC is called besides. */
const universal = /^(?:Etc\/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)$/;

/** TZ may hold what no time zone is called, as `nonsense` or `:Asia/Shanghai`; the process's clock then shows UTC. */
export function zoneOfMachine({ TZ }: NodeJS.ProcessEnv, leadsTo: () => string = linked): string {
  const linkedZone = TZ === undefined ? zoneFile.exec(leadsTo())?.[1] : undefined;
  const zone = TZ?.replace(/^:/, '') || linkedZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  return !universal.test(zone) && isZone(zone) ? zone : 'UTC';
}

function linked(): string {
  try {
    return readlinkSync(link);
  } catch {
    // A copy of the file, or a system that says it otherwise.
    return '';
  }
}
