/** The list beside a screen as lines: a title and the visible choices; `*` marks the one the screen is filtered by. */
import { oneLine } from '../../lib/text/safe.ts';
import { cut, pad } from '../../lib/text/width.ts';
import { chosenIn, placeOf } from '../keys/beside.ts';
import type { Line } from '../line.ts';
import type { Scene } from '../screen-kind.ts';
import type { Choice, Screen } from '../state/state.ts';

export interface Aside {
  readonly screen: Pick<Screen, 'beside' | 'filter'>;
  /** The choice one is at; null while one is not in the list. */
  readonly at: string | null;
  readonly cells: number;
  readonly height: number;
}

export function besideLines({ screen, at, cells, height }: Aside, scene: Scene): readonly Line[] {
  const { words, tui, theme } = scene;
  const edge = ` ${words.formats.glyphs.edge} `;
  const room = cells - edge.length;
  const choices = screen.beside ?? [];
  const chosen = chosenIn(screen);
  const marked = placeOf(at ?? chosen?.name ?? '', choices);
  const rows = height - 1;
  const from = Math.max(0, Math.min(marked - Math.floor(rows / 2), choices.length - rows));
  return [
    { text: edge, after: { text: pad(`  ${tui.beside}`, room), style: theme.accent } },
    ...Array.from({ length: rows }, (_, i): Line => {
      const choice = choices[from + i];
      if (choice === undefined) return { text: pad(edge, cells) };
      const isMarked = at !== null && from + i === marked;
      const signs = `${isMarked ? '>' : ' '}${choice === chosen ? '*' : ' '}`;
      const text = pad(signs + cut(nameOf(choice, scene), room - signs.length), room);
      return isMarked ? { text: edge, after: { text, style: theme.marked } } : { text: edge + text };
    }),
  ];
}

/** The marked one and those after it, as statements. */
export function besideStatements(
  { screen, at, height }: Pick<Aside, 'screen' | 'at' | 'height'>,
  scene: Scene,
): readonly string[] {
  const { words, tui } = scene;
  const { read } = tui;
  const choices = screen.beside ?? [];
  const chosen = chosenIn(screen);
  const marked = placeOf(at ?? '', choices);
  const { number } = words.formats;
  return choices
    .slice(marked, marked + height)
    .map((choice, i) =>
      [
        ...(i === 0 ? [read.marked] : []),
        ...(choice === chosen ? [read.chosen] : []),
        read.row(number(marked + i + 1), number(choices.length)),
        nameOf(choice, scene),
      ].join(read.and),
    );
}

function nameOf({ name }: Choice, { tui }: Scene): string {
  return name === '' ? tui.everybody : oneLine(name);
}
