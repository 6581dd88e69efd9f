/** How often each score and each option was chosen. */
import type { Result } from '../../domain/survey/results.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { wordsOfQuestion } from './question-words.ts';

const columns: readonly Column[] = [
  { key: 'text', kind: 'phrase', rank: 1, wraps: true },
  { key: 'option', kind: 'phrase', rank: 1, wraps: true },
  { key: 'n', kind: 'int', rank: 1 },
  { key: 'share', kind: 'share', rank: 1 },
  { key: 'bar', kind: 'bar', rank: 2, only: 'people', heading: '' },
];

/** Drawn of questions with options always; of scores, whose distribution stands in a line with them, only where `scores` are asked for. JSON has all. */
export function distributionSection(results: readonly Result[], scores: boolean): Report[] {
  const questions = results.filter((result) => result.about === 'question');
  const drawn = questions.filter(({ question: { kind } }) => scores || kind === 'choice' || kind === 'multi');
  const all = section(questions.flatMap((one) => rowsOf(one)));
  return [
    { ...all, key: 'distribution', only: 'programs' },
    section(drawn.flatMap((one) => rowsOf(one).map((row, at) => (at === 0 ? row : { ...row, text: again })))),
  ];
}

/** What a question asks is said once, above its options. */
const again = say('survey.option', { value: '' });

function section(rows: readonly Row[]): Report {
  const title = say('title.distribution');
  return { kind: 'report', title, layout: 'table', columns, rows, empty: say('none.questions') };
}

function rowsOf({ question, counts, n }: Extract<Result, { about: 'question' }>): Row[] {
  return counts.map((count): Row => {
    const share = n === 0 ? null : count.n / n;
    return {
      question: question.id,
      text: wordsOfQuestion(question),
      value: count.value,
      option: optionOf(count),
      n: count.n,
      share,
      bar: share ?? 0,
    };
  });
}

function optionOf({ value, text }: Result['counts'][number]): Phrase {
  return text === undefined ? say('survey.option', { value: String(value) }) : say('bilingual', { text });
}
