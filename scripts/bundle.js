// Bundles src/cli.ts with its packages into dist/, in a few chunks: what every command needs is one, the heavy rooms are separate.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/**
 * Chunks by purpose: each takes the files named and all they import, except what a chunk above has taken. Left to itself, a
 * bundler makes a file of whatever two lazy chunks share, and a light command would open forty of them.
 */
const parts = [
  // Enough to print help and find the command; to say the version takes nothing but the entry.
  ['front', ['line']],
  // What runs any command: settings, context, roster, printer of plain formats.
  [
    'core',
    [
      'commands/command',
      'commands/options',
      'domain/value/money',
      'i18n/format',
      'lib/number/rounded',
      'lib/number/typed-number',
      'lib/text/shell-word',
      'output/print',
      'porch/receipts/receipt',
      'porch/selected/judgement',
      'porch/typed/confirm',
      'reports/client/client',
      'reports/client/clients',
      'reports/day/followups',
      'reports/event/events',
      'reports/event/registrations',
      'reports/event/series-lines',
      'run',
      'store/open',
    ],
  ],
  // Amounts as people type them: of files and forms, which need no figures.
  ['money', ['domain/value/money']],
  // What was so on a day, and what answers amount to: of figures and conditions alike.
  [
    'measures',
    [
      'domain/dossier/as-it-was',
      'domain/edition/as-of',
      'domain/edition/main-series',
      'domain/survey/counting',
      'domain/survey/scores',
    ],
  ],
  // What is said of one client, or asked of all, which takes no figure.
  ['labels', ['domain/dossier', 'domain/relationship/read-fields', 'domain/relationship/relationship']],
  ['figures', ['domain/kpi/', 'reports/kpi/kpi']],
  ['days', ['lib/time/typed-day', 'lib/time/typed-period']],
  ['letters', ['domain/find/address', 'domain/find/named', 'lib/text/fold']],
  // What commands share that change a record or add one.
  [
    'edits',
    [
      'domain/edition/by-client',
      'porch/readings/card',
      'porch/receipts/edit-roster',
      'porch/selected/client-meant',
      'reports/client/glance',
    ],
  ],
  ['fields', ['commands/contacts-typed', 'commands/record-options']],
  // Names, pinyin, and who is meant by them.
  ['people', ['domain/find', 'domain/find/traces']],
  // What anybody can be reached by: asked by who is found in a file, and by who may not be written to.
  ['parties', ['domain/identity/party/party']],
  ['conditions', ['porch/selected/selection']],
];

/** Words by what is said with them, each loaded when the first of them is said: to list clients as JSON takes none. */
const spoken = {
  errors: ['errors', 'flaws', 'issues'],
  kpis: ['kpis'],
  labels: ['labels'],
  relations: ['relations'],
  phrases: null,
};
const ofLanguage = /\/src\/i18n\/(en|zh-CN)\/(?!(?:index|help|tui|plural|joined|structures)\.)([\w-]+)\.ts$/;
function partSpoken(id) {
  const [, language, file] = ofLanguage.exec(id);
  const [part] = Object.entries(spoken).find(([, files]) => files === null || files.includes(file));
  return `said-${part}-${language}`;
}

/** What hardly any command comes to, by the files it is in. */
const seldom = [
  // Tables of characters: of names in hanzi and pinyin.
  ['hanzi', ['lib/han/han-name', 'lib/han/pinyin', 'lib/han/simplified']],
  // What only who writes needs.
  [
    'writing',
    [
      'domain/change/references',
      'store/disk/holder',
      'store/disk/lock',
      'store/disk/signals',
      'store/disk/sweep',
      'store/document/lines',
      'store/document/pages',
      'store/state/commit',
    ],
  ],
  // What was changed by another program, is damaged, or is watched.
  [
    'mending',
    [
      'domain/change/outside-edit',
      'domain/change/undo',
      'store/disk/watch',
      'store/document/json-flaw',
      'store/journal/replay',
    ],
  ],
];

/** A part that is loaded when something of it is first used, which is never while another is loading. */
const isLate = (file) => /(?:^|\/)(?:said|seldom)-/.test(file);

/** What is asked of a late part, or of what Node knows of the system, is asked of a function that loads it. */
const lateParts = {
  name: 'late-parts',
  renderChunk(code) {
    const asked = /^(?:const|let) (\w+) = (require\("(?:[^"]*\/(?:said|seldom)-[^"]*|node:os)"\));$/gm;
    // What a package asks for as a whole is set a second time.
    const late = Array.from(code.matchAll(asked)).filter(([, name]) => !code.includes(`\n${name} = `));
    return late.reduce(
      (text, [line, name, load]) =>
        text
          .replace(new RegExp(`\\b${name}\\.`, 'g'), `${name}().`)
          .replace(line, `let ${name}_;\nconst ${name} = () => (${name}_ ??= ${load});`),
      code,
    );
  },
};

/** commander would start other programs with it, which none of ours is; the network comes along with it. */
const noChildren = {
  name: 'no-children',
  resolveId: (id, from) =>
    id === 'node:child_process' && from?.includes('/commander/') ? '\0no-children' : null,
  load: (id) => (id === '\0no-children' ? 'export default null' : null),
};

