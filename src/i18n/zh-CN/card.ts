/** 客户卡上的话。 */
import type { Account } from '../../domain/card/editions.ts';
import type { NextStep } from '../../domain/card/next-step.ts';
import type { OpenThing } from '../../domain/card/open-things.ts';
import type { Deed } from '../../domain/card/timeline.ts';
import type { Named } from '../../domain/errors.ts';
import type { Money } from '../../domain/records/field.ts';
import { codeWord } from '../code-word.ts';
import { labelValue } from '../label-value.ts';
import type { CardPhrases, Words } from '../words.ts';
import { joined } from './joined.ts';
import { turnAdvice, turnTold } from './relations.ts';

const choice = (code: string, { choices }: Words): string => choices.other[code] ?? code;

const amounts = (money: readonly Money[], { formats }: Words) =>
  money.map((one) => formats.money(one)).join('、');

const after = (text: string | null) => (text === null || text === '' ? '' : `：${text}`);

const atEvent = (event: Named | null) => (event === null ? '' : `（${event.name}）`);

const then = (event: Named | null) => (event === null ? '' : `，${event.name}`);

const openSince = (count: number) => (count === 0 ? '今天提出' : `提出已 ${count} 天`);

function stepTold(step: NextStep, words: Words): string {
  switch (step.kind) {
    case 'archived':
      return `无：已归档（${step.reason}）`;
    case 'turn':
      return step.reason.kind === 'followup' ? turnTold(step.reason, words) : turnAdvice(step.reason, words);
    case 'case':
      return `答复${choice(step.of, words)}“${step.text}”，${openSince(step.days)}`;
    case 'unpaid':
      return joined`催收${step.event.name}的未付款 ${amounts(step.open, words)}`;
    case 'reach':
      return '设法取得联系方式：目前没有可用的';
    case 'invite':
      return joined`邀请参加${step.event.name}`;
    case 'let-go':
      return `无：已决定放弃（${step.reason}）`;
    case 'undecided':
      return step.status === 'invited'
        ? joined`已邀请，问问是否参加${step.event.name}`
        : joined`告知${step.event.name}的候补情况`;
    case 'prepare':
      return joined`问问参加${step.event.name}需要什么`;
    default:
      return '问候近况，记下需求';
  }
}

function openTold(thing: OpenThing, words: Words): string {
  const { formats } = words;
  switch (thing.kind) {
    case 'followup': {
      const { text, due, overdue } = thing;
      const by = formats.dayWithWeekday(due);
      if (overdue === 0) return `${text}，今天到期`;
      return overdue > 0 ? `${text}，逾期 ${overdue} 天（${by}）` : `${text}，${by}到期`;
    }
    case 'case':
      return `${choice(thing.of, words)}，${openSince(thing.days)}：${thing.text}`;
    case 'unpaid':
      return joined`${thing.event.name}未付 ${amounts(thing.open, words)}`;
    default:
      return thing.of === 'duplicate'
        ? '可能重复登记（regulars review）'
        : `两个来源互相矛盾${after(thing.field && (words.columns[thing.field] ?? thing.field))}（regulars review）`;
  }
}

function deedNamed(deed: Deed, words: Words): string {
  if (deed.kind !== 'interaction') return choice(deed.kind, words);
  const { channel, direction } = deed;
  const by = channel === null ? choice('interaction', words) : words.choices.channel[channel];
  return direction === null ? by : `${by}${choice(direction, words)}`;
}

function deedTold(deed: Deed, event: Named | null, words: Words): string {
  const { formats, choices } = words;
  switch (deed.kind) {
    case 'registered': {
      const role = deed.role === null ? '' : `，${choices.role[deed.role]}`;
      const counts = deed.status === 'registered' || deed.status === 'attended';
      return `${event?.name ?? ''}${role}${counts ? '' : `，${choices.status[deed.status]}`}`;
    }
    case 'came':
    case 'stayed-away':
      return event?.name ?? '';
    case 'answered': {
      const said = [
        deed.satisfaction === null ? null : `满意度 ${formats.number(deed.satisfaction)}（5 分制）`,
        deed.recommendation === null ? null : `推荐 ${formats.number(deed.recommendation)}（10 分制）`,
      ].filter((one) => one !== null);
      return `${deed.survey}${after(said.join('，'))}`;
    }
    case 'cost':
      return `${formats.money(deed.amount)}，${choice(deed.category, words)}${after(deed.text)}`;
    case 'case-opened':
    case 'case-closed':
      return `${choice(deed.of, words)}：${deed.text}`;
    case 'lost': {
      const told = `${codeWord(deed.reason, choices.code)}${after(deed.note)}`;
      return `${told}${atEvent(event)}`;
    }
    case 'decided': {
      const end = deed.until === null ? '' : `（至 ${formats.dayWithWeekday(deed.until)}）`;
      return `${choice(deed.verdict, words)}：${deed.text}${end}`;
    }
    default:
      return deed.text;
  }
}

function accountTold({ currency, worth, paid, refunded, open }: Account, { formats }: Words): string {
  const money = (amount: number) => formats.money({ amount, currency });
  const left = open > 0 ? `，未付 ${money(open)}` : '';
  const back = refunded > 0 ? `，已退 ${money(refunded)}` : '';
  return `价值 ${money(worth)}，已付 ${money(paid)}${back}${left}`;
}

export const card: CardPhrases = {
  'card.next': ({ step }, words) => stepTold(step, words),
  'card.relation': ({ stages, labels, warning }, words) => {
    const [now, before] = stages.toReversed();
    const stage = (one: typeof now) => {
      if (one === undefined) return null;
      const value = labelValue(words.labels, 'stage', one.stage);
      return one.since === null ? value : joined`${one.since.name}起${value}`;
    };
    const earlier = stage(before);
    const further = labels
      .filter(
        ({ label, value }) =>
          label !== 'stage' && label !== 'frequency' && label !== 'depth' && value !== null,
      )
      .map(
        ({ label, value }) => `${words.labels[label].is}：${labelValue(words.labels, label, value ?? '')}`,
      );
    const risk = warning === null ? [] : [`预警分 ${warning}（满分 100）`];
    const first = `${stage(now) ?? words.ui.none}${earlier === null ? '' : joined`，此前${earlier}`}`;
    return [first, ...further, ...risk].join('；');
  },
  'card.money': ({ accounts }, words) => accounts.map((one) => accountTold(one, words)).join('；'),
  'card.scores': ({ recommendation, satisfaction }, { formats }) =>
    [
      satisfaction && `满意度 ${formats.number(satisfaction.score)}（5 分制${then(satisfaction.event)}）`,
      recommendation &&
        `推荐 ${formats.number(recommendation.score)}（10 分制${then(recommendation.event)}）`,
    ]
      .filter((one) => one !== null)
      .join('，'),
  'card.needs': ({ event, before, added, gone }) =>
    added.length === 0 && gone.length === 0
      ? joined`${event.name}与${before.name}相同`
      : joined`${event.name}对比${before.name}：${[...added.map((one) => `+ ${one}`), ...gone.map((one) => `- ${one}`)].join('，')}`,
  'card.open': ({ thing }, words) => openTold(thing, words),
  'card.deed': ({ deed }, words) => deedNamed(deed, words),
  'card.told': ({ deed, event }, words) => deedTold(deed, event, words),
};
