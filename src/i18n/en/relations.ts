/** The labels of a relationship, and for every rule a sentence that says how a label came about and what would change it, in English. */

import type { Signals } from '../../domain/relationship/labels/signals.ts';
import type { SignalId } from '../../domain/relationship/rule.ts';
import type { Reason } from '../../domain/service/day-plan.ts';
import type { Gap } from '../../domain/service/occasions.ts';
import type { Urgency } from '../../domain/service/urgency.ts';
import type { Barred } from '../../domain/value/channel.ts';
import { addDays, type Day } from '../../lib/time/day.ts';
import type { Words } from '../words.ts';
import { winbackAdvice } from './churn.ts';
import { days, daysAgo } from './days.ts';
import { plural } from './plural.ts';

export const labels: Words['labels'] = {
  stage: {
    is: 'Stage',
    values: { nurture: 'nurture', confirm: 'confirm', trust: 'trust', weaken: 'weaken', vanish: 'vanish' },
  },
  lifecycle: {
    is: 'Lifecycle',
    values: { prospect: 'prospect', new: 'new', existing: 'existing', loyal: 'loyal', lost: 'lost' },
  },
  activity: {
    is: 'Activity',
    values: { new: 'new', active: 'active', sleeping: 'sleeping', lost: 'lost' },
  },
  frequency: {
    is: 'Frequency',
    values: { none: 'never', once: 'once', occasional: 'occasional', regular: 'regular' },
  },
  class: {
    is: 'Class',
    values: { objecting: 'objecting', key: 'key', potential: 'potential', ordinary: 'ordinary' },
  },
  depth: {
    is: 'Depth',
    values: { basic: 'basic', cooperative: 'cooperative', interdependent: 'interdependent' },
  },
  tier: { is: 'Tier', values: { platinum: 'platinum', gold: 'gold', iron: 'iron', lead: 'lead' } },
};

export const signals: Words['signals'] = {
  less: 'booked less',
  complaints: 'more complaints',
  satisfaction: 'less satisfied',
  contacts: 'fewer contacts',
  unfair: 'felt treated unfairly',
};

export const points: Words['points'] = {
  trend: 'spends more',
  size: 'large',
  needs: 'has needs',
  engagement: 'engaged',
  referral: 'referred somebody',
};

/** What `why` tells besides the labels. */
export const whyLabels: Readonly<Record<string, string>> = {
  signals: 'Signals',
  value: 'Current value',
  service: 'Cost to serve',
  potential: 'Potential',
  rfm: 'RFM',
  ltv: 'Lifetime value',
  limits: 'Limits',
  loss: 'Lost',
  decision: 'Decision',
};

/** Both numbers of each signal, those that are on first: `took less 36 -> 18 m2; off: more complaints 0 -> 0`. */
export function signalsTold({ compared, each, score, isWarning }: Signals, words: Words): string {
  if (!compared) return 'nothing to compare: did not take part in the edition before';
  const number = (value: number | null) => (value === null ? '?' : words.formats.number(value));
  const those = (which: boolean | null, name = '') => {
    const told = each
      .filter(({ isOn }) => isOn === which)
      .map(({ id, before, now, stayedAway }) => {
        const numbers = `${number(before)} -> ${number(now)}${id === 'less' ? ' m2' : ''}`;
        return `${words.signals[id]} ${stayedAway ? '(stayed away)' : numbers}`;
      });
    return told.length === 0 ? [] : [`${name}${told.join(', ')}`];
  };
  return [
    ...those(true),
    ...those(false, 'off: '),
    ...those(null, 'unknown: '),
    `${score} of 100${isWarning ? ', an early warning' : ''}`,
  ].join('; ');
}
const editions = (n: number) => plural(n, 'edition', 'editions');
const never = (registrations: number) =>
  registrations === 0
    ? 'was never registered'
    : `was registered ${registrations === 1 ? 'once' : `${registrations} times`}, but never took part`;
const content = (score: number | null, { formats }: Words) =>
  score === null ? '' : `, satisfaction ${formats.number(score)} of 5`;

