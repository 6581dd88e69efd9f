/** What a column is instead of what its heading proposes, where its cells show it. */
import { isDigits } from '../../cell/shapes.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { several, wasPaid } from '../doubtful-headings.ts';
import { type Correction, none, rather } from './correction.ts';
import { correctionsOfPeople } from './of-people.ts';
import { correctionsOfTakingPart } from './of-taking-part.ts';

/** No yes and no no ever fills them: `Participant (Yes/No)` holds no names. */
const worded: ReadonlySet<ColumnField> = new Set([
  'name',
  'given',
  'middle',
  'family',
  'secondFamily',
  'suffix',
  'nickname',
  'emails',
  'phones',
  'wechat',
  'organisation',
  'title',
  'department',
  'industry',
  'city',
  'region',
  'country',
  'buyerName',
  'buyerGiven',
  'buyerFamily',
]);

/** The first that holds counts. */
export const corrections: readonly Correction[] = [
  { of: worded, where: ({ onlyTicks }) => onlyTicks(), is: none },
  {
    of: 'name',
    where: ({ heading, areAll }) => several.test(heading) && areAll(isDigits),
    is: rather('party'),
  },
  // `PAID` in the rows of those who have is a tick.
  {
    of: 'paid',
    where: ({ heading, areAll }) =>
      wasPaid.test(heading.trim()) && areAll((text) => text.toLowerCase() === heading.trim().toLowerCase()),
    is: rather('status'),
  },
  // What says nothing but its own heading is an option that was ticked: `Ort` beside `Essen`.
  { where: ({ heading, areAll }) => areAll((text) => text === heading.trim()), is: none },
  { where: ({ isJudged }) => isJudged(), is: none },
  ...correctionsOfPeople,
  ...correctionsOfTakingPart,
];
