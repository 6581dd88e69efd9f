/** The order of the rooms as a table, and the rules every source file keeps. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineOf, nodesOf, packageOf, readSources, type Source, sourceOf } from './support/source.ts';

type Room =
  | 'lib'
  | 'domain'
  | 'reports'
  | 'intake'
  | 'store'
  | 'i18n'
  | 'output'
  | 'porch'
  | 'tui'
  | 'commands'
  | 'cli';

/** From the ground up; a room may import itself and the rooms named here. */
const floors: Readonly<
  Record<
    Room,
    { readonly level: number; readonly imports: readonly Room[]; readonly node: 'none' | 'paths' | 'any' }
  >
> = {
  lib: { level: 0, imports: [], node: 'none' },
  domain: { level: 1, imports: ['lib'], node: 'none' },
  reports: { level: 2, imports: ['domain', 'lib'], node: 'none' },
  intake: { level: 2, imports: ['domain', 'lib'], node: 'any' },
  store: { level: 2, imports: ['domain', 'lib'], node: 'any' },
  i18n: { level: 3, imports: ['reports', 'domain', 'lib'], node: 'none' },
  output: { level: 4, imports: ['i18n', 'reports', 'domain', 'lib'], node: 'any' },
  porch: {
    level: 5,
    imports: ['output', 'i18n', 'store', 'intake', 'reports', 'domain', 'lib'],
    node: 'any',
  },
  tui: { level: 6, imports: ['porch', 'output', 'i18n', 'store', 'reports', 'domain', 'lib'], node: 'paths' },
  commands: {
    level: 7,
    imports: ['tui', 'porch', 'output', 'i18n', 'store', 'intake', 'reports', 'domain', 'lib'],
    node: 'paths',
  },
  cli: {
    level: 8,
    imports: ['commands', 'porch', 'output', 'i18n', 'store', 'reports', 'domain', 'lib'],
    node: 'any',
  },
};

/** Where a room may only know the types of another, but for the files named. */
const typesOnly: readonly { readonly from: Room; readonly to: Room; readonly but?: string }[] = [
  { from: 'i18n', to: 'reports' },
  { from: 'i18n', to: 'domain' },
  { from: 'output', to: 'domain', but: 'src/domain/errors.ts' },
  { from: 'tui', to: 'store' },
];

/**
 * The storeys of a room, or of a folder in it, from the ground up, each a folder, a file, or both of one name: it may import itself and those before it. What
 * stands beside them may import all.
 */
const storeys: Readonly<Record<string, readonly string[]>> = {
  domain: [
    'records',
    'value',
    'errors',
    'draft',
    'roster',
    'view',
    'columns',
    'alike',
    'part',
    'change',
    'edition',
    'money',
    'find',
    'survey',
    'dossier',
    'relationship',
    'kpi',
    'service',
    'churn',
    'card',
    'movement',
    'identity',
    'segment',
    'playbook',
    'merge',
    'review',
    'import',
    'merge-back',
    'sources',
    'provenance',
  ],
  'domain/kpi': [
    'figure',
    'facts',
    'kpi',
    'loyalty',
    'attendance',
    'exhibitors',
    'money',
    'satisfaction',
    'service',
    'index',
    'measure',
  ],
  intake: [
    'text',
    'raw',
    'cell',
    'heading',
    'sources',
    'readers',
    'column',
    'sheet',
    'person',
    'registration',
    'row',
  ],
  'intake/readers': [
    'broken-file',
    'line-ends',
    'text-table',
    'markup',
    'sheet',
    'delimited',
    'json',
    'workbook',
    'card',
    'chat',
    'labelled',
  ],
  store: [
    'workbooks',
    'store',
    'disk',
    'document',
    'journal',
    'cache',
    'state',
    'snapshots',
    'backup',
    'repair',
    'history',
    'access',
    'shipped',
  ],
  porch: [
    'config',
    'machine',
    'typed',
    'selected',
    'readings',
    'receipts',
    'survey',
    'review',
    'import',
    'workbook',
    'roster',
    'handed',
    'dashboard',
  ],
  'intake/cell': ['bilingual', 'nothing', 'no-answer', 'contact', 'time', 'states', 'name', 'scales'],
  'intake/row': ['row-key', 'event', 'listed', 'answer', 'order'],
  'intake/sheet': ['head', 'layout', 'rows', 'kind'],
  'domain/segment': ['refusals', 'condition', 'fields', 'text', 'language'],
  'domain/identity': [
    'party',
    'compare',
    'commonness',
    'matching',
    'likeness',
    'evidence',
    'contradict',
    'namesakes',
    'passes',
  ],
  'domain/import': ['verdict', 'known', 'people', 'registrations', 'answers'],
  'domain/relationship': ['rule', 'series', 'worth', 'labels'],
  lib: ['once', 'collect', 'environment', 'han', 'text', 'alike', 'number', 'time', 'charts'],
  tui: [
    'theme',
    'typed',
    'state',
    'line',
    'screen-kind',
    'parts',
    'screens',
    'forms',
    'keys',
    'use',
    'frame',
  ],
  'output/format': ['format', 'layout', 'page', 'csv', 'workbook'],
};