export const rules: Words['rules'] = {
  'stage.ahead': {
    because: ({ event }) => `has not taken part yet, but is registered for ${event.name}`,
    outlook: () => 'taking part in two editions makes it trust',
  },
  'stage.never': {
    because: ({ registrations }) => never(registrations),
    outlook: () => 'a registration for an edition ahead makes it confirm',
  },
  'stage.missed-two': {
    because: ({ missed: [first, second], attended }) =>
      `took part in ${editions(attended)}, then missed the last two, ${first.name} and ${second.name}`,
    outlook: () => 'a registration for an edition ahead makes it weaken',
  },
  'stage.missed-two-ahead': {
    because: ({ missed: [first, second], ahead }) =>
      `missed the last two, ${first.name} and ${second.name}, but is registered for ${ahead.name}`,
    outlook: ({ ahead }) => `coming to ${ahead.name} makes it trust; missing it too makes it vanish`,
  },
  'stage.missed-latest': {
    because: ({ missed, attended }) =>
      `took part in ${editions(attended)}, and missed the latest, ${missed.name}`,
    outlook: () => 'one more edition missed makes it vanish; coming to the next makes it trust',
  },
  'stage.signals': {
    because: ({ signals: on }) =>
      `came to the latest edition, but ${plural(on.length, 'signal is', 'signals are')} on: ${on.map((id) => signals[id]).join(', ')}`,
    outlook: ({ limit }) =>
      limit === 1 ? 'it ends when no signal is on' : `it ends when fewer than ${limit} signals are on`,
  },
  'stage.several': {
    because: ({ attended }) => `took part in ${editions(attended)}, including the latest`,
    outlook: ({ signals: limit }) =>
      `missing the next edition makes it weaken, and so ${limit === 1 ? 'does' : 'do'} ${plural(limit, 'signal', 'signals')}`,
  },
  'stage.once': {
    because: ({ event }) => `took part once, in the latest, ${event.name}`,
    outlook: () => 'coming again makes it trust; missing the next edition makes it weaken',
  },
  'stage.outside': {
    because: ({ series }) => `has no connection with ${series}`,
    outlook: () => 'a registration for an edition ahead makes it confirm',
  },

  'lifecycle.never': {
    because: ({ registrations }) => never(registrations),
    outlook: () => 'taking part makes it new',
  },
  'lifecycle.missed-two': {
    because: ({ missed: [first, second] }) =>
      `missed the last two editions, ${first.name} and ${second.name}, and is not registered for another`,
    outlook: () => 'a registration for an edition ahead makes it existing',
  },
  'lifecycle.missed-two-ahead': {
    because: ({ missed: [first, second], ahead }) =>
      `missed the last two editions, ${first.name} and ${second.name}, but is registered for ${ahead.name}`,
    outlook: ({ ahead }) => `missing ${ahead.name} too, or cancelling it, makes it lost`,
  },
  'lifecycle.loyal': {
    because: ({ attended, latest, satisfaction }, words) =>
      `took part in ${editions(attended)}, including the latest, ${latest.name}${content(satisfaction, words)}`,
    outlook: () => 'missing the next edition makes it existing',
  },
  'lifecycle.first': {
    because: ({ event }) => `took part for the first time in the latest edition, ${event.name}`,
    outlook: ({ loyal }) =>
      loyal <= 2
        ? 'coming again makes it loyal; missing the next edition makes it existing'
        : 'the next edition makes it existing, whether they come or not',
  },
  'lifecycle.between': {
    because: ({ attended, isLatest, satisfaction }, words) =>
      `took part in ${editions(attended)}, ${isLatest ? 'including the latest' : 'but not in the latest'}${content(satisfaction, words)}`,
    outlook: ({ isLatest, attended, isContent, loyal }) => {
      if (!isLatest) return 'one more edition missed without a registration ahead makes it lost';
      if (attended >= loyal) return 'a better answer makes it loyal';
      const more = plural(loyal - attended, 'more edition', 'more editions');
      if (!isContent) return `${more} and a better answer make it loyal`;
      return `${more} ${loyal - attended === 1 ? 'makes' : 'make'} it loyal`;
    },
  },
  'lifecycle.outside': {
    because: ({ series }) => `has no connection with ${series}`,
    outlook: () => 'taking part makes it new',
  },

  'activity.nothing': {
    because: () => 'nothing yet: never took part, never in touch',
    outlook: () => 'the first contact makes it new',
  },
  'activity.first': {
    because: ({ day, days: ago, limit }, { formats }) =>
      `was first seen or heard from on ${formats.dayWithWeekday(day)}, ${daysAgo(day, ago, formats)} (new up to ${days(limit)})`,
    outlook: ({ day, limit }, { formats }) =>
      `is judged by the last sign of life from ${formats.dayWithWeekday(addDays(day, limit + 1))} on`,
  },
  'activity.last': {
    because: ({ day, days: ago, limit }, { formats }) =>
      `was last seen or heard from on ${formats.dayWithWeekday(day)}, ${daysAgo(day, ago, formats)} (up to ${days(limit)})`,
    outlook: ({ day, limit, next }, { formats }) =>
      `is ${labels.activity.values[next]} from ${formats.dayWithWeekday(addDays(day, limit + 1))} on without another contact`,
  },
  'activity.long-ago': {
    because: ({ day, days: ago, limit }, { formats }) =>
      `was last seen or heard from on ${formats.dayWithWeekday(day)}, ${daysAgo(day, ago, formats)} (lost after ${days(limit)})`,
    outlook: () => 'any contact makes it active',
  },

  'frequency.never': { because: () => 'never took part', outlook: () => 'taking part makes it once' },
  'frequency.once': {
    because: ({ event }) => `took part once, in ${event.name}`,
    outlook: () => 'coming again makes it occasional or regular',
  },
  'frequency.of': {
    because: ({ attended, held, limit }, { formats }) =>
      `took part in ${attended} of the ${held} editions since the first one (regular from ${formats.share(limit)})`,
    outlook: ({ isRegular, toGo }) => {
      if (toGo === null) return isRegular ? 'any share is enough' : 'one edition missed is too many';
      const next = toGo === 1 ? 'the next edition' : `the next ${toGo} editions`;
      return isRegular ? `missing ${next} makes it occasional` : `coming to ${next} makes it regular`;
    },
  },

  'class.case': {
    because: ({ cases }) => `has an open complaint or objection: ${cases.join(', ')}`,
    outlook: ({ cases }) => (cases.length === 1 ? 'closing it ends it' : 'closing them ends it'),
  },
  'class.nps': {
    because: ({ score, limit }) => `would not recommend us: ${score} of 10 (objecting up to ${limit})`,
    outlook: ({ limit }) => `an answer above ${limit} ends it`,
  },
  'class.tier': {
    because: ({ tier }) => `is ${labels.tier.values[tier]} by value`,
    outlook: () => 'the tier iron or lead ends it',
  },
  'class.never': {
    because: () => 'never took part',
    outlook: () => 'taking part makes it ordinary, unless their tier is then platinum, gold or iron',
  },
  'class.iron': {
    because: () => 'is iron by value: worth little now, could become more',
    outlook: () => 'the tier platinum or gold makes it key',
  },
  'class.ordinary': {
    because: () => 'took part, is lead by value or has no tier, and has no objection',
    outlook: () => 'the tier platinum or gold makes it key, iron makes it potential',
  },

  'depth.sponsor': {
    because: ({ attended }) => `took part in ${editions(attended)} and sponsors`,
    outlook: () => 'without the sponsorship it is cooperative, unless they pay in two roles',
  },
  'depth.roles': {
    because: ({ attended, roles }, { choices }) =>
      `took part in ${editions(attended)} and pays in several roles: ${roles.map((role) => choices.role[role as keyof typeof choices.role] ?? role).join(', ')}`,
    outlook: () => 'money in one role only makes it cooperative',
  },
  'depth.several': {
    because: ({ attended }) => `took part in ${editions(attended)}`,
    outlook: () => 'a sponsorship, or paying in two roles, makes it interdependent',
  },
  'depth.money': {
    because: () => 'brings in money, and took part in fewer than two editions',
    outlook: () =>
      'taking part in two editions, with a sponsorship or two paid roles, makes it interdependent',
  },
  'depth.basic': {
    because: () => 'took part in fewer than two editions, without money',
    outlook: () => 'taking part in two editions, or bringing in money, makes it cooperative',
  },

  'tier.no-series': {
    because: () => 'has no registration that counts',
    outlook: () => 'a registration gives them a tier, once anybody in the series has a value',
  },
  'tier.nobody': {
    because: () => 'nobody in the series has a value yet',
    outlook: () => 'the first money for one of the two latest editions gives everybody a tier',
  },
  'tier.of': {
    because: ({ value, median, points: earned }, { formats }) =>
      `has a current value of ${formats.money(value)} (median ${formats.money({ ...value, amount: median })}), ${plural(earned.length, 'point', 'points')} of potential${earned.length > 0 ? `: ${earned.map((point) => points[point]).join(', ')}` : ''}`,
    outlook: ({ value, median, bar, points: earned, high }, { formats }) => {
      const isHigh = value.amount > 0 && value.amount >= median;
      const more = high - earned.length;
      const at = formats.money({ ...value, amount: bar });
      const rise = `a value of ${at} makes it ${more <= 0 ? 'platinum' : 'gold'}`;
      const grow = `${plural(more, 'more point', 'more points')} of potential ${more === 1 ? 'makes' : 'make'} it ${isHigh ? 'platinum' : 'iron'}`;
      if (more <= 0) return isHigh ? `a value below ${at} makes it iron` : rise;
      return isHigh ? grow : `${rise}; ${grow}`;
    },
  },

  override: {
    because: ({ reason, by, until }, { formats }) =>
      `${by} said so: ${reason}${until === null ? '' : ` (until ${formats.dayWithWeekday(until)})`}`,
    outlook: () => 'label clear ends it',
  },
};

