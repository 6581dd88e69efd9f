/** What a column is that seems to say who somebody is, how they are reached, or where they belong. */
import { isKindOfCompany } from '../../cell/name/kind-of-company.ts';
import {
  hasAt,
  isAddress,
  isDayAndTime,
  isDayInFigures,
  isDialCode,
  isDigits,
  isFormOfAddress,
  isLongNumber,
  isPlaceCode,
  isReach,
  isStatus,
} from '../../cell/shapes.ts';
import { mailStateOf } from '../../cell/states/mail-states.ts';
import { isGermanState, isLanguageCode } from '../../cell/words-alone.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { areCompanies, areMostly, areOfOneEach, areStates } from '../cells-together.ts';
import {
  answering,
  asksWhatItIs,
  bareTitle,
  inEnglishToo,
  ofFilling,
  ofShowing,
  schools,
  stateOf,
} from '../doubtful-headings.ts';
import { isScore } from '../judged.ts';
import { type Correction, lessSurely, none, rather } from './correction.ts';

const hall = /^[a-z\d]{1,2} ?(?:号?(?:馆|展馆|厅|展厅)|区|展区)$|^hall ?[a-z\d]{1,2}$/i;
const numberless: ReadonlySet<ColumnField> = new Set(['title', 'department', 'industry', 'city', 'region']);
const naming: ReadonlySet<ColumnField> = new Set(['name', 'given', 'middle', 'family', 'nickname']);

/** The first that holds counts. */
export const correctionsOfPeople: readonly Correction[] = [
  { of: 'emails', where: ({ isWeak, cells }) => isWeak && !areMostly(cells(), hasAt), is: none },
  { of: 'phones', where: ({ isWeak, cells }) => isWeak && !areMostly(cells(), isLongNumber), is: none },
  // `Position` may be a place in a queue.
  { of: numberless, where: ({ areAll }) => areAll(isDigits), is: none },
  // `贵公司是？` may ask what kind of company it is.
  { of: 'organisation', where: ({ areAll }) => areAll(isKindOfCompany), is: none },
  {
    of: 'organisation',
    where: ({ heading, cells }) => asksWhatItIs.test(heading.trim()) && !areCompanies(cells()),
    is: none,
  },
  // Which telephone it is, of which maker.
  {
    of: 'phones',
    where: ({ heading, cells }) => asksWhatItIs.test(heading.trim()) && !cells().some(isLongNumber),
    is: none,
  },
  // `3、(嘉宾)` is a row of a grid, whose cells are scores; `Organisation` may be what they are about, too.
  { of: naming, where: ({ areAll }) => areAll(isScore), is: none },
  {
    of: 'name',
    where: ({ heading }) => ofFilling.test(heading) || ofShowing.test(heading),
    is: lessSurely(0.6),
  },
  // Of two languages a company is called in, the first is the list's own.
  { of: 'organisation', where: ({ heading }) => inEnglishToo.test(heading), is: lessSurely(0.65) },
  // Whoever has left school works for somebody else.
  { of: 'organisation', where: ({ heading }) => schools.test(heading), is: lessSurely(0.9) },
  // In a list of leads or deals it may be the account they came by.
  { of: 'organisation', where: ({ heading }) => /^account name$/i.test(heading), is: lessSurely(0.9) },
  // `E-Mail, unter der Sie alles erhalten` asks for an address.
  { of: 'consentEmail', where: ({ areAll }) => areAll(isAddress), is: rather('emails') },
  // `配信可否` may be of a talk, which nobody stops to receive.
  {
    of: 'consentEmail',
    where: ({ heading, areAll }) => heading.trim() === '配信可否' && areAll((text) => !/停止/.test(text)),
    is: none,
  },
  {
    of: 'title',
    where: ({ heading, areAll }) =>
      bareTitle.test(heading.replace(/ ?[([].*$/, '').trim()) && areAll(isFormOfAddress),
    is: none,
  },
  // `フリガナ (会社名)` says how the company is read.
  { of: 'otherNames', where: ({ heading }) => /会社|法人|団体|企業|施設/.test(heading), is: none },
  { of: 'name', where: ({ areAll }) => areAll(isAddress), is: rather('emails') },
  // `Inscrito el` is no `Inscrito`.
  {
    of: 'name',
    where: ({ heading, areAll }) => /^inscri/i.test(heading) && areAll(isDay),
    is: rather('registeredAt'),
  },
  // `Contact` is who, or how to reach them.
  { of: 'name', where: ({ areAll }) => areAll(isReach), is: rather('phones') },
  // `区域` is where somebody is from, or in which hall they stand.
  { of: 'region', where: ({ areAll }) => areAll((text) => hall.test(text)), is: none },
  // `Estado` is where somebody is from, or whether they come.
  { of: 'region', where: ({ areAll }) => areAll(isStatus), is: rather('status') },
  {
    of: 'region',
    where: ({ heading, cells }) => stateOf.test(heading.trim()) && areStates(cells()),
    is: rather('status'),
  },
  // `Responsável` is who looks after a client, or after a child: of the first there are few.
  {
    of: 'owner',
    where: ({ heading, cells }) => answering.test(heading.trim()) && areOfOneEach(cells()),
    is: none,
  },
  // `Land` is a country, or a part of one.
  {
    of: 'country',
    where: ({ heading, areAll }) => /^(?:bundes)?land$/i.test(heading.trim()) && areAll(isGermanState),
    is: rather('region'),
  },
  // `Position` may be where somebody stands.
  { of: 'title', where: ({ areAll }) => areAll(isPlaceCode), is: none },
  // `Reason` on a list of those who get no mail.
  {
    of: 'ignored',
    where: ({ heading, areAll, cells }) =>
      /^reason$/i.test(heading.trim()) &&
      areAll((text) => mailStateOf(text) !== null) &&
      cells().some((text) => ofMail.test(text)),
    is: rather('emailState'),
  },
  // From which language somebody translates.
  { of: 'sourceChannel', where: ({ areAll }) => areAll(isLanguageCode), is: none },
  { of: 'country', where: ({ areAll }) => areAll(isDialCode), is: rather('dialCode', 0.85) },
];

function isDay(text: string): boolean {
  return isDayInFigures(text) || isDayAndTime(text);
}

/** It is told of a mailing. */
const ofMail = /subscri|bounce|退订|退信/i;
