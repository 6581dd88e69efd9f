/** Every key that does something on a screen, from the table that handles them, filtered by what is typed. */
import type { BindingName, IntentName, TuiWords } from '../../i18n/tui.ts';
import { pad, widthOf } from '../../lib/text/width.ts';
import { type Binding, bindingsOn } from '../keys/keys.ts';
import type { Line } from '../line.ts';
import { kindOf } from '../screens/index.ts';
import type { Layer, Screen } from '../state/state.ts';

const gap = 2;

export function wordFor(id: BindingName | IntentName, { keys, intents }: TuiWords): string {
  return Object.hasOwn(intents, id) ? intents[id as IntentName] : keys[id as BindingName];
}

/** The keys of the screen, and those of what its keys open. */
function keysFrom(name: Screen['name']): readonly Binding[] {
  const kind = kindOf(name);
  const opens: readonly Layer['kind'][] = [
    ...(kind.seeks ? (['seek'] as const) : kind.filters ? (['filter'] as const) : []),
    ...(kind.beside ? (['beside'] as const) : []),
    ...(Object.values(kind.on).some(({ does }) => does === 'form') ? (['form'] as const) : []),
    'line',
    'confirm',
    'help',
  ];
  return [...new Set([name, ...opens].flatMap((mode) => bindingsOn(mode)))];
}

export function helpLines(
  name: Screen['name'],
  sought: string,
  { width, height, top }: { readonly width: number; readonly height: number; readonly top: number },
  tui: TuiWords,
): readonly Line[] {
  const told = keysFrom(name)
    .map((binding) => ({ keys: binding.keys.join(' '), word: wordFor(binding.id, tui) }))
    .filter(({ keys, word }) => `${keys} ${word}`.toLowerCase().includes(sought.trim().toLowerCase()));
  const keyWidth = Math.max(0, ...told.map(({ keys }) => widthOf(keys)));
  const wordWidth = Math.max(0, ...told.map(({ word }) => widthOf(word)));
  const cell = keyWidth + wordWidth + 2 * gap;
  const across = Math.max(1, Math.min(Math.floor(width / cell), Math.ceil(told.length / height)));
  const lines = Math.ceil(told.length / across);
  const from = Math.max(0, Math.min(top, lines - height));
  return Array.from({ length: Math.min(height, lines - from) }, (_, line) => ({
    text: Array.from({ length: across }, (_, column) => told[column * lines + from + line])
      .map((one) => (one ? pad(`${pad(one.keys, keyWidth + gap)}${one.word}`, cell) : ''))
      .join(''),
  }));
}
