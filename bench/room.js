// The rooms that compute labels, bundled for measuring, over a roster that was read whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const day = '2026-11-24';
const condition = 'tag:vip attended>=2 city:上海';
const files = [
  'domain/dossier',
  'domain/relationship/relationship',
  'domain/records/thresholds',
  'domain/segment/check',
  'domain/segment/language/client-language',
  'domain/segment/select',
  'store/open',
];

async function loadRooms() {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-room-'));
  try {
    const entry = join(folder, 'room.ts');
    writeFileSync(entry, files.map((file) => `export * from '${root}/src/${file}.ts';`).join('\n'));
    const outfile = join(folder, 'room.mjs');
    const bundle = await rolldown({ cwd: root, input: entry, platform: 'node', logLevel: 'silent' });
    await bundle.write({ file: outfile, format: 'esm', codeSplitting: false });
    await bundle.close();
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `classify` reads every label of every client; `select` returns the function that finds the clients of the condition once they are joined. */
export async function judged(path) {
  const rooms = await loadRooms();
  const store = await rooms.openStore(path);
  const roster = await store.read([...rooms.labelCollections]);
  const scope = { day: day, zone: 'Asia/Shanghai' };

  function classify() {
    const all = rooms.relationships(roster, rooms.dossiers(roster, scope), rooms.thresholds);
    let letters = 0;
    for (const client of roster.clients.values()) {
      const { main, frequency, activity, class: attention, depth } = all.of(client);
      for (const { value } of [main.stage, main.lifecycle, main.tier, frequency, activity, attention, depth])
        letters += value?.length ?? 0;
      letters += main.signals.score + main.points.length + (main.rfm?.money ?? 0) + (main.ltv ?? 0);
    }
    return letters;
  }

  function select() {
    const dossiers = rooms.dossiers(roster, scope);
    const tree = rooms.readCondition(condition, rooms.clientLanguage, day);
    const context = { ...scope, dossiers, relationships: { of: () => null }, resolveEvent: () => null };
    const test = rooms.selects(tree, { ...context, conditionOf: () => tree });
    return () => [...roster.clients.values()].filter(test).length;
  }
  return { roster, classify, select };
}
