/** What lies over the lower part of a screen: a form, a question, or what is wrong with the text being typed. */
import { oneLine } from '../../lib/text/safe.ts';
import { cut, pad, widthOf, wrap } from '../../lib/text/width.ts';
import { spoken, wordsOf } from '../../output/cell.ts';
import type { Told } from '../../porch/dashboard/source.ts';
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

/** What does not fit the line that says what came of something. */
export function toldBox(toast: State['toast'], scene: Scene): Box {
  if (toast?.kind !== 'told') return { lines: [] };
  const said = saidOf(toast.told, scene);
  if (widthOf(said.join(' ')) <= scene.width) return { lines: [] };
  const style = toast.told.kind === 'problem' ? scene.theme.bad : scene.theme.accent;
  const lines = said.flatMap((text) => wrap(text, scene.width)).map((text) => ({ text, style }));
  return { lines: [ruleOf(scene), ...lines] };
}

/** What came of it, which stays in sight while the next one is looked for. */
function toastLines(toast: State['toast'], scene: Scene): readonly Line[] {
  if (toast?.kind !== 'told') return [];
  const style = isAlarm(toast.told) ? scene.theme.bad : scene.theme.accent;
  const text = `${isAlarm(toast.told) ? '! ' : ''}${saidOf(toast.told, scene).join(' ')}`;
  return wrap(text, scene.width).map((line) => ({ text: line, style }));
}

/** What one asked for was not done: it failed, or nothing was left to do. */
export function isAlarm(told: Told): boolean {
  return told.kind === 'problem' || (told.kind === 'receipt' && told.receipt.changed.length === 0);
}

function confirmLines({ told }: Extract<Layer, { kind: 'confirm' }>, scene: Scene): readonly Line[] {
  const { width, height, tui, theme } = scene;
  const said = told.flatMap((one) => saidOf(one, scene)).flatMap((text) => wrap(text, width - 2));
  const shown = said.slice(0, Math.max(1, height - 3));
  return [
    ruleOf(scene),
    { text: tui.confirm, style: theme.accent },
    ...(shown.length === 0 ? [tui.nothingWould] : shown).map((text) => ({ text: `  ${text}` })),
  ];
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
  const { width, height, tui, theme } = scene;
  const form = formOf(layer.form);
  const { title, fields: labels } = tui.forms[layer.form];
  const labelOf = ({ key }: FormField) => (labels as Readonly<Record<string, string>>)[key] ?? key;
  const label = Math.max(...form.fields.map((field) => widthOf(labelOf(field))));
  const stale = layer.stale.map(({ key, now }) =>
    tui.changed((labels as Readonly<Record<string, string>>)[key] ?? key, oneLine(now)),
  );
  const remarks = layer.leaving
    ? [{ text: tui.leaving, style: theme.bad }]
    : problemLines([...stale, ...layer.problem], scene);
  const command = argvsOf(layer)
    .map(lineOf)
    .slice(0, 1)
    .map((text) => ({ text: cut(text, width), style: theme.dim }));
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
