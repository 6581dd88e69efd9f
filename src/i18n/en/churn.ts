/** What is said of clients who left, in English. */
import type { LossStep } from '../../domain/churn/churn-loss.ts';
import type { ChurnReason } from '../../domain/records/loss.ts';
import type { DecisionSaid, LossSaid, Phrases } from '../../reports/phrases.ts';
import { codeWord } from '../code-word.ts';
import type { Words } from '../words.ts';

export function lossTold({ reason, day, note }: LossSaid, { formats, choices }: Words): string {
  return `left ${formats.dayWithWeekday(day)}: ${codeWord(reason, choices.code)}${inBrackets(note)}`;
}

/** When and in which words, where the reason was said before. */
export function lossSince({ day, note }: LossSaid, { formats }: Words): string {
  return `left ${formats.dayWithWeekday(day)}${inBrackets(note)}`;
}

export function decisionTold(decision: DecisionSaid, words: Words): string {
  return `${words.choices.other[decision.verdict]}, ${decisionSince(decision, words)}`;
}

/** When and why, where the verdict was said before. */
export function decisionSince({ day, reason, until }: DecisionSaid, { formats }: Words): string {
  const end = until === null ? null : `until ${formats.dayWithWeekday(until)}`;
  return `decided ${formats.dayWithWeekday(day)}: ${reason}${inBrackets(end)}`;
}

const inBrackets = (text: string | null) => (text === null ? '' : ` (${text})`);

/** What to say to who left for a reason. */
const advice: Readonly<Record<ChurnReason, string>> = {
  price: 'offer something cheaper: an early price, a smaller booth, or a shared one',
  budget: 'ask when the next budget is decided, and call before then',
  'no-results': 'ask what result would have counted, and bring two people they should meet',
  'no-need': 'ask what they need now; we may offer it by now',
  content: 'say what is new in the programme, and ask what they would come for',
  competitor: 'ask what they find there, and say what only we offer',
  'poor-service': 'apologise, say what has been fixed, and look after them yourself',
  'unfair-treatment': 'apologise first, listen, and say what has been fixed',
  'no-time': 'ask which days would suit, and offer a shorter visit',
  moved: 'ask who took their place here, and whether they would travel or join online',
  'changed-job': 'ask who took their place, and what they do now: it may be two clients',
  'closed-down': 'ask what they do now; else let it end',
  'event-ended': 'invite them to what replaced it',
  other: 'ask whether it still holds, and what would bring them back',
  unknown: 'ask why they stayed away, and write it down',
};

export function winbackAdvice({ reason, next, booked }: Phrases['winback.advice']): string {
  if (booked) return next ? `they have booked ${next.name}: make sure they come` : 'make sure they come';
  const said =
    reason !== null && Object.hasOwn(advice, reason)
      ? advice[reason as ChurnReason]
      : reason === null
        ? advice.unknown
        : advice.other;
  return next ? `${said}; ${next.name} is next` : said;
}

/** The steps of the loss of a client. */
export const lossSteps: Readonly<Record<LossStep, string>> = {
  spend: 'spent per edition',
  periods: 'editions per year',
  years: 'years',
  value: 'lost spending',
  reached: 'people told',
  influenced: 'share influenced',
  spread: 'passed on to',
  stop: 'share who stay away',
  followers: 'others who stay away',
  'word-of-mouth': 'lost by word of mouth',
  each: 'lost per client',
  clients: 'clients',
  total: 'total loss',
};