/** Why it is somebody's turn today. */
export function turnTold(reason: Reason, words: Words): string {
  const { formats } = words;
  switch (reason.kind) {
    case 'followup': {
      const { text, due, overdue } = reason;
      return overdue === 0
        ? `${text}, due today`
        : `${text}, ${days(overdue)} overdue (${formats.dayWithWeekday(due)})`;
    }
    case 'gap':
      return reason.last === null
        ? 'a VIP, no contact logged yet'
        : `a VIP, last contact ${formats.dayWithWeekday(reason.last)} (more than ${days(reason.limit)} ago)`;
    case 'birthday':
      return reason.today ? 'birthday today' : `birthday on ${formats.dayWithWeekday(reason.day)}`;
    default: {
      const { rule, facts } = reason.because;
      return rules[rule].because(facts as never, words);
    }
  }
}

/** Whether a VIP was left alone for too long. */
export function gapTold({ vip, last, days: ago, limit }: Gap, { formats }: Words): string {
  if (vip === null) return 'not a VIP: neither tagged vip nor platinum';
  const is = `a VIP (${vip === 'tag' ? 'tagged vip' : 'platinum'})`;
  if (last === null || ago === null) return `${is}, no contact logged yet`;
  return `${is}, last contact ${formats.dayWithWeekday(last)}, ${daysAgo(last, ago, formats)} (too long: more than ${days(limit)})`;
}

