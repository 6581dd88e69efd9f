/** Command lines being run: how that starts, and what becomes of their answers. */
import { shellWord } from '../../lib/text/shell-word.ts';
import type { Argv, Told } from '../../porch/dashboard/source.ts';
import { blank } from '../typed/field.ts';
import { type Job, type Layer, type State, screenOf } from './state.ts';

/** A trial shows what would happen, and asks; what `closes` leaves its screen when it is done. */
interface How {
  readonly trial?: boolean;
  readonly closes?: boolean | undefined;
  readonly wantsYes?: boolean;
}

/** Nothing to run is nothing done. */
export function began(
  state: State,
  argvs: readonly Argv[],
  { trial = false, closes = false, wantsYes = false }: How = {},
): State {
  if (argvs.length === 0) return { ...state, layer: null };
  const number = state.jobs + 1;
  return { ...state, jobs: number, job: { number, argvs, trial, closes, wantsYes }, toast: null };
}

/** A roster that says it wants a yes first is shown what would happen; that is where the yes is asked for. */
export function toldAnew(state: State, job: Job, told: readonly Told[]): State {
  if (job.number !== state.job?.number) return state;
  const idle = { ...state, job: null };
  const problem = told.find((one) => one.kind === 'problem');
  if (problem?.kind === 'problem') {
    if (problem.code === 'confirm.needed' && !job.trial)
      return began(idle, job.argvs, { trial: true, closes: job.closes, wantsYes: true });
    const { layer } = idle;
    if (layer?.kind === 'form') {
      const did = layer.did + (job.trial ? 0 : told.length - 1);
      return { ...idle, layer: { ...layer, did, problem: problem.lines } };
    }
    if (layer?.kind === 'line') return { ...idle, layer: { ...layer, problem: problem.lines } };
    return { ...idle, layer: stillSeeking(layer), toast: toastOf(job, told) };
  }
  const { argvs, closes } = job;
  // Nobody is asked whether nothing is to be done.
  if (job.trial && !job.wantsYes && told.every(isIdle))
    return { ...idle, layer: null, toast: toastOf(job, told) };
  if (job.trial && !told.every(({ kind }) => kind === 'report'))
    return { ...idle, layer: { kind: 'confirm', argvs, told, under: idle.layer, closes } };
  const last = told.at(-1);
  const done = { ...idle, layer: stillSeeking(idle.layer), reloads: idle.reloads + 1 };
  if (last?.kind === 'report')
    return {
      ...done,
      stack: [
        ...done.stack,
        screenOf('answer', (job.argvs.at(-1) ?? []).map(shellWord).join(' '), last.report),
      ],
    };
  const open = closes && done.stack.length > 1 ? done.stack.slice(0, -1) : done.stack;
  const stack = open.map((screen) => (screen.picked.length === 0 ? screen : { ...screen, picked: [] }));
  return { ...done, stack, toast: toastOf(job, told) };
}

/** It would change nothing. */
function isIdle(told: Told): boolean {
  return told.kind === 'receipt' && told.receipt.changed.length === 0 && told.receipt.items.length === 0;
}

function toastOf({ argvs }: Job, told: readonly Told[]): State['toast'] {
  const last = told.at(-1);
  return last === undefined
    ? null
    : { kind: 'told', told: last, before: told.slice(0, -1), of: argvs.length };
}

/** At a door the next one is looked for at once. */
function stillSeeking(layer: Layer | null): Layer | null {
  return layer?.kind === 'seek' ? { ...layer, field: blank } : null;
}
