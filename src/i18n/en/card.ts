/** What a card says of a client, in English. */
import type { Account } from '../../domain/card/editions.ts';
import type { NextStep } from '../../domain/card/next-step.ts';
import type { OpenThing } from '../../domain/card/open-things.ts';
import type { Deed } from '../../domain/card/timeline.ts';
import type { Named } from '../../domain/errors.ts';
import type { Money } from '../../domain/records/field.ts';
import { codeWord } from '../code-word.ts';
import { labelValue } from '../label-value.ts';
import type { CardPhrases, Words } from '../words.ts';
import { days } from './days.ts';
import { turnAdvice, turnTold } from './relations.ts';

const choice = (code: string, { choices }: Words): string => choices.other[code] ?? code;

const amounts = (money: readonly Money[], { formats }: Words) =>
  money.map((one) => formats.money(one)).join(' and ');

/** What is in square brackets stands there only where there is anything to say. */
const after = (text: string | null, before = ': ') =>
  text === null || text === '' ? '' : `${before}${text}`;

const atEvent = (event: Named | null) => (event === null ? '' : ` (${event.name})`);

const openSince = (count: number) => (count === 0 ? 'opened today' : `open for ${days(count)}`);

function stepTold(step: NextStep, words: Words): string {
  switch (step.kind) {
    case 'archived':
      return `nothing: archived, ${step.reason}`;
    case 'turn':
      return step.reason.kind === 'followup' ? turnTold(step.reason, words) : turnAdvice(step.reason, words);
    case 'case':
      return `answer the ${choice(step.of, words)} “${step.text}”, ${openSince(step.days)}`;
    case 'unpaid':
      return `ask for ${amounts(step.open, words)}, open for ${step.event.name}`;
    case 'reach':
      return 'find a way to reach them: there is no contact that may be used';
    case 'invite':
      return `invite them to ${step.event.name}`;
    case 'let-go':
      return `nothing: to be let go, ${step.reason}`;
    case 'undecided':
      return step.status === 'invited'
        ? `ask whether they come to ${step.event.name}, to which they are invited`
        : `tell them how the waiting list of ${step.event.name} stands`;
    case 'prepare':
      return `ask what they need for ${step.event.name}`;
    default:
      return 'ask how they are, and note what they need';
  }
}

function openTold(thing: OpenThing, words: Words): string {
  const { formats } = words;
  switch (thing.kind) {
    case 'followup': {
      const { text, due, overdue } = thing;
      const by = formats.dayWithWeekday(due);
      if (overdue === 0) return `${text}, due today`;
      return overdue > 0 ? `${text}, ${days(overdue)} overdue (${by})` : `${text}, due ${by}`;
    }
    case 'case':
      return `${choice(thing.of, words)}, ${openSince(thing.days)}: ${thing.text}`;
    case 'unpaid':
      return `${amounts(thing.open, words)} to be paid for ${thing.event.name}`;
    default:
      return thing.of === 'duplicate'
        ? 'may be on the roster twice (regulars review)'
        : `two sources contradict each other${after(thing.field && (words.columns[thing.field] ?? thing.field), ' in ')} (regulars review)`;
  }
}

function deedNamed(deed: Deed, words: Words): string {
  if (deed.kind !== 'interaction') return choice(deed.kind, words);
  const { channel, direction } = deed;
  const by = channel === null ? choice('interaction', words) : words.choices.channel[channel];
  return direction === null ? by : `${by} ${choice(direction, words)}`;
}

function deedTold(deed: Deed, event: Named | null, words: Words): string {
  const { formats, choices } = words;
  switch (deed.kind) {
    case 'registered': {
      const role = deed.role === null ? '' : ` as ${choices.role[deed.role]}`;
      const counts = deed.status === 'registered' || deed.status === 'attended';
      return `${event?.name ?? ''}${role}${counts ? '' : `, ${choices.status[deed.status]}`}`;
    }
    case 'came':
    case 'stayed-away':
      return event?.name ?? '';
    case 'answered': {
      const said = [
        deed.satisfaction === null ? null : `satisfaction ${formats.number(deed.satisfaction)} of 5`,
        deed.recommendation === null ? null : `recommends ${formats.number(deed.recommendation)} of 10`,
      ].filter((one) => one !== null);
      return `${deed.survey}${after(said.join(', '))}`;
    }
    case 'cost':
      return `${formats.money(deed.amount)}, ${choice(deed.category, words)}${after(deed.text)}`;
    case 'case-opened':
    case 'case-closed':
      return `${choice(deed.of, words)}: ${deed.text}`;
    case 'lost': {
      const told = `${codeWord(deed.reason, choices.code)}${after(deed.note)}`;
      return `${told}${atEvent(event)}`;
    }
    case 'decided': {
      const end = deed.until === null ? '' : ` (until ${formats.dayWithWeekday(deed.until)})`;
      return `${choice(deed.verdict, words)}: ${deed.text}${end}`;
    }
    default:
      return deed.text;
  }
}

function accountTold({ currency, worth, paid, refunded, open }: Account, { formats }: Words): string {
  const money = (amount: number) => formats.money({ amount, currency });
  const left = open > 0 ? `, ${money(open)} open` : '';
  const back = refunded > 0 ? `, refunded ${money(refunded)}` : '';
  return `worth ${money(worth)}, paid ${money(paid)}${back}${left}`;
}

export const card: CardPhrases = {
  'card.next': ({ step }, words) => stepTold(step, words),
  'card.relation': ({ stages, labels, warning }, words) => {
    const [now, before] = stages.toReversed();
    const stage = (one: typeof now) =>
      one === undefined
        ? null
        : `${labelValue(words.labels, 'stage', one.stage)}${one.since === null ? '' : ` since ${one.since.name}`}`;
    const further = labels
      .filter(
        ({ label, value }) =>
          label !== 'stage' && label !== 'frequency' && label !== 'depth' && value !== null,
      )
      .map(
        ({ label, value }) =>
          `${words.labels[label].is.toLowerCase()} ${labelValue(words.labels, label, value ?? '')}`,
      );
    const risk = warning === null ? [] : [`early warning ${warning} of 100`];
    return [
      `${stage(now) ?? words.ui.none}${after(stage(before), ', before that ')}`,
      ...further,
      ...risk,
    ].join('; ');
  },
  'card.money': ({ accounts }, words) => accounts.map((one) => accountTold(one, words)).join('; '),
  'card.scores': ({ recommendation, satisfaction }, { formats }) =>
    [
      satisfaction && `satisfaction ${formats.number(satisfaction.score)} of 5${atEvent(satisfaction.event)}`,
      recommendation &&
        `recommends ${formats.number(recommendation.score)} of 10${atEvent(recommendation.event)}`,
    ]
      .filter((one) => one !== null)
      .join(', '),
  'card.needs': ({ event, before, added, gone }) =>
    added.length === 0 && gone.length === 0
      ? `${event.name} as ${before.name}`
      : `${event.name} against ${before.name}: ${[...added.map((one) => `+ ${one}`), ...gone.map((one) => `- ${one}`)].join(', ')}`,
  'card.open': ({ thing }, words) => openTold(thing, words),
  'card.deed': ({ deed }, words) => deedNamed(deed, words),
  'card.told': ({ deed, event }, words) => deedTold(deed, event, words),
};
