/** How many of those who were asked answered; where nobody was recorded as asked, how many of those who took part. */
import { respondents } from '../../survey/counting.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, type Note, quotient, unheld, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'response-rate',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [responses(facts)],
} as const satisfies Kpi;

/** Somebody who answered two surveys of the event answered; anonymous answers are somebody each. */
function responses({ event, held, surveyed, answers, asked, participants }: EventFacts): Figure {
  if (!held) return unheld(event);
  if (!surveyed) return unknown('no-survey');
  const answered = respondents(answers.map(({ answer }) => answer));
  const invited = asked.size > 0 ? asked : participants;
  const notes: Note[] = [asked.size > 0 ? 'of-asked' : 'of-participants'];
  if (invited.size > 0 && answered > invited.size) notes.push('more-answers');
  const numerator = new Set(answers.flatMap(({ answer }) => answer.client ?? []));
  const anonymous = answered - numerator.size;
  return quotient(answered, invited.size, { numerator, denominator: invited, anonymous }, notes);
}
