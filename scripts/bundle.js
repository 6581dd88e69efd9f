// Bundles src/cli.ts with its packages into dist/, in a few parts: what every command starts from is one, the heavy rooms are apart.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/**
 * Parts by what they are for, the first that holds a file wins. Left to itself a bundler makes a file of whatever two lazy
 * parts share, and a light command would open forty of them. What no part names goes where it is used.
 */
const parts = [
  // Enough to say the version, print help, and find the command.
  [
    'front',
    /\/src\/(?:cli|line|language|i18n\/index|output\/streams|domain\/errors|commands\/(?:dispatch|globals|index)|lib\/(?:near|environment))\.ts$/,
  ],
  ['front', /\/fastest-levenshtein\//],
  // Names, pinyin, and who is meant by them.
  ['people', /\/src\/(?:domain\/(?:find|name|organisation)|lib\/(?:fold|pinyin|han-name|simplified))\b/],
  [
    'conditions',
    /\/src\/(?:selection|domain\/(?:segment|dossier|as-of|by-client|main-series|open-money)|lib\/(?:typed-|reckon))/,
  ],
  ['figures', /\/src\/(?:domain\/(?:kpi|survey)\/|reports\/kpi\.ts)/],
  // What runs any command: settings, context, roster, printer of plain formats.
  ['core', /\/src\/(?:run|settings|context|ask|receipt|confirm|commands\/(?:command|options|parse))\.ts$/],
  [
    'core',
    /\/src\/(?:store\/(?!demo|templates|examine|undo)|domain\/(?:records\/|roster|edit|canonical|references|participation|finding|service\/))/,
  ],
  [
    'core',
    /\/src\/(?:output\/(?:print|failure|cell|file|mask|style)|output\/format\/(?:csv|json|tsv)|reports\/(?:report|phrases|record-columns|clients|client|events|followups|registrations))\.ts$/,
  ],
  ['core', /\/src\/lib\/(?:day|instant|collect|plain|safe|formula|currency)\.ts$/],
  ['core', /\/node_modules\/commander\//],
];

rmSync(dist, { recursive: true, force: true });

const bundle = await rolldown({
  cwd: root,
  input: 'src/cli.ts',
  platform: 'node',
  transform: { target: 'node20', define: { 'process.env.NODE_ENV': '"production"' } },
  // Optional requires of ink and unzipper: neither is ever taken.
  external: ['react-devtools-core', '@aws-sdk/client-s3'],
  logLevel: 'warn',
  preserveEntrySignatures: 'allow-extension',
});
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  minify: true,
  chunkFileNames: 'chunk/[name]-[hash].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: parts.map(([name, files], i) => ({ name, test: files, priority: parts.length - i })),
  },
});
await bundle.close();

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), licences(modules));

function licences(files) {
  const packages = new Map();
  for (const file of files) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];
    if (!folder || packages.has(folder)) continue;
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    packages.set(
      folder,
      `${about.name} ${about.version}  ${about.license ?? about.licenses?.[0]?.type ?? 'see package'}`,
    );
  }
  return `The program files in this folder contain these packages:\n\n${[...new Set(packages.values())].sort().join('\n')}\n`;
}
