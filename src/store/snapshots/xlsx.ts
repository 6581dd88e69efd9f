/** The roster as a workbook: sheets for people, followed by the JSON snapshot with a checksum of all bytes before it. */
import { fstatSync } from 'node:fs';
import { collectionNames } from '../../domain/roster.ts';
import { readNote } from '../cache/note.ts';
import { crypto } from '../disk/crypto.ts';
import { writeDurably } from '../disk/durable.ts';
import { inUse } from '../disk/in-use.ts';
import { withFile } from '../disk/reading.ts';
import { bodyOf, lineOf, recordsOf } from '../document/body.ts';
import { type Document, type Note, whole } from '../document/document.ts';
import { headOf } from '../document/head.ts';
import { type Snapshot, snapshotOf } from '../document/snapshot.ts';
import { sizeLimit } from '../state/size-limit.ts';
import { identityOf, readWhole, type WholeFile } from '../state/whole-file.ts';
import type { Layout, Left, Part, Records, Workbooks } from '../workbooks.ts';
import { withColumns } from './columns.ts';
import { documentByNote, documentIn, jsonOf, sumOf } from './json-text.ts';
import { lastPart, zipped } from './zip.ts';

/** Programs that save a workbook leave it out, as nothing in the workbook refers to it. */
const riderPart = 'regulars/roster.json';

interface Seen {
  readonly key: string;
  readonly document: Document;
  readonly layout: Layout;
}

/**
 * The workbook at `path`, which must not be a link. What reads and makes sheets is loaded only for a file somebody edited, and to write.
 * Where a note in the folder `notes` holds, the sheets are not summed again. `supported` is the version it reads and writes.
 */
export function xlsxSnapshot(
  path: string,
  workbooks: () => Promise<Workbooks>,
  notes?: string,
  supported?: number,
): Snapshot {
  let last: Seen | undefined;
  return snapshotOf({
    async read() {
      const seen = withFile(path, path, (file) => {
        const key = identityOf(file, 'end');
        if (last?.key === key) return { key, still: null, note: null };
        const note = notes === undefined ? null : readNote(notes, path, fstatSync(file, { bigint: true }));
        return { key, still: readWhole(file, path), note };
      });
      if (seen === null) return null;
      const { key, still, note } = seen;
      if (still) {
        const found =
          asWritten(still, path, note, supported) ?? (await edited(still, path, workbooks, supported));
        last = { key, ...found, document: withColumns(found.document, path, notes) };
      }
      return last?.document ?? null;
    },
    async write(document) {
      const { parts, layout } = await (await workbooks()).parts(
        shownOf(whole(document)),
        last?.layout ?? null,
      );
      writeDurably(path, withRider(parts, document, layout), () => inUse(path, null));
    },
  });
}

/** The workbook as its sheets say it, but for what cannot be, which is told to `left`. */
export async function readLeaving(
  path: string,
  workbooks: () => Promise<Workbooks>,
  left: Left,
): Promise<Document | null> {
  const still = withFile(path, path, (file) => readWhole(file, path));
  return still && (await edited(still, path, workbooks, undefined, left)).document;
}

/** Null where the file is not what this program wrote last. */
function asWritten(
  { bytes, stamp }: WholeFile,
  path: string,
  note: Note | null,
  supported?: number,
): Omit<Seen, 'key'> | null {
  const rider = lastPart(bytes, riderPart, sizeLimit);
  if (rider === null) return null;
  const { from, data } = rider;
  const newline = data.indexOf(10);
  let said: { readonly sum?: unknown; readonly face?: Layout };
  try {
    said = JSON.parse(data.toString('utf8', 0, newline));
  } catch {
    return null;
  }
  const layout = said.face ?? {};
  const text = data.subarray(newline + 1);
  if (note?.stamp === stamp) return { document: documentByNote(text, path, note), layout };
  if (said.sum !== sumOf([bytes.subarray(0, from)])) return null;
  const document = documentIn(text, path, supported);
  return document.isAsWritten ? { document: { ...document, stamp }, layout } : null;
}

async function edited(
  { bytes, changed }: WholeFile,
  path: string,
  workbooks: () => Promise<Workbooks>,
  supported?: number,
  left?: Left,
): Promise<Omit<Seen, 'key'>> {
  const { top, records, layout, foreign, remarks } = await (await workbooks()).read(bytes, {
    path,
    savedAt: changed,
    left,
  });
  const { sum: _, ...about } = headOf(top, path, supported);
  const bodies = collectionNames.map((name) => [name, bodyOf(records[name].map(lineOf))]);
  return {
    document: {
      ...about,
      bodies: Object.fromEntries(bodies) as Document['bodies'],
      isAsWritten: false,
      foreign,
      remarks,
    },
    layout,
  };
}

function shownOf({ head, settings, counters, extra, bodies }: Document) {
  const records = collectionNames.map((name) => [name, recordsOf(bodies[name])]);
  return {
    top: { ...head, settings, counters, ...extra },
    settings,
    records: Object.fromEntries(records) as Records,
  };
}

function* withRider(parts: Iterable<Part>, document: Document, layout: Layout): Generator<Buffer> {
  const sum = crypto().createHash('sha256');
  const rider = (): Part => {
    const first = JSON.stringify({ sum: sum.digest('base64url'), face: layout });
    return { name: riderPart, data: Buffer.concat([Buffer.from(`${first}\n`), ...jsonOf(document)]) };
  };
  yield* zipped(parts, rider, (piece) => sum.update(piece));
}
