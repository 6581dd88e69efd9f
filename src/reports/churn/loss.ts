/** What is lost with clients who left, step by step, each with where its figure comes from. */
import {
  type Assumptions,
  type Leavers,
  type LossStep,
  lossOfOne,
  lossSteps,
} from '../../domain/churn/churn-loss.ts';
import type { Money } from '../../domain/records/field.ts';
import { roundedHalfAway } from '../../lib/number/rounded.ts';
import { type Phrase, say } from '../phrases.ts';
import type { CellKind, Report, Row } from '../report.ts';

export interface LossCalculation {
  readonly leavers: Leavers;
  readonly assumed: Assumptions;
  /** Minor units of one edition; null where nothing is known and nobody said. */
  readonly spend: number | null;
  readonly currency: string | null;
  /** What somebody typed. */
  readonly typed: ReadonlySet<LossStep>;
  /** Somebody could have been lost: that nobody was is known. */
  readonly isCounted: boolean;
  /** Whose loss it is; null where there is no event to tell by. */
  readonly about: Phrase | null;
  readonly notes: readonly Phrase[];
}

type Sign = '×' | '+';

/** How a step is shown, and what it is made of. */
const steps: Readonly<
  Record<
    LossStep,
    { readonly kind: CellKind; readonly from?: { readonly sign: Sign; readonly of: readonly LossStep[] } }
  >
> = {
  spend: { kind: 'money' },
  periods: { kind: 'number' },
  years: { kind: 'number' },
  value: { kind: 'money', from: { sign: '×', of: ['spend', 'periods', 'years'] } },
  reached: { kind: 'number' },
  influenced: { kind: 'share' },
  spread: { kind: 'number' },
  stop: { kind: 'share' },
  followers: { kind: 'number', from: { sign: '×', of: ['reached', 'influenced', 'spread', 'stop'] } },
  'word-of-mouth': { kind: 'money', from: { sign: '×', of: ['followers', 'value'] } },
  each: { kind: 'money', from: { sign: '+', of: ['value', 'word-of-mouth'] } },
  clients: { kind: 'int' },
  total: { kind: 'money', from: { sign: '×', of: ['each', 'clients'] } },
};
const assumptions: ReadonlySet<LossStep> = new Set([
  'periods',
  'years',
  'reached',
  'influenced',
  'spread',
  'stop',
]);

export function churnLossReport(calculation: LossCalculation): Report {
  const { leavers, assumed, spend, currency, typed, isCounted, about, notes } = calculation;
  const one = spend === null || currency === null ? null : lossOfOne(spend, assumed);
  const money = (amount: number | undefined) =>
    amount === undefined || currency === null ? null : { amount: roundedHalfAway(amount), currency };
  const { clients } = leavers;
  // Nobody lost is nothing lost, whatever one of them would have spent.
  const none = clients === 0 && isCounted ? 0 : undefined;
  const values: Readonly<Record<LossStep, Money | number | null>> = {
    spend: money(spend ?? undefined),
    ...assumed,
    value: money(one?.value),
    followers: lossOfOne(0, assumed).followers,
    'word-of-mouth': money(one?.wordOfMouth),
    each: money(one?.total),
    clients: isCounted ? clients : null,
    total: money(clients === 0 ? none : one ? one.total * clients : undefined),
  };
  const row = (id: LossStep): Row => {
    const { kind, from } = steps[id];
    const reckoned = from?.of.map((step) => values[step]);
    return {
      id,
      label: say('churn-loss.step', { id }),
      value: values[id],
      valueKind: kind,
      origin: typed.has(id) ? 'typed' : from ? 'computed' : assumptions.has(id) ? 'assumed' : 'measured',
      reckoned:
        from && reckoned && !reckoned.includes(null)
          ? say('churn-loss.reckoned', {
              sign: from.sign,
              values: from.of.map((step) => ({ value: values[step], share: steps[step].kind === 'share' })),
            })
          : null,
      formula: from ? say('churn-loss.formula', { sign: from.sign, steps: from.of }) : null,
    };
  };
  return {
    kind: 'report',
    title: say('title.churn-loss'),
    layout: 'table',
    columns: [
      { key: 'id', kind: 'id', extra: true },
      { key: 'label', kind: 'phrase', rank: 1 },
      { key: 'value', kind: 'any', rank: 1 },
      { key: 'origin', kind: 'choice', rank: 1 },
      { key: 'reckoned', kind: 'phrase', rank: 2 },
      { key: 'formula', kind: 'phrase', extra: true },
    ],
    rows: lossSteps.map(row),
    empty: say('none.known'),
    facts: about === null ? [] : [{ label: say('fact.churn-loss'), value: about, kind: 'phrase' }],
    notes: [
      ...notes,
      ...(clients > 0 && spend === null ? [moneyless(leavers, currency)] : []),
      ...(spend !== null && !typed.has('spend') && leavers.unknown > 0
        ? [say('churn-loss.unknown', { clients: leavers.unknown })]
        : []),
      ...(leavers.hasOthers && spend !== null && !typed.has('spend') ? [say('stake.others')] : []),
      say('churn-loss.assumed'),
    ],
    next: ['regulars winback', 'regulars lost reasons'],
  };
}

/** Why nothing can be reckoned, and what helps. */
function moneyless({ hasOthers }: Leavers, currency: string | null): Phrase {
  return hasOthers ? say('churn-loss.other-money', { currency }) : say('churn-loss.no-money');
}
