/** What is said of an event as a whole, in English. */
import type { Finding } from '../../domain/kpi/findings.ts';
import type { KpiId } from '../../domain/kpi/index.ts';
import type { EventStep } from '../../domain/kpi/next-steps.ts';
import { measured } from '../measured.ts';
import { stepCommand } from '../step-command.ts';
import type { EventReportWords, Words } from '../words.ts';
import { plural } from './plural.ts';

/** Who or what a share is made of: so many of so many. */
const parts: Readonly<Partial<Record<KpiId, (n: string, of: string) => string>>> = {
  'retention-rate': (n, of) => `${n} of ${of} clients of the previous edition are registered again`,
  'attendance-rate': (n, of) => `${n} of ${of} registrations were checked in`,
  'repeat-share': (n, of) => `${n} of ${of} clients were there before`,
  'rebooking-rate': (n, of) => `${n} of ${of} exhibitors booked the next edition`,
  'area-rebooked': (n, of) => `${n} m² after ${of} m²`,
  'response-rate': (n, of) => `${n} of ${of} answered`,
  'complaint-rate': (n, of) => `${n} complaints among ${of} clients`,
  'resolution-rate': (n, of) => `${n} of ${of} complaints are closed`,
  'followup-on-time': (n, of) => `${n} of ${of} follow-ups were done on time`,
  'reactivation-rate': (n, of) => `${n} of ${of} who had stayed away twice came back`,
  'referral-share': (n, of) => `${n} of ${of} new clients were referred`,
};

/** Figures whose names are of several. */
const many: ReadonlySet<KpiId> = new Set(['registrations', 'new-clients']);

function told(finding: Finding, words: Words): string {
  const { id, unit, currency, value, previous, change, within, target, isMissed, isSoFar } = finding;
  const { formats, kpis, ui } = words;
  const say = (amount: number) => measured({ unit, value: amount, currency }, formats);
  const points = (amount: number) =>
    unit === 'share' ? ui.points(formats.number(amount * 100, 1)) : say(amount);
  const { label } = kpis[id];
  const is = many.has(id) ? 'are' : 'is';
  const said = () => {
    if (change === null || previous === null) return `${label} ${is} ${say(value)}`;
    if (change === 0) return `${label} ${is} ${say(value)}, as before`;
    if (within !== null)
      return `${label} went from ${say(previous)} to ${say(value)}, which may be chance: with so few answers a difference of up to ${formats.number(within, 1)} says nothing`;
    return `${label} ${change > 0 ? 'rose' : 'fell'} by ${points(Math.abs(change))} to ${say(value)}`;
  };
  const aim =
    target === null ? '' : ` The target of ${say(target)} is ${isMissed === true ? 'missed' : 'reached'}.`;
  return `${isSoFar ? 'So far: ' : ''}${said()}${partsOf(finding, words)}.${aim}`;
}

function partsOf(
  { id, unit, numerator, denominator, sample, margin, within }: Finding,
  { formats }: Words,
): string {
  const made = parts[id];
  if (made !== undefined && numerator !== null && denominator !== null)
    return `: ${made(formats.number(numerator), formats.number(denominator))}`;
  if (unit !== 'score') return '';
  const answers = plural(sample, 'answer', 'answers');
  return margin === null || within !== null
    ? ` (${answers})`
    : ` (${answers}, give or take ${formats.number(margin, 1)})`;
}

function stepTold(step: EventStep, { formats, ui }: Words): string {
  const clients = (count: number) => plural(count, 'client', 'clients');
  switch (step.kind) {
    case 'collect':
      return `Collect ${ui.listOf(step.money.map((money) => formats.money(money)))} from ${clients(step.clients)}`;
    case 'detractors':
      return `Call ${clients(step.clients)} who would not recommend it, and ask why`;
    case 'complaints':
      return `Close ${plural(step.cases, 'open complaint', 'open complaints')}`;
    case 'followups':
      return `Do ${plural(step.followups, 'follow-up that is due', 'follow-ups that are due')}`;
    case 'actions':
      return `Deal with ${plural(step.actions, 'improvement action', 'improvement actions')}`;
    case 'win-back':
      return `Win back ${clients(step.clients)} who are slipping away${step.stake === null ? '' : `, with ${formats.money(step.stake)} at stake`}`;
    case 'check-in':
      return `Record who came, so that attendance is known`;
    case 'survey':
      return `Ask how it was; nobody has been asked yet`;
    case 'costs':
      return `Record what it cost, so that the return is known`;
  }
}

export const eventReport: EventReportWords = {
  'title.report': ({ event }) => `${event}: report`,
  'report.finding': told,
  'report.step': ({ step }, words) => stepTold(step, words),
  'report.step-command': ({ step, event }) => stepCommand(step, event, 'After the event'),
  'report.figures': () => 'Figures',
  'report.steps': () => 'What to do next',
  'report.pace': () => 'Pace of registrations',
  'report.satisfaction': () => 'Satisfaction',
  'report.recommendation': () => 'Who would recommend it',
  'report.comments': () => 'Comments',
  'report.money': () => 'Money',
  'report.costs': () => 'Costs',
  'report.came-back': ({ clients }) => `Who came back (${clients})`,
  'report.slipping': ({ clients }) => `Who is slipping away (${clients})`,
  'report.booked-again': ({ clients }) => `Who is registered again (${clients})`,
  'report.client': () => 'Client',
  'report.no-findings': () => 'There is nothing to report yet: no registration counts.',
  'report.no-steps': () => 'Nothing is left open.',
  'report.no-figures': () => 'No figure is known yet.',
  'report.no-satisfaction': () => 'Nobody has answered a survey about it yet.',
  'report.no-costs': () => 'No costs are recorded for it.',
  'report.first-edition': () => 'It is the first edition: nobody could come back.',
  'report.nobody-back': () => 'Nobody was there before.',
  'report.nobody-slips': () => 'Nobody is slipping away.',
  'title.pace': ({ event }) => `How registrations for ${event} came in`,
  'pace.line': ({ event }) => event,
  'pace.line-before': ({ event }) => event,
  'pace.first': ({ event }) => `${event} has no edition before it to compare with.`,
  'pace.expected': ({ registrations, before }, { formats }) =>
    `If the rest come in as they did for ${before}, there will be about ${formats.number(registrations)}.`,
  'pace.undated': ({ event, registrations }, { formats }) =>
    registrations === 1
      ? `${event}: it is not known when 1 registration was made; it is counted on the day it came into the roster, and on the day of the event at the latest.`
      : `${event}: it is not known when ${formats.number(registrations)} registrations were made; they are counted on the day they came into the roster, and on the day of the event at the latest.`,
};
