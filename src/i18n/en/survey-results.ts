/** What is said of the results of a survey, in English. */
import type { SurveyResults } from '../words.ts';

export const surveyResults: SurveyResults = {
  'survey.none-counts': () => 'No answer counts yet: these are the questions.',
  'survey.single': () => 'One answer is one opinion: it says nothing about what the others think.',
  'survey.margin': () =>
    'With fewer than 100 answers each score has a margin (±): in 19 of 20 such surveys the score of everybody lies within it. A margin that reaches the end of the scale leaves anything possible.',
  'survey.within': () =>
    'A change within the margins may be chance: it shows neither that things got better nor that they got worse.',
  'survey.is-within': () => 'within ±',
  'survey.row': ({ heading, text }, words) => {
    const [above, own] = [heading, text].map((one) => words.phrases.bilingual({ text: one }, words));
    return `${above}${/[.:?!…]$/.test(above ?? '') ? '' : ':'} ${own}`;
  },
  'survey.touchpoint': ({ of }) => of,
  'survey.option': ({ value }) => value,
  'survey.chosen': ({ options }, words) =>
    words.ui.listOf(options.map((text) => words.phrases.bilingual({ text }, words))),
  'survey.whole': () => 'All',
  'survey.weights': ({ satisfaction, confirmation, ideal }, { formats }) =>
    `satisfaction ${formats.share(satisfaction)}, as expected ${formats.share(confirmation)}, close to the ideal ${formats.share(ideal)}`,
  'survey.mode': ({ mode }, { choices }) => choices.other[mode] ?? mode,
  'survey.parted': ({ by }) =>
    `Split by ${by === 'role' ? 'role at the event' : by}: means, or the NPS of the question that asks for it; whoever is several things is counted in several columns.`,
  'heading.aspect': () => 'Aspect',
  'heading.question': () => 'Question',
  'heading.above': () => 'Asked above',
  'title.matrix': () => 'Aspects and levels',
  'title.gaps': () => 'Perceived minus expected',
  'title.distribution': () => 'How often each was chosen',
  'title.comments': ({ name }) => `What was said in ${name}`,
  'none.comments': () => 'Nobody said anything in their own words.',
  'title.question': ({ name, text }, words) => `${name}: ${words.phrases.bilingual({ text }, words)}`,
  'none.scores': () => 'No answer gives a score.',
  'none.said': () => 'Nobody answered this question.',
  'fact.index': () => 'Index (ACSI-style)',
  'fact.weights': () => 'Weights of the index',
  'fact.effort': () => 'Ease (CES)',
};
