/** What lies over the lower part of a screen: a form, a question, or what is wrong with the text being typed. */
import { oneLine } from '../../lib/text/safe.ts';
import { cut, pad, widthOf, wrap } from '../../lib/text/width.ts';
import { spoken, wordsOf } from '../../output/cell.ts';
import type { Argv, Told } from '../../porch/dashboard/source.ts';
import { argvsOf, type Filled } from '../forms/filled.ts';
import type { FormField } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import type { Line } from '../line.ts';
import type { Scene } from '../screen-kind.ts';
import type { Layer, State, Subject } from '../state/state.ts';
import { textOf } from '../typed/field.ts';
import { lineOf } from '../typed/typed-line.ts';
import type { Echoes } from '../use/use-echoes.ts';
import { fieldIn } from './typed.ts';

export interface Box {
  readonly lines: readonly Line[];
  /** In it, from its upper left corner. */
  readonly caret?: { readonly x: number; readonly y: number };
}

const mostCandidates = 6;

export function boxOf(
  state: State,
  layer: Layer,
  problem: readonly string[] | null,
  echoes: Echoes,
  scene: Scene,
): Box {
  switch (layer.kind) {
    case 'filter':
      return { lines: problemLines(problem ?? [], scene) };
    case 'seek':
      return { lines: toastLines(state.toast, scene) };
    case 'line': {
      const shown = textOf(layer.field) === '' ? [] : suggestionLines(state, scene);
      return { lines: [...shown, ...problemLines(layer.problem, scene)] };
    }
    case 'form':
      return formBox(layer, echoes, scene);
    case 'confirm':
      return { lines: confirmLines(layer, scene) };
    case 'help':
    case 'beside':
      return { lines: [] };
  }
}

/** What may stand next, each with what it is about. */
function suggestionLines({ suggested }: State, { width, theme }: Scene): readonly Line[] {
  const some = suggested.values.slice(0, mostCandidates);
  const value = Math.max(0, ...some.map((one) => widthOf(oneLine(one.value))));
  return some.map((one) => ({
    text: cut(`  ${pad(oneLine(one.value), Math.min(value, 30))}  ${oneLine(one.about)}`, width),
    style: theme.dim,
  }));
}

function problemLines(problem: readonly string[], { width, theme }: Scene): readonly Line[] {
  return problem
    .flatMap((text) => (/^ *\^$/.test(text) ? [text] : wrap(text, width)))
    .map((text) => ({ text, style: theme.bad }));
}

/** The sentences of what was or would be done. */
export function saidOf(told: Told, { words }: Pick<Scene, 'words'>): readonly string[] {
  switch (told.kind) {
    case 'problem':
      return told.lines;
    case 'receipt':
      return [...told.receipt.said, ...(told.receipt.warnings ?? [])].map((phrase) =>
        oneLine(wordsOf(phrase, words)),
      );
    case 'report':
      return [oneLine(wordsOf(told.report.title, words))];
  }
}

/** Of a few lines what each did, of more how many did something and what the last one did. */
const mostTold = 3;

export function toastSaid(toast: Extract<State['toast'], { kind: 'told' }>, scene: Scene): readonly string[] {
  const { told, before, of } = toast;
  const all = [...before, told];
  const isWhole = told.kind !== 'problem' && all.length <= mostTold;
  if (before.length === 0 || isWhole) return all.flatMap((one) => saidOf(one, scene));
  const { number } = scene.words.formats;
  const done = number(all.filter((one) => one.kind !== 'problem' && !isAlarm(one)).length);
  return told.kind === 'problem'
    ? [scene.tui.doneOf(done, number(of)), ...told.lines]
    : [scene.tui.doneOf(done, number(of)), scene.tui.lastOf(saidOf(told, scene).join(' '))];
}

/** What does not fit the line that says what came of something. */
export function toldBox(toast: State['toast'], scene: Scene): Box {
  if (toast?.kind !== 'told') return { lines: [] };
  const said = toastSaid(toast, scene);
  if (widthOf(said.join(' ')) <= scene.width) return { lines: [] };
  const style = toast.told.kind === 'problem' ? scene.theme.bad : scene.theme.accent;
  const lines = said.flatMap((text) => wrap(text, scene.width)).map((text) => ({ text, style }));
  return { lines: [ruleOf(scene), ...lines] };
}

/** What came of it, which stays in sight while the next one is looked for. */
function toastLines(toast: State['toast'], scene: Scene): readonly Line[] {
  if (toast?.kind !== 'told') return [];
  const style = isAlarm(toast.told) ? scene.theme.bad : scene.theme.accent;
  const text = `${isAlarm(toast.told) ? '! ' : ''}${toastSaid(toast, scene).join(' ')}`;
  return wrap(text, scene.width).map((line) => ({ text: line, style }));
}

/** What one asked for was not done: it failed, or nothing was left to do. */
export function isAlarm(told: Told): boolean {
  return told.kind === 'problem' || (told.kind === 'receipt' && told.receipt.changed.length === 0);
}