/** Where each package lives. One that may be imported in one place only stands behind that file. */
const packages: Readonly<Record<string, { readonly at: RegExp; readonly one?: true }>> = {
  'get-east-asian-width': { at: /^src\/lib\//, one: true },
  'fastest-levenshtein': { at: /^src\/lib\//, one: true },
  'libphonenumber-js': { at: /^src\/domain\/value\/phone\.ts$/, one: true },
  exceljs: { at: /^src\/(output\/format|store\/snapshots)\// },
  jszip: { at: /^src\/output\/format\//, one: true },
  lowdb: { at: /^src\/store\/document\/snapshot\.ts$/, one: true },
  chalk: { at: /^src\/output\//, one: true },
  'cli-table3': { at: /^src\/output\/format\//, one: true },
  'chrono-node': { at: /^src\/porch\/typed\/day\.ts$/, one: true },
  inquirer: { at: /^src\/ask\.ts$/, one: true },
  commander: { at: /^src\/(cli|commands\/by-commander)\.ts$/ },
  ink: { at: /^src\/tui\// },
  react: { at: /^src\/tui\// },
};

/** Packages that cost a start-up too much to be loaded before they are needed. */
const heavy = ['ink', 'react', 'exceljs', 'jszip', 'inquirer', 'chrono-node', 'cli-table3', 'node:crypto'];

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));

/** The files at the top that find, run and end a command; the others there stand on the porch too, where everybody looks for them. */
const frontDoor = ['cli.ts', 'line.ts', 'run.ts'];

function roomOf(path: string): Room {
  const [, first = '', more] = path.split('/');
  if (frontDoor.includes(first)) return 'cli';
  if (more === undefined) return 'porch';
  if (!Object.hasOwn(floors, first))
    throw new Error(`src/${first} is a room without a floor: give it one in test/architecture.test.ts.`);
  return first as Room;
}

/** What a file imports that it may not, one sentence each. */
function fallsIn(source: Source): string[] {
  const from = roomOf(source.path);
  const complaints: string[] = [];
  for (const { target, specifier, when } of source.imports) {
    if (target === null) continue;
    const to = roomOf(target);
    if (to !== from && !floors[from].imports.includes(to)) {
      const why =
        floors[to].level >= floors[from].level ? 'imports only fall' : `${from} does not know ${to}`;
      complaints.push(
        `${source.path} (${from}, floor ${floors[from].level}) imports ${target} (${to}, floor ${floors[to].level}): ${why}.`,
      );
    } else if (
      when !== 'type' &&
      typesOnly.some((pair) => pair.from === from && pair.to === to && pair.but !== target)
    ) {
      complaints.push(
        `${source.path} imports ${specifier} as a value: ${from} may know only the types of ${to}.`,
      );
    }
  }
  return complaints;
}

/** What a file imports that stands above it in its room or in a folder of it, one sentence each. What stands before the room, as `src/context.ts`, has no storey. */
function climbsIn(source: Source): string[] {
  return Object.entries(storeys).flatMap(([folder, order]) => climbsInside(`src/${folder}/`, order, source));
}

function climbsInside(folder: string, order: readonly string[], { path, imports }: Source): string[] {
  if (!path.startsWith(folder)) return [];
  const storeyOf = (inside: string) => {
    const [name = '', more] = inside.slice(folder.length).split('/');
    const at = order.indexOf(name.replace(/\.tsx?$/, ''));
    return at < 0 && more === undefined ? order.length : at;
  };
  const from = storeyOf(path);
  if (from < 0) return [`${path} stands in a folder without a place among those beside it.`];
  return imports
    .flatMap(({ target }) => (target?.startsWith(folder) ? [target] : []))
    .filter((target) => storeyOf(target) > from)
    .map((target) => `${path} imports ${target}: inside a room imports only fall, too.`);
}

/** What a file asks of Node that its room may not touch. */
function nodeIn(source: Source): string[] {
  const room = roomOf(source.path);
  const { node } = floors[room];
  return source.imports
    .filter(({ specifier }) => specifier.startsWith('node:'))
    .filter(
      ({ specifier }) =>
        node === 'none' || (node === 'paths' && !['node:path', 'node:url'].includes(specifier)),
    )
    .map(
      ({ specifier }) =>
        `${source.path} imports ${specifier}: ${room} touches ${node === 'none' ? 'nothing outside' : 'no file itself'}.`,
    );
}

/** Constructions that only some rooms may use. */
function constructionsIn(source: Source): string[] {
  const room = roomOf(source.path);
  const onPorch = room === 'porch' || room === 'cli' || room === 'output';
  const complaints: string[] = [];
  const complain = (node: ts.Node, why: string) =>
    complaints.push(`${source.path}:${lineOf(source, node)} ${why}.`);
  for (const node of nodesOf(source.tree)) {
    if (node.kind === ts.SyntaxKind.AnyKeyword) complain(node, 'says `any`: say what it is, or `unknown`');
    if (ts.isNonNullExpression(node)) complain(node, 'asserts with `!` what the types do not know');
    if (ts.isVariableDeclaration(node) && /^[A-Z][A-Z\d_]+$/.test(node.name.getText()))
      complain(node, 'has a name in capitals: a constant is named like anything else');
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Date' &&
      !node.arguments?.length &&
      !onPorch
    ) {
      complain(node, 'asks the clock: today is an argument');
    }
    if (!ts.isPropertyAccessExpression(node)) continue;
    const said = node.getText();
    if (said.startsWith('console.'))
      complain(node, 'prints with console: a command answers, one printer prints');
    if (said === 'process.exit' && source.path !== 'src/output/streams.ts')
      complain(node, 'ends the process: only a closed pipe may');
    if (said === 'Date.now' && !onPorch) complain(node, 'asks the clock: today is an argument');
    if (said === 'process.env' && room !== 'porch' && room !== 'cli')
      complain(node, 'reads the environment: settings do that once');
    if (said === 'Math.random' && ['lib', 'domain', 'reports', 'intake', 'i18n'].includes(room))
      complain(node, 'draws lots: chance is an argument');
  }
  if (/@ts-(ignore|nocheck|expect-error)|biome-ignore/.test(source.text))
    complaints.push(`${source.path} silences a check.`);
  return complaints;
}

/** The circles among the files, each told once, beginning with its first file by name. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const walk = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      const circle = trail.slice(trail.indexOf(path));
      const start = circle.indexOf([...circle].sort()[0] ?? '');
      found.add([...circle.slice(start), ...circle.slice(0, start), circle[start]].join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of [...graph.keys()].sort()) walk(path, []);
  return [...found];
}

/** Every file and package that is loaded with `path`, before anything is called. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const line of byPath.get(path)?.imports ?? []) {
    if (line.when !== 'static') continue;
    if (line.target !== null) loadedWith(line.target, seen);
    else seen.add(packageOf(line) ?? line.specifier);
  }
  return seen;
}

test('imports only fall, and each room knows just the rooms it is meant to', () => {
  expect(sources.flatMap(fallsIn)).toEqual([]);
});

test('the table of floors itself only falls', () => {
  for (const [room, { level, imports }] of Object.entries(floors)) {
    for (const below of imports)
      expect(floors[below].level, `${room} may not import ${below}`).toBeLessThan(level);
  }
});

test('a file that climbs is found', () => {
  const climbs = sourceOf(
    'src/domain/x.ts',
    "import { a } from '../store/open.ts';\nimport type { W } from '../i18n/words.ts';",
  );
  expect(fallsIn(climbs)).toEqual([
    'src/domain/x.ts (domain, floor 1) imports src/store/open.ts (store, floor 2): imports only fall.',
    'src/domain/x.ts (domain, floor 1) imports src/i18n/words.ts (i18n, floor 3): imports only fall.',
  ]);
  expect(nodeIn(sourceOf('src/domain/x.ts', "import { join } from 'node:path';"))).toHaveLength(1);
  const prints = sourceOf(
    'src/domain/x.ts',
    'console.log(new Date(), Date.now(), x!, y as any); const MOST = 3;',
  );
  expect(constructionsIn(prints)).toHaveLength(6);
  expect(
    constructionsIn(sourceOf('src/domain/x.ts', "const day = new Date('2026-01-01'); // console.log")),
  ).toEqual([]);
});

test('inside a room of folders imports only fall, too', () => {
  expect(sources.flatMap(climbsIn)).toEqual([]);
  const climbs = "import { a } from '../row/people.ts';\nimport { b } from '../raw/table.ts';";
  expect(climbsIn(sourceOf('src/intake/cell/x.ts', climbs))).toHaveLength(1);
  expect(climbsIn(sourceOf('src/intake/nowhere/x.ts', ''))).toHaveLength(1);
  const figures = "import { roi } from '../money/roi.ts';\nimport type { Kpi } from '../kpi.ts';";
  expect(climbsIn(sourceOf('src/domain/kpi/loyalty/x.ts', figures))).toHaveLength(1);
});

test('every import of ours means a file that is there', () => {
  const lost = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target?.startsWith('src/') && !byPath.has(target))
      .map(({ specifier }) => `${path} imports ${specifier}, which is not there.`),
  );
  expect(lost).toEqual([]);
});

test('no files import each other in a circle', () => {
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target }) => (target === null ? [] : [target])),
    ]),
  );
  expect(circlesIn(graph)).toEqual([]);
  expect(
    circlesIn(
      new Map([
        ['b', ['c']],
        ['c', ['a']],
        ['a', ['b']],
      ]),
    ),
  ).toEqual(['a -> b -> c -> a']);
});

test('only rooms that touch the outside import Node', () => {
  expect(sources.flatMap(nodeIn)).toEqual([]);
});

test('each package stands behind its own place', () => {
  const complaints: string[] = [];
  const users = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    for (const line of imports) {
      const name = packageOf(line);
      if (name === null || line.target !== null) continue;
      const home = packages[name];
      if (!home)
        complaints.push(`${path} imports ${name}: give the package its place in test/architecture.test.ts.`);
      else if (!home.at.test(path))
        complaints.push(`${path} imports ${name}, which belongs in ${home.at.source}.`);
      users.set(name, (users.get(name) ?? new Set()).add(path));
    }
  }
  for (const [name, files] of users) {
    if (packages[name]?.one && files.size > 1)
      complaints.push(`${name} is imported by ${[...files].join(' and ')}: it stands behind one file.`);
  }
  expect(complaints).toEqual([]);
});

test('what is heavy is loaded only when it is needed', () => {
  const starts = [
    'src/cli.ts',
    'src/commands/parse.ts',
    'src/commands/by-commander.ts',
    'src/output/print.ts',
    'src/output/failure.ts',
    'src/store/open.ts',
  ];
  const commandFiles = sources
    .filter(({ path, hasDefault }) => roomOf(path) === 'commands' && hasDefault)
    .map(({ path }) => path);
  const complaints = [...starts, ...commandFiles].flatMap((start) =>
    [...loadedWith(start)]
      .filter((name) => heavy.includes(name))
      .map((name) => `${start} loads ${name} at once: import() it where it is used.`),
  );
  expect(complaints).toEqual([]);
});

test('what nobody typed is not loaded by the commands one runs all day', () => {
  const rare = [
    'domain/find',
    'porch/typed/day',
    'porch/selected/selection',
    'domain/value/name',
    'domain/value/phone',
    'lib/han/pinyin',
  ];
  expect(rare.filter((name) => !byPath.has(`src/${name}.ts`))).toEqual([]);
  const complaints = ['log', 'who', 'client/show', 'client/add', 'client/edit'].flatMap((command) => {
    const loaded = loadedWith(`src/commands/${command}.ts`);
    return rare
      .filter((name) => loaded.has(`src/${name}.ts`))
      .map((name) => `${command} loads ${name} at once: import() it where it is used.`);
  });
  expect(complaints).toEqual([]);
});

/** Patterns of kinds of letters, as `\p{L}`, that are made when their file is loaded; each takes V8 up to a thirtieth of an empty process. */
function earlyPatternsIn(source: Source): string[] {
  const early = (node: ts.Node): readonly ts.Node[] => {
    if (ts.isFunctionLike(node)) return [];
    if (ts.isRegularExpressionLiteral(node)) return /\\p\{/iu.test(node.text) ? [node] : [];
    return node.getChildren().flatMap(early);
  };
  return early(source.tree).map(
    (node) =>
      `${source.path}:${lineOf(source, node)} makes a pattern whenever it is loaded: once(() => ...).`,
  );
}

test('a pattern of kinds of letters is made when it is first needed', () => {
  expect(sources.flatMap(earlyPatternsIn)).toEqual([]);
  const [early, late] = ['const a = /\\p{L}/u;', 'const a = once(() => /\\p{L}/u); const b = /[a-z]/;'];
  expect(earlyPatternsIn(sourceOf('src/lib/x.ts', early))).toHaveLength(1);
  expect(earlyPatternsIn(sourceOf('src/lib/x.ts', late))).toEqual([]);
});

test('the front door knows no one command, and no command knows another', () => {
  const isCommand = (path: string) =>
    path.startsWith('src/commands/') && byPath.get(path)?.hasDefault === true;
  const complaints = sources
    .filter(({ path }) => path !== 'src/commands/index.ts')
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target !== null && isCommand(target))
        .map(({ target }) => `${path} imports the command ${target}: run it through the context.`),
    );
  expect(complaints).toEqual([]);
});

test('nobody uses the clock, the console, `any` or the end of the process where it does not belong', () => {
  expect(sources.flatMap(constructionsIn)).toEqual([]);
});

test('every file opens with a sentence that says what it is', () => {
  const complaints = sources
    .filter(({ text }) => !/^(#!.*\n)?\/\*\*\s[\s\S]{2,}?[.。!?:)][\s*]*\*\//.test(text))
    .map(({ path }) => `${path} does not open with a /** sentence */.`);
  expect(complaints).toEqual([]);
});

test('files have names that say something', () => {
  const empty = /^(utils?|helpers?|common|misc|types?|managers?|services?)$/;
  const complaints = sources.flatMap(({ path }) => {
    const stem = (path.split('/').at(-1) ?? '').replace(/\.tsx?$/, '');
    if (empty.test(stem) || stem.split('-').some((word) => /^(utils?|helpers?|manager)$/.test(word)))
      return [`${path} has a name that says nothing.`];
    const folders = path.split('/').slice(1, -1);
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const odd = [...folders, stem].filter((word) => !kebab.test(word) && word !== 'zh-CN');
    return odd.map((word) => `${path}: ${word} is not kebab-case.`);
  });
  expect(complaints).toEqual([]);
});

test('nothing is exported onwards but at a door that does something itself', () => {
  const isOnward = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  const isOwn = (statement: ts.Statement) =>
    ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement);
  const barrels = sources
    .filter(({ path, tree }) => !path.endsWith('/index.ts') || !tree.statements.some(isOwn))
    .filter(({ tree }) => tree.statements.some(isOnward))
    .map(({ path }) => `${path} exports what another file declares.`);
  expect(barrels).toEqual([]);
});

test('a default export stands only where a list loads it', () => {
  const listed =
    /^src\/(commands|intake\/readers|intake\/sources|output\/format|domain\/kpi|domain\/segment|tui\/screens)\//;
  const complaints = sources
    .filter(({ hasDefault }) => hasDefault)
    .filter(({ path }) => !listed.test(path))
    .map(({ path }) => `${path} has a default export, but no list loads from its folder.`);
  expect(complaints).toEqual([]);
});

test('whoever judges is handed the limits of the roster: the defaults are told by help alone', () => {
  const readers = sources
    .filter(({ text }) =>
      /\bthresholds\b(?=[^;\n]*\}[^;\n]*(?:from|import\()[^;\n]*thresholds\.ts)/.test(text),
    )
    .map(({ path }) => path);
  expect(readers).toEqual(['src/commands/help.ts']);
});
