/** Dashboard states produced by a sequence of keys and answers, without a terminal. */
import type { Told } from '../../src/porch/dashboard/source.ts';
import type { Row } from '../../src/reports/report.ts';
import { reduce } from '../../src/tui/keys/reduce.ts';
import { step } from '../../src/tui/keys/step.ts';
import { type Action, begin, type Choice, type State } from '../../src/tui/state/state.ts';
import { textOf } from '../../src/tui/typed/field.ts';

export const usualHeight = 18;
export const rowsTo = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `C${String(i + 1).padStart(4, '0')}`,
    name: `Ann ${i + 1}`,
  }));
export const listed = (
  rows: readonly Row[],
  height = usualHeight,
  beside: readonly Choice[] | null = null,
): Action => ({
  type: 'listed',
  sought: '',
  rows,
  subjects: null,
  beside,
  columns: ['id', 'name'],
  height,
});
export const run = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
export const key = (name: string) =>
  ({
    type: 'key',
    key: { name: name === ' ' ? 'Space' : name, text: [...name].length === 1 ? name : '' },
  }) as const;
export const pressed = (state: State, ...names: string[]): State =>
  names.reduce((before, name) => step(before, key(name)), state);
export const typed = (state: State, text: string): State => pressed(state, ...text);
export const onClients = (count: number): State =>
  run(begin(80, 24), { type: 'show', screen: 'clients' }, listed(rowsTo(count)));
export const receipt = (seq: number | null = 7): Told => ({
  kind: 'receipt',
  receipt: { kind: 'receipt', said: [], columns: [], items: [], changed: ['C0001'], undo: seq },
});
export const problem = (code: string): Told => ({
  kind: 'problem',
  code,
  lines: ['that went wrong'],
  error: null,
});
export const told = (state: State, ...answers: Told[]): State => {
  if (state.job === null) throw new Error('Nothing is being run.');
  return step(state, { type: 'told', job: state.job, told: answers });
};
export const fieldsOf = ({ layer }: State) => (layer?.kind === 'form' ? layer.fields.map(textOf) : null);
export const typedIn = ({ layer }: State) =>
  layer !== null && 'field' in layer ? textOf(layer.field) : null;
