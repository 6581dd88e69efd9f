/** A birthday in three columns, as forms with three lists ask for it: year, month and day. */

import { once } from '../../lib/once.ts';
import { type Day, dayOf } from '../../lib/time/day.ts';
import { monthNamed } from '../cell/time/months.ts';
import type { Column } from '../column/columns.ts';
import type { Layout } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { type RawRow, textOf } from '../raw/table.ts';

type Part = 'year' | 'month' | 'day';

export type BornParts = Readonly<Record<Part, Column>>;

const birth = once(
  () => /birth|\bborn\b|\bdob\b|geburts?|geboorte|naissance|nacimiento|nascimento|nascita|出生|誕生/,
);
const between = once(() => /[_:：/()[\].-]|\b(?:date|datum|of|de|del|di|da|your|ihr)\b|您的|日期/g);
const words: Readonly<Record<string, Part>> = {
  ...named('year', 'year yyyy jahr jaar annee année ano año anno 年'),
  ...named('month', 'month mm monat maand mois mes mês mese 月'),
  ...named('day', 'day dd tag dag jour dia día giorno 日'),
};
function named(part: Part, list: string): Record<string, Part> {
  return Object.fromEntries(list.split(' ').map((word) => [word, part]));
}

/** Null unless each of the three has one column. A child's, or somebody else's, is none. */
export function bornParts({ columns }: Layout): BornParts | null {
  const found: Partial<Record<Part, Column>> = {};
  for (const column of columns) {
    const part = partOf(foldHeading(column.heading));
    if (part === undefined) continue;
    if (found[part]) return null;
    found[part] = column;
  }
  const { year, month, day } = found;
  return year && month && day ? { year, month, day } : null;
}

function partOf(heading: string): Part | undefined {
  if (heading.length > 40 || !birth().test(heading)) return undefined;
  return words[heading.replace(birth(), ' ').replace(between(), ' ').trim()];
}

/** The day the three tell; null where they tell none, or one after `today`. */
export function bornOn(row: RawRow, { year, month, day }: BornParts, today: Day = '9999-12-31'): Day | null {
  const [y, m, d] = [year, month, day].map(({ at }) => textOf(row.cells[at]).replace(/[年月日]$/, ''));
  if (!/^(?:19|20)\d\d$/.test(y ?? '') || !/^\d{1,2}$/.test(d ?? '')) return null;
  const born = dayOf(Number(y), /^\d{1,2}$/.test(m ?? '') ? Number(m) : monthNamed(m ?? ''), Number(d));
  return born !== null && born <= today ? born : null;
}
