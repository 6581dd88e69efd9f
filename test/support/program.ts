/** The built program, rebuilt if the source is newer than the build. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './source.ts';

/** The file that Node runs; throws, saying why, when it cannot be built. */
export function builtProgram(): string {
  const built = join(root, 'dist', 'cli.js');
  if (isStale(built)) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'bundle.js')], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The program could not be built; see: npm run bundle\n${stderr}`);
  }
  return join(root, 'bin', 'regulars.js');
}

function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const inputs = [...filesBelow('src', ['.ts', '.tsx', '.json']), 'package.json', 'scripts/bundle.js'];
  return inputs.some((path) => statSync(join(root, path)).mtimeMs > since);
}