/** What to say to them. */
export function turnAdvice(reason: Reason, words: Words): string {
  switch (reason.kind) {
    case 'followup': {
      const { say, text, barred } = reason;
      const said = say ?? `as you meant to: ${text}`;
      return barred.length === 0 ? said : `${said} (${barredTold(barred, words)})`;
    }
    case 'gap': {
      const { last, came, next } = reason;
      const wish = `what they would need from ${next?.name ?? 'the next edition'}`;
      if (came) return `ask how ${came.name} was for them, and ${wish}`;
      return last === null
        ? `introduce yourself, and ask ${wish}`
        : `ask what has changed for them since then, and ${wish}`;
    }
    case 'birthday':
      return reason.today ? 'wish them a happy birthday' : 'write the card today, so that it arrives in time';
    case 'weaken':
      if (reason.leftFor !== undefined) return whoLeft(reason, reason.leftFor);
      return `${firstTo(reason)}${thenTo(reason)}`;
    default:
      if (reason.leftFor !== undefined) return whoLeft(reason, reason.leftFor);
      return reason.next
        ? `${firstTo(reason)}, and give one good reason to come to ${reason.next.name}`
        : `${firstTo(reason)}, and whether they still want to hear from us`;
  }
}

function whoLeft({ next, isBooked }: Fading, reason: string): string {
  return winbackAdvice({ reason, next, booked: isBooked });
}

type Fading = Extract<Reason, { readonly kind: 'weaken' | 'vanish' }>;

function firstTo({ signal, because }: Fading): string {
  if (signal !== null) return sore[signal];
  switch (because.rule) {
    case 'stage.missed-latest':
      return `ask why they were not at ${because.facts.missed.name}`;
    case 'stage.missed-two':
    case 'stage.missed-two-ahead':
      return 'ask what kept them away twice';
    default:
      return 'ask what was missing';
  }
}

const sore: Readonly<Record<SignalId, string>> = {
  unfair: 'apologise for what felt unfair, and say what has changed',
  complaints: 'say what became of their complaints, and ask whether that settles them',
  satisfaction: 'ask what let them down, and say what you will do about it',
  less: 'ask why they booked less this time',
  contacts: 'pick up the thread again: ask what they are working on',
};

function thenTo({ because, next, isBooked }: Fading): string {
  if (next === null)
    return because.rule === 'stage.signals'
      ? ', and what they wish for next time'
      : ', and what would bring them back';
  return isBooked ? `, and what they need at ${next.name}` : `, and invite them to ${next.name}`;
}

/** By which channels somebody is not to be reached. */
export function barredTold(barred: readonly Barred[], { choices }: Words): string {
  return barred
    .map(({ channel, why }) =>
      why === 'forbidden'
        ? `not by ${choices.channel[channel]}: they do not want it`
        : `not by ${choices.channel[channel]}: they opted out`,
    )
    .join('; ');
}

/** What makes a follow-up more or less urgent. */
export function urgencyTold({ parts }: Urgency, due: Day, day: Day, { formats, labels }: Words): string {
  const told = parts.map((part) => {
    switch (part.kind) {
      case 'overdue':
        return `${days(part.days)} overdue (${formats.dayWithWeekday(due)})`;
      case 'priority':
        return `${part.priority} priority`;
      case 'vip':
        return 'VIP';
      case 'stage':
        return `stage ${labels.stage.values[part.stage]}`;
      case 'warning':
        return `early-warning score ${part.score}`;
      default:
        return `worth more than most: ${formats.money(part.value)}`;
    }
  });
  if (due >= day) told.unshift(due === day ? 'due today' : `due ${formats.dayWithWeekday(due)}`);
  return told.join(', ');
}