/** ink measures texts as we do, and not with tables of all emoji that take longer to load than most commands take. */
const oneMeasure = {
  name: 'one-measure',
  resolveId: (id, from) => (id === 'string-width' && !from?.includes('/cli-table3/') ? '\0measure' : null),
  load: (id) =>
    id === '\0measure'
      ? `import { stripVTControlCharacters } from 'node:util';
        import { widthOf } from './src/lib/text/width.ts';
        export default (text) => widthOf(text.includes('\\u001b') ? stripVTControlCharacters(text) : text);`
      : null,
};

/**
 * ink and its layout engine wait for something while they load, which only ES modules may; Node takes longer to read those, and V8 would compile the screen anew at
 * each start. Here the engine is waited for before the screen opens, and what ink waits for is only of use to who develops ink.
 */
const screenAtOnce = {
  name: 'screen-at-once',
  resolveId: (id, from) => {
    if (id === 'yoga-layout') return '\0engine';
    return id.endsWith('/tui/index.tsx') && from !== '\0screen' ? '\0screen' : null;
  },
  load: (id) => {
    if (id === '\0engine')
      return `import { loadYoga } from 'yoga-layout/load';
        export * from 'yoga-layout/load';
        let engine;
        export { engine as default };
        export const isThere = loadYoga().then((loaded) => { engine = loaded; });`;
    if (id === '\0screen')
      return `import { isThere } from 'yoga-layout';
        import { openDashboard as open } from './src/tui/index.tsx';
        export const openDashboard = (opening) => isThere.then(() => open(opening));`;
    return null;
  },
  transform: (code, id) => {
    if (!id.endsWith('/ink/build/reconciler.js')) return null;
    const waiting = /await (?=import\('\.\/devtools\.js'\)|loadPackageJson\(\))/g;
    if (code.match(waiting)?.length !== 2) throw new Error('ink waits for something else while it loads.');
    return code.replace(waiting, '');
  },
};

const common = {
  cwd: root,
  platform: 'node',
  transform: {
    target: 'node20',
    // With `fetch` the layout engine would read itself by way of the network, and load all that Node has for that.
    define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
  },
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
    plugins: [noChildren, oneMeasure, screenAtOnce, lateParts],
  },
  {
    // Node starts such a file without its loader of ES modules, which costs a third of an empty process.
    format: 'cjs',
    chunkFileNames: 'chunk/[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: true,
      groups: [
        ...parts.map(([name, paths], i) => ({ name, test: filesAt(paths), priority: parts.length - i })),
        {
          name: partSpoken,
          debugName: 'spoken',
          test: ofLanguage,
          priority: 100,
          includeDependenciesRecursively: false,
        },
        ...seldom.map(([name, paths]) => ({
          name: `seldom-${name}`,
          test: filesAt(paths),
          priority: 100,
          includeDependenciesRecursively: false,
        })),
      ],
    },
  },
);
// The file that starts has it in itself; apart it is there for what compiles the parts.
await write({ ...common, input: 'src/compiled.ts' }, { format: 'cjs' });

refuseCircles(program);
for (const { type, fileName, code } of program)
  if (type === 'chunk') writeFileSync(join(dist, fileName), inAscii(withPlainExports(withoutIdle(code))));
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
compile();
const modules = program.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), licences(modules));

async function write(input, output) {
  const bundle = await rolldown(input);
  const written = await bundle.write({ dir: dist, minify: true, ...output });
  await bundle.close();
  return written.output;
}

/** What recognises the files at these paths below `src`, each of which must be there: one that has moved would leave its part unnoticed. */
function filesAt(paths) {
  const files = paths.map((path) => (path.endsWith('/') ? path : `${path}.ts`));
  const gone = files.filter((file) => !existsSync(join(root, 'src', file)));
  if (gone.length > 0) throw new Error(`Not in src, though a part is to be made of it: ${gone.join(', ')}.`);
  const patterns = files.map((file) => (file.endsWith('/') ? file : `${file}$`).replaceAll('.', '\\.'));
  return new RegExp(`/src/(?:${patterns.join('|')})`);
}

/** The same code without the runtime of the bundler where nothing of it is used: the file that starts would load it by Node's slow way. */
function withoutIdle(code) {
  const idle = 'require\\("[./a-z]*rolldown-runtime-[\\w-]+\\.js"\\)';
  return code.replace(new RegExp(`,${idle}(?=[,;])`), '').replace(new RegExp(`(^|;)${idle}[,;]`), '$1');
}

/** The same code with its exports as they stand at its end: getters would be made at every start and called at every use. What is set later, as the engine of the screen, no other part asks for. */
function withPlainExports(code) {
  const getter =
    /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;
  return code.replace(getter, 'exports.$1=$2');
}

/**
 * The same code with an escape for every letter that is not ASCII, which means the same in texts and patterns. V8 holds a file with a
 * single such letter in two bytes a letter, and takes longer to read it, too.
 */
function inAscii(code) {
  // In a raw text an escape would be six letters.
  return code.replace(/String\.raw`[^`]*`|[^\0-\x7f]/g, (found) =>
    found.length > 1 ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
  const imports = new Map(
    output.map(({ fileName, imports = [] }) => [fileName, imports.filter((file) => !isLate(file))]),
  );
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
