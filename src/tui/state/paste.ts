/** What is pasted is a text, whatever is in it: a terminal that is told so says where a paste begins and ends. */
import { type Key, keysIn, type Press } from './press.ts';

/** As ink reports them. */
const begins = '[200~';
const ends = '[201~';

/** What has come of a paste that has not ended; null where nothing is being pasted. */
export type Pasting = string | null;

/** The keys of one report of ink. Of a paste that is one, without a name, once all of it is there. */
export function keysOrPaste(
  pasting: Pasting,
  input: string,
  press: Press,
): { readonly pasting: Pasting; readonly keys: readonly Key[] } {
  if (input === begins) return { pasting: '', keys: [] };
  // A terminal that never says where a paste ends does not swallow all that comes after it.
  if (pasting === null || (press.ctrl && input === 'c')) return { pasting: null, keys: keysIn(input, press) };
  if (input === ends) return { pasting: null, keys: [{ name: '', text: textIn(pasting) }] };
  return { pasting: pasting + (press.return ? '\n' : press.tab ? '\t' : input), keys: [] };
}

/** Its lines and tabs stay apart; nothing else in it is a control. */
function textIn(pasted: string): string {
  return pasted.replace(/[\r\n]+$/, '').replace(/[^\P{Cc}\r\n\t]/gu, '');
}
