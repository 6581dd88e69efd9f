/** A key press as ink reports it, under the name it has in the key table. */
import { graphemesOf } from '../../lib/text/graphemes.ts';

/** What ink tells of a key press. */
export interface Press {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly shift: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const named: readonly (readonly [keyof Press, string])[] = [
  ['upArrow', '↑'],
  ['downArrow', '↓'],
  ['leftArrow', '←'],
  ['rightArrow', '→'],
  ['pageDown', 'PgDn'],
  ['pageUp', 'PgUp'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['tab', 'Tab'],
  ['backspace', 'Backspace'],
  ['delete', 'Backspace'],
];

/** One key: its name as the table spells it, and the text it types, if any. */
export interface Key {
  readonly name: string;
  readonly text: string;
}

/** Control characters that came among text, as when keys were pressed faster than they were read. */
const controls: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\r\n': 'Enter',
  '\b': 'Backspace',
  '\u007f': 'Backspace',
  '\t': 'Tab',
};

/** The keys of one report of ink: one that has a name, or all the characters that arrived together. */
export function keysIn(input: string, press: Press): readonly Key[] {
  if (press.tab && press.shift) return [{ name: 'Shift-Tab', text: '' }];
  for (const [flag, name] of named) if (press[flag]) return [{ name, text: '' }];
  if (press.ctrl) return [{ name: `Ctrl-${input.toUpperCase()}`, text: '' }];
  // A terminal tells Esc and a key after it as that key with Alt, which we have no use for.
  const before = press.meta ? [{ name: 'Esc', text: '' }] : [];
  return [...before, ...graphemesOf(input).map(keyOf)];
}

function keyOf(character: string): Key {
  const name = controls[character];
  if (name !== undefined) return { name, text: '' };
  if (/^[\u0001-\u001a]$/.test(character))
    return { name: `Ctrl-${String.fromCharCode(character.charCodeAt(0) + 64)}`, text: '' };
  return { name: character === ' ' ? 'Space' : character, text: character };
}
