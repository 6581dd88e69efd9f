/** Every key of the screen below, from the same table that dispatches them. */
import type { TuiWords } from '../../i18n/tui.ts';
import { pad } from '../../lib/width.ts';
import { bindingsOn } from '../keys.ts';
import type { Line } from '../parts/lines.tsx';
import type { ScreenName } from '../state.ts';
import type { Theme } from '../theme.ts';

export function help(screen: ScreenName, tui: TuiWords, theme: Theme): Line[] {
  const lines = bindingsOn(screen).map(({ id, keys }) => ({
    text: `  ${pad(keys.join(' '), 14)}${tui.keys[id]}`,
  }));
  return [{ text: tui.help, style: theme.accent }, { text: '' }, ...lines];
}