function confirmLines({ told }: Extract<Layer, { kind: 'confirm' }>, scene: Scene): readonly Line[] {
  const { width, height, tui, theme, words } = scene;
  const said = told.flatMap((one) => saidOf(one, scene)).map((text) => wrap(text, width - 2));
  const shown = fitting(said, Math.max(1, height - 3));
  const left = said.length - shown.length;
  return [
    ruleOf(scene),
    { text: tui.confirm, style: theme.accent },
    ...(said.length === 0 ? [tui.nothingWould] : shown.flat()).map((text) => ({ text: `  ${text}` })),
    ...(left === 0 ? [] : [{ text: `  ${tui.more(words.formats.number(left))}` }]),
  ];
}

/** As many sentences as there is room for, with a line for how many are left; always the first. */
function fitting(said: readonly (readonly string[])[], room: number): readonly (readonly string[])[] {
  const linesOf = (count: number) => said.slice(0, count).flat().length + (count < said.length ? 1 : 0);
  let count = said.length;
  while (count > 1 && linesOf(count) > room) count--;
  return said.slice(0, count);
}

function ruleOf({ width, words, theme }: Scene): Line {
  return { text: words.formats.glyphs.rule.repeat(width), style: theme.dim };
}

export function whom({ clients, rows }: Subject, { words, tui }: Pick<Scene, 'words' | 'tui'>): string {
  if (clients.length > 1) return tui.several(words.formats.number(clients.length));
  const [row] = rows;
  const name = row?.name ?? row?.clientName;
  return oneLine(typeof name === 'string' ? name : (clients[0] ?? words.ui.none));
}

function formBox(layer: Filled, echoes: Echoes, scene: Scene): Box {
  const { width, height, words, tui, theme } = scene;
  const { number } = words.formats;
  const form = formOf(layer.form);
  const argvs = argvsOf(layer);
  const { title, fields: labels } = tui.forms[layer.form];
  const labelOf = ({ key }: FormField) => (labels as Readonly<Record<string, string>>)[key] ?? key;
  const label = Math.max(...form.fields.map((field) => widthOf(labelOf(field))));
  const stale = layer.stale.map(({ key, now }) =>
    tui.changed((labels as Readonly<Record<string, string>>)[key] ?? key, oneLine(now)),
  );
  const partly = layer.did > 0 ? [tui.partly(number(layer.did), number(argvs.length))] : [];
  const remarks = layer.leaving
    ? [{ text: tui.leaving, style: theme.bad }]
    : problemLines([...stale, ...layer.problem, ...partly], scene);
  const command = commandLines(argvs.slice(layer.did), scene);
  const around = [
    ruleOf(scene),
    { text: cut(title(whom(layer.subject, scene)), width), style: theme.accent },
  ];
  const room = Math.max(
    1,
    Math.min(form.fields.length, height - around.length - remarks.length - command.length),
  );
  const from = Math.max(0, Math.min(layer.at - room + 1, form.fields.length - room));
  const caretAt = label + 4;
  let caret = 0;
  const lines = form.fields.slice(from, from + room).map((field, i): Line => {
    const isAt = from + i === layer.at;
    const typed = layer.fields[from + i] ?? { before: '', after: '' };
    const text = textOf(typed);
    const mark = isAt ? '> ' : '  ';
    if (field.kind === 'choice') {
      const shown = text === '' ? tui.open : choiceWord(text, scene);
      return { text: `${mark}${pad(labelOf(field), label)}  ${isAt ? `< ${shown} >` : shown}` };
    }
    const note = noteOf(field, text.trim(), echoes, scene);
    const cells = width - caretAt - (note === '' ? 0 : widthOf(note) + 2);
    const seen = fieldIn(typed, Math.max(8, cells));
    if (isAt) caret = seen.caret;
    return { text: `${mark}${pad(labelOf(field), label)}  ${seen.text}${note === '' ? '' : `  ${note}`}` };
  });
  const isText = form.fields[layer.at]?.kind !== 'choice';
  return {
    lines: [...around, ...lines, ...remarks, ...command],
    ...(isText ? { caret: { x: caretAt + caret, y: around.length + layer.at - from } } : {}),
  };
}

/** The lines that do the same at a shell, in the roster that is open. */
export function toCopy(
  { argvs }: Pick<Extract<Layer, { kind: 'confirm' }>, 'argvs'>,
  { formats }: Scene['words'],
): string {
  return argvs.map((argv) => formats.commands(lineOf(argv))).join(' && ');
}

/** The first line of a form, and how many more there are. */
function commandLines(argvs: readonly Argv[], { width, words, tui, theme }: Scene): readonly Line[] {
  const [first] = argvs;
  if (first === undefined) return [];
  const more = argvs.length > 1 ? `  ${tui.more(words.formats.number(argvs.length - 1))}` : '';
  return [
    {
      text: cut(oneLine(words.formats.commands(lineOf(first))), width - widthOf(more)) + more,
      style: theme.dim,
    },
  ];
}

function choiceWord(code: string, { words }: Scene): string {
  return spoken('choice', code, words);
}

/** How a day was understood, or that something is still needed. */
function noteOf({ kind, needed }: FormField, text: string, echoes: Echoes, { words, tui }: Scene): string {
  if (text === '') return needed ? `(${tui.needed})` : '';
  if (kind !== 'day') return '';
  const day = echoes.get(text);
  if (day === undefined) return '';
  return day === null ? '?' : `→ ${words.formats.dayWithWeekday(day)}`;
}
