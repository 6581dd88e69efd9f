/** Every key that does something here, from the same table that dispatches them, in as many columns as it takes. */
import type { TuiWords } from '../../i18n/tui.ts';
import { pad } from '../../lib/width.ts';
import { type Binding, bindingsOn } from '../keys.ts';
import type { Line } from '../parts/lines.tsx';
import type { ScreenName } from '../state.ts';

const KEYS = 13;

export function help(screen: ScreenName, size: { width: number; height: number }, tui: TuiWords): Line[] {
  const here = bindingsOn(screen);
  // What one may type after a key of this screen belongs to it.
  const typed = here.some(({ action }) => action.type === 'filter')
    ? bindingsOn('typing').filter((one) => !here.includes(one))
    : [];
  const all = [...here, ...typed];
  const columns = Math.ceil(all.length / size.height);
  const lines = Math.ceil(all.length / columns);
  const cell = Math.floor(size.width / columns);
  const show = ({ id, keys }: Binding) => pad(`  ${pad(keys.join(' '), KEYS)} ${tui.keys[id]}`, cell);
  return Array.from({ length: lines }, (_, line) => ({
    text: all
      .filter((_, i) => i % lines === line)
      .map(show)
      .join(''),
  }));
}
