/** The front door: runs one command line and ends the process with its code. */
import { writeSync } from 'node:fs';
import { version } from '../package.json';
import { loadCompiled } from './compiled.ts';

/** Sets the exit code; whatever goes wrong has been said by then. */
export async function main(argv: readonly string[]): Promise<void> {
  const [first, second] = argv;
  const asksVersion = second === undefined && (first === '--version' || first === '-V');
  if (asksVersion && isSaid(`regulars ${version}\n`)) return;
  loadCompiled();
  const { runLine } = await import('./line.ts');
  process.exitCode = await runLine(argv, version);
}

/** False of what cannot be written just now: whatever says all else says it then, or why it cannot be said. */
function isSaid(line: string): boolean {
  try {
    return writeSync(1, line) > 0;
  } catch {
    return false;
  }
}
