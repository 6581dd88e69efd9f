/** The bottom line: the most useful keys of this mode, as many as fit. */
import type { TuiWords } from '../../i18n/tui.ts';
import { widthOf } from '../../lib/text/width.ts';
import { bindingsOn } from '../keys/keys.ts';
import type { Mode } from '../state/state.ts';
import { wordFor } from './help.ts';

const gap = '  ';

export function hintsFor(mode: Mode, width: number, tui: TuiWords): string {
  let shown = bindingsOn(mode).filter(({ hint }) => hint !== undefined);
  const line = () => shown.map(({ id, keys }) => `${keys[0]} ${wordFor(id, tui)}`).join(gap);
  while (shown.length > 1 && widthOf(line()) > width) {
    const least = Math.max(...shown.map(({ hint = 0 }) => hint));
    const goes = shown.findLast(({ hint }) => hint === least);
    shown = shown.filter((one) => one !== goes);
  }
  return line();
}
