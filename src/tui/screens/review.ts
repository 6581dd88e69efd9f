/** One question side by side: for each field that differs, take either client's value, then say yes or no to the whole. */
import { headingOf, spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { factLines } from '../parts/facts.ts';
import { packed } from '../parts/packed.ts';
import { keyOf, type Scene, type ScreenKind } from '../screen-kind.ts';
import type { Screen } from '../state/state.ts';
import { listOf } from './list.ts';
import { isLow } from './low.ts';

const arrow = '→ ';
const below = 3;

export const review: ScreenKind = {
  name: 'review',
  key: null,
  lines: (screen) => [['review', 'show', ...asked(screen.about), ...takes(screen.rows ?? [], screen.picked)]],
  lay([report], { picked }, scene) {
    const { words, tui, height } = scene;
    const { number } = words.formats;
    // What tells one from the others is its field.
    const others = othersIn(report);
    const rows = (report?.rows ?? []).map((row): Row => ({ ...row, id: row.field, other: others[0] }));
    const differing = rows.filter((row) => row.differs === true).length;
    return {
      ...listOf(report, scene),
      // A low window tells the question, and keeps its lines for the fields.
      above: [...factLines(report, scene).slice(0, isLow(scene) ? 1 : height), { text: '' }],
      rows,
      below: below,
      more: (row) => (report ? [...bothIn(row, report, scene), turning(row, picked, scene)] : []),
      count: tui.differing(number(differing), number(others.length)),
    };
  },
  turns: isChoosable,
  clientOf: () => null,
  on: {
    settle: {
      does: 'ask',
      argvs: ({ about, all, picked }) => [['review', 'accept', ...asked(about), ...takes(all, picked)]],
      closes: true,
    },
    refuse: { does: 'ask', argvs: ({ about }) => [['review', 'reject', ...asked(about)]], closes: true },
    another: {
      does: 'open',
      screen: 'review',
      about: ({ other }, about) => (typeof other === 'string' ? `${asked(about)[0]} ${other}` : null),
      instead: true,
    },
  },
};

/** The question, and which of several candidates it is held against. */
function asked(about: string): readonly string[] {
  return about.split(' ');
}

function isChoosable({ instead }: Row): boolean {
  return typeof instead === 'string';
}

/** The picked fields are those of which the other value is taken. */
function takes(rows: readonly Row[], picked: Screen['picked']): readonly string[] {
  return rows.flatMap((row) =>
    picked.includes(keyOf(row)) ? ['--take', `${keyOf(row)}=${String(row.instead)}`] : [],
  );
}

/** The other candidates, from the one after this one on. */
function othersIn(report: Listed | null | undefined): readonly unknown[] {
  const others = report?.facts?.find(({ label }) => label.key === 'fact.others')?.value;
  return Array.isArray(others) ? others : [];
}

/** Both values, however long. */
function bothIn(row: Row, { columns }: Listed, { width, words }: Scene): readonly Line[] {
  const told = columns
    .filter(({ key }) => key === 'left' || key === 'right')
    .map((column) => words.structures.part(headingOf(column, words), spokenIn(column, row, words)));
  const [first = '', second] = packed(told, width - arrow.length);
  return [{ text: arrow + first }, ...(second === undefined ? [] : [{ text: `  ${second}` }])];
}

function turning(row: Row, picked: Screen['picked'], { tui, theme }: Scene): Line {
  const isList = row.differs === true && row.stands !== undefined && Array.isArray(row.left);
  if (!isChoosable(row)) return { text: isList ? tui.bothKept : '', style: theme.dim };
  const isTurned = picked.includes(keyOf(row));
  return { text: isTurned ? tui.turned : tui.turns(String(row.instead)), style: theme.dim };
}
