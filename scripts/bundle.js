// Bundles src/cli.ts with its packages into dist/, split so that each command loads only what it needs.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunk/[name]-[hash]',
  metafile: true,
  jsx: 'automatic',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Optional requires of ink and unzipper: neither is ever taken.
  external: ['react-devtools-core', '@aws-sdk/client-s3'],
  // CommonJS packages inside the bundle still ask for `require`.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});

writeFileSync(join(dist, 'meta.json'), JSON.stringify(result.metafile));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), licences(Object.keys(result.metafile.inputs)));

function licences(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const found = /^node_modules\/(?:.*node_modules\/)?((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (!found) continue;
    const folder = input.slice(0, input.indexOf(found[1]) + found[1].length);
    if (packages.has(folder)) continue;
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    packages.set(
      folder,
      `${about.name} ${about.version}  ${about.license ?? about.licenses?.[0]?.type ?? 'see package'}`,
    );
  }
  return `The program files in this folder contain these packages:\n\n${[...new Set(packages.values())].sort().join('\n')}\n`;
}
