/** The receipt of taking a step back or giving it back. */
import { type Context, changedIds } from './context.ts';
import { type Phrase, say } from './reports/phrases.ts';
import type { Receipt } from './reports/report.ts';
import type { Undone } from './store/undo.ts';

export function undoReceipt(context: Context, undone: Undone | null, kind: 'undo' | 'redo'): Receipt {
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
  const said = say(`${kind}.done`, { seq: step.seq, command: step.command, records: changes.length });
  const warnings: Phrase[] = kept.map(({ id, fields, why }) =>
    say('undo.kept', { id, fields: fields ?? [], why }),
  );
  const items = [
    { seq: step.seq, command: step.command, size: changes.length, kept: kept.map(({ id }) => id) },
  ];
  return { ...shape, said: [said], items, changed: changedIds(changes), undo: seq, warnings };
}
