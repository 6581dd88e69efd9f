/** What is said of a roster that somebody changed with another program. */
import { basename } from 'node:path';
import { changedFields } from '../../domain/change/changed-fields.ts';
import { type Change, collections } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { cut } from '../../lib/text/width.ts';
import { fieldOf, spoken } from '../../output/cell.ts';
import { type OutsideChange, type Phrase, say } from '../../reports/phrases.ts';
import type { CellKind } from '../../reports/report.ts';
import { partsChanged } from '../../reports/roster/history.ts';
import type { Outside } from '../../store/store.ts';

/** In whose words it is told, and whether what says who somebody is is left out. */
interface Telling {
  readonly words: Words;
  readonly mask: boolean;
}

/** As many as fit in one line, and as much of each. */
const most = 3;
const widest = 80;

/** Nothing where nothing was taken and nothing was kept; `path` is the roster's. */
export function outsidePhrases(
  { changes, settings, kept, seq, remarks }: Outside,
  path: string,
  told: Telling,
): Phrase[] {
  const all = [
    ...changes.flatMap((change) => [...changesTo(change, told)]),
    ...(settings ? settingsChanged(settings.before, settings.after, told) : []),
  ];
  const said =
    all.length === 0
      ? []
      : [
          say('outside.changed', {
            path: basename(path),
            changes: all.slice(0, most),
            more: Math.max(0, all.length - most),
            seq,
          }),
        ];
  return [
    ...said,
    ...kept.map(({ id, fields, why }) => say('undo.kept', { id, fields: fields ?? [], why })),
    ...remarksTold(remarks),
  ];
}

/** One line for each kind. */
function remarksTold(remarks: Outside['remarks']): Phrase[] {
  return [...new Set(remarks.map(({ code }) => code))].map((what) => {
    const where = remarks.filter(({ code }) => code === what).map((remark) => remark.where);
    return say('outside.remarks', {
      what,
      where: where.slice(0, most),
      more: Math.max(0, where.length - most),
    });
  });
}

function* changesTo({ collection, id, before, after }: Change, told: Telling): Generator<OutsideChange> {
  if (before === null || after === null) {
    yield { id, kind: before === null ? 'added' : 'removed' };
    return;
  }
  const parts = [...partsChanged(collections[collection].fields, before, after)];
  // When a record was touched says nothing beside what was changed in it.
  const telling = parts.filter(({ field }) => field !== 'updated');
  for (const { field, kind, ...values } of telling.length > 0 ? telling : parts)
    yield changed(id, fieldOf(field, kind, told.words), kind, values, told);
}

/** The keys of the settings are those of the file: they head no column. */
function* settingsChanged(before: object, after: object, told: Telling): Generator<OutsideChange> {
  for (const { field, ...values } of changedFields(before, after))
    yield changed(null, field, 'text', values, told);
}

function changed(
  id: string | null,
  field: string,
  kind: CellKind,
  { before, after }: { before: unknown; after: unknown },
  { words, mask }: Telling,
): OutsideChange {
  const text = (value: unknown) => cut(spoken(kind, value, words), widest);
  return { id, kind: 'changed', field, values: mask ? null : { before: text(before), after: text(after) } };
}
