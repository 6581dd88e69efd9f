/** The names of the months in the languages people write their lists in. */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';

/** Their beginnings from January on, as folding leaves them; of two that begin alike each has what tells them apart. */
const beginnings = [
  'jan|ene|gen|sty|янв',
  'feb|fev|lut|фев',
  'mar|maa|mrz|mrt|мар',
  'apr|avr|abr|kwi|апр',
  'mai|may|maj|mei|mag|мая|май',
  'jun|juin|giu|cze|июн',
  'jul|juil|lug|lip|июл',
  'aug|aou|ago|sie|авг',
  'sep|set|wrz|сен',
  'oct|okt|ott|out|paz|окт',
  'nov|lis|ноя',
  'dec|dez|dic|des|gru|дек',
];

const byBeginning = once(
  () => new Map(beginnings.flatMap((words, at) => words.split('|').map((word) => [word, at + 1] as const))),
);

/** 1 to 12 for a month by its name or an abbreviation of it; 0 where it is none. */
export function monthNamed(word: string): number {
  const folded = fold(word);
  return byBeginning().get(folded.slice(0, 3)) ?? byBeginning().get(folded.slice(0, 4)) ?? 0;
}
