/** What a list tells of whom it names, headed by the same word: `负责人手机` beside `负责人`, `Buyer company` beside `Buyer name`. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { plainField } from '../../heading/heading-words.ts';
import type { Guessed, ListedColumns } from '../guessed.ts';

/** A list may have several of these. */
const reaching: ReadonlySet<ColumnField> = new Set(['emails', 'phones']);
const told: ReadonlySet<ColumnField> = new Set([
  ...reaching,
  'organisation',
  'title',
  'department',
  'wechat',
]);
const ofName = /(?: (?:full )?name|的?(?:姓名|名字|名称))$/;
const hanzi = /^[\u4e00-\u9fff]{2,8}$/;
const word = /^[a-z][a-z ]{2,20}$/;

export function withTheirOwn(guesses: readonly Guessed[], { folded }: ListedColumns): readonly Guessed[] {
  const names = guesses.flatMap(({ field }, at) => (field === 'name' ? [folded[at] ?? ''] : []));
  const [heading = '', ...others] = names;
  const stem = heading.replace(ofName, '');
  const beginning = hanzi.test(stem) ? stem : word.test(stem) ? `${stem} ` : '';
  if (others.length > 0 || beginning === '') return guesses;
  const taken = new Set(guesses.map(({ field }) => field));
  return guesses.map((guess, at) => {
    const its = folded[at] ?? '';
    if (guess.field !== 'custom' || guess.by !== null || !its.startsWith(beginning)) return guess;
    const field = plainField(its.slice(beginning.length).replace(/^的/, ''));
    if (field === undefined || !told.has(field) || (taken.has(field) && !reaching.has(field))) return guess;
    return { ...guess, field, confidence: 0.7, by: 'heading' };
  });
}
