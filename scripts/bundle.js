// Bundles src/cli.ts with its packages into dist/, in a few parts: what every command starts from is one, the heavy rooms are apart.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/**
 * Parts by what they are for: each takes the files named and all they import, but for what a part above has taken. Left to
 * itself a bundler makes a file of whatever two lazy parts share, and a light command would open forty of them.
 */
const parts = [
  // Enough to print help and find the command; to say the version takes nothing but the entry.
  ['front', /\/src\/line\.ts$/],
  // What runs any command: settings, context, roster, printer of plain formats.
  [
    'core',
    /\/src\/(?:run|porch\/(?:receipt|confirm|judgement)|commands\/(?:command|options)|store\/open|output\/print|domain\/money|reports\/(?:clients?|events|followups|registrations)|i18n\/format|lib\/shell-word)\.ts$/,
  ],
  // Amounts as people type them: of files and forms, which need no figures.
  ['money', /\/src\/domain\/money\.ts$/],
  // What was so on a day, and what answers amount to: of figures and conditions alike.
  ['measures', /\/src\/domain\/(?:as-of|main-series|by-client|survey\/(?:scores|counting))\.ts$/],
  ['figures', /\/src\/(?:domain\/kpi\/|reports\/kpi\.ts)/],
  ['days', /\/src\/lib\/typed-(?:day|period)\.ts$/],
  ['letters', /\/src\/(?:lib\/fold|domain\/find\/address)\.ts$/],
  // What commands share that change a record or add one.
  ['edits', /\/src\/porch\/(?:edit-roster|client-meant)\.ts$/],
  ['fields', /\/src\/commands\/(?:record-options|contacts-typed)\.ts$/],
  // Names, pinyin, and who is meant by them.
  ['people', /\/src\/domain\/find(?:\/traces)?\.ts$/],
  ['conditions', /\/src\/porch\/selection\.ts$/],
];

/** The screen is the one part that must be an ES module: its layout engine is awaited while it loads. */
const screen = { source: '/tui/index.tsx', file: 'screen.mjs' };

const SEGMENTER = 'const segmenter = new Intl.Segmenter();';
const SEGMENTER_WHEN_ASKED = `let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`;

const common = {
  cwd: root,
  platform: 'node',
  transform: { target: 'node20', define: { 'process.env.NODE_ENV': '"production"' } },
  // Optional requires of ink and unzipper: neither is ever taken.
  external: ['react-devtools-core', '@aws-sdk/client-s3'],
  logLevel: 'warn',
};

rmSync(dist, { recursive: true, force: true });

const program = await write(
  {
    ...common,
    input: 'src/cli.ts',
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        // commander would start other programs with it, which none of ours is; the network comes along with it.
        name: 'no-children',
        resolveId: (id, from) =>
          id === 'node:child_process' && from?.includes('/commander/') ? '\0no-children' : null,
        load: (id) => (id === '\0no-children' ? 'export default null' : null),
      },
      {
        // Making a segmenter costs half an empty process, and few texts in a table need one: see src/lib/width.ts.
        name: 'segmenter-when-asked',
        transform(code, id) {
          if (!id.endsWith('/string-width/index.js') || !code.includes('Intl.Segmenter')) return null;
          if (!code.includes(SEGMENTER))
            throw new Error(`string-width makes its segmenter in another way: ${id}`);
          return code.replace(SEGMENTER, SEGMENTER_WHEN_ASKED);
        },
      },
      {
        name: 'screen',
        resolveId: (id) => (id.endsWith(screen.source) ? { id: `../${screen.file}`, external: true } : null),
      },
    ],
  },
  {
    // Node starts such a file without its loader of ES modules, which costs a third of an empty process.
    format: 'cjs',
    chunkFileNames: 'chunk/[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: true,
      groups: parts.map(([name, files], i) => ({ name, test: files, priority: parts.length - i })),
    },
  },
);
const drawn = await write(
  { ...common, input: `src${screen.source}` },
  { format: 'esm', entryFileNames: screen.file, chunkFileNames: 'chunk/[name]-[hash].mjs' },
);

// The file that starts has it in itself; apart it is there for what compiles the parts.
await write({ ...common, input: 'src/compiled.ts' }, { format: 'cjs' });

refuseCircles(program);
for (const { type, fileName, code } of program)
  if (type === 'chunk') writeFileSync(join(dist, fileName), inAscii(withoutIdle(code)));
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
compile();
const modules = [...program, ...drawn].flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), licences(modules));

async function write(input, output) {
  const bundle = await rolldown(input);
  const written = await bundle.write({ dir: dist, minify: true, ...output });
  await bundle.close();
  return written.output;
}

/** The same code without the runtime of the bundler where nothing of it is used: the file that starts would load it by Node's slow way. */
function withoutIdle(code) {
  const idle = 'require\\("[./a-z]*rolldown-runtime-[\\w-]+\\.js"\\)';
  return code.replace(new RegExp(`,${idle}(?=[,;])`), '').replace(new RegExp(`(^|;)${idle}[,;]`), '$1');
}

/**
 * The same code with an escape for every letter that is not ASCII, which means the same in texts and patterns. V8 holds a file with a
 * single such letter in two bytes a letter, and takes longer to read it, too.
 */
function inAscii(code) {
  // There an escape would be six letters.
  if (code.includes('String.raw')) return code;
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Runs the program once over its light commands, so that V8's code of the parts they open lies beside them. */
function compile() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'compile.js')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The parts could not be compiled: ${stderr}`);
}

/** A part that waits for one that waits for it would see half of it. */
function refuseCircles(output) {
  const imports = new Map(output.map((chunk) => [chunk.fileName, chunk.imports ?? []]));
  const walk = (file, trail) => {
    if (trail.includes(file)) throw new Error(`Parts in a circle: ${[...trail, file].join(' -> ')}`);
    for (const next of imports.get(file) ?? []) walk(next, [...trail, file]);
  };
  for (const file of imports.keys()) walk(file, []);
}

/** The packages whose code is in the files, and the terms each comes under, word for word as they ask. */
function licences(files) {
  const folders = files.flatMap(
    (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? [],
  );
  const packages = new Map();
  for (const folder of new Set(folders)) {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const terms = about.license ?? about.licenses?.[0]?.type ?? 'see its page';
    const texts = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name));
    packages.set(
      `${about.name} ${about.version}  ${terms}`,
      texts.map((name) => textOf(join(folder, name))),
    );
  }
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = sorted.map(([title]) => title).join('\n');
  const told = sorted.map(([title, texts]) => [`---- ${title}`, ...texts].join('\n\n'));
  return `The program files in this folder contain these packages:\n\n${list}\n\n${told.join('\n\n')}\n`;
}

function textOf(path) {
  return statSync(path).isFile() ? readFileSync(path, 'utf8').trim() : '';
}
