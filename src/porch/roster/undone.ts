/** The receipt of taking a step back or giving it back. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { changedIds } from '../../domain/roster.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import type { Undone } from '../../store/history/undo.ts';
import { confirmed } from '../typed/confirm.ts';
import { differenceTold } from './bring-back.ts';

const mostNamed = 3;

export async function undoReceipt(
  context: Context,
  undone: Undone | null,
  kind: 'undo' | 'redo',
): Promise<Receipt> {
  const shape = {
    kind: 'receipt',
    columns: [
      { key: 'seq', kind: 'int' },
      { key: 'command', kind: 'text' },
      { key: 'size', kind: 'int' },
    ],
    dryRun: context.settings.dryRun,
  } as const;
  if (undone === null)
    return { ...shape, said: [say(`${kind}.nothing`)], items: [], changed: [], undo: null };
  const { step, seq, changes, kept } = undone;
  // By whose clock the time of the step is told stands in the roster.
  await context.read([]);
  const { dryRun } = context.settings;
  const ids = changedIds(changes);
  const named = { seq: step.seq, command: step.command, at: step.at };
  const said =
    seq === null && changes.length === 0 && kept.length > 0
      ? say('undo.stays', named)
      : say(`${kind}.done`, { ...named, records: ids.length, ids: ids.slice(0, mostNamed), isDry: dryRun });
  const warnings: Phrase[] = kept.map(({ id, fields, why }) =>
    say('undo.kept', { id, fields: fields ?? [], why }),
  );
  const items = [
    { seq: step.seq, command: step.command, size: changes.length, kept: kept.map(({ id }) => id) },
  ];
  return { ...shape, said: [said], items, changed: ids, undo: seq, warnings };
}

/** The step that was typed. Throws `usage.bad-shape`. */
export function stepTyped(seq: string | undefined): { readonly seq?: number } {
  if (seq === undefined) return {};
  if (!/^\d{1,9}$/.test(seq)) throw fail('usage.bad-shape', { option: 'SEQ', value: seq, like: ['12'] });
  return { seq: Number(seq) };
}

/** At a terminal a step is shown before it is taken back or given back, and asked about; a script is never kept waiting. */
export async function agreed(context: Context, preview: Undone | null, kind: 'undo' | 'redo'): Promise<void> {
  const { yes, dryRun } = context.settings;
  if (yes || dryRun || preview === null || preview.changes.length === 0) return;
  const { said, warnings = [] } = await undoReceipt(withDryRun(context), preview, kind);
  const differences = differenceTold(context, { changes: preview.changes, isSet: false });
  await confirmed(context, say('confirm.step', { kind }), [...said, ...differences, ...warnings]);
}

function withDryRun(context: Context): Context {
  return { ...context, settings: { ...context.settings, dryRun: true } };
}
