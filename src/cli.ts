/** The front door: runs one command line and ends the process with its code. */
import { version } from '../package.json';
import { loadCompiled } from './compiled.ts';

/** Sets the exit code; whatever goes wrong has been said by then. */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await new Promise((done) => process.stdout.write(`regulars ${version}\n`, done));
    return;
  }
  loadCompiled();
  const { runLine } = await import('./line.ts');
  process.exitCode = await runLine(argv, version);
}
