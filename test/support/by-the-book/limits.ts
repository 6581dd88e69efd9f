/** The default limits of the rules, and those a roster sets. */
import type { ThresholdKey, Thresholds } from '../../../src/domain/records/thresholds.ts';
import type { Book } from './book.ts';

/** A hair, so that 9 of 10 is 10 % less whatever binary fractions make of it. */
export const hair = 1e-9;

export const written: Thresholds = {
  'activity.new': 90,
  'activity.active': 180,
  'activity.sleeping': 540,
  'satisfaction.low': 2,
  'class.nps': 6,
  'loyal.editions': 3,
  'potential.high': 2,
  'potential.employees': 100,
  'potential.interactions': 2,
  'potential.days': 365,
  'signal.area': 0.1,
  'signal.satisfaction': 1,
  'signal.contacts': 0.5,
  'signal.contacts-before': 2,
  'signals.weaken': 2,
  'signals.warning': 40,
  'frequency.regular': 0.5,
  'rfm.recency-5': 90,
  'rfm.recency-4': 180,
  'rfm.recency-3': 365,
  'rfm.recency-2': 540,
  'rfm.money-5': 50_000,
  'rfm.money-4': 10_000,
  'rfm.money-3': 1_000,
  'rfm.fifths': 500,
  'vip.gap': 90,
  'birthday.days': 7,
  'unhappy.days': 2,
  'ltv.discount': 0.1,
  'index.satisfaction': 1,
  'index.confirmation': 1,
  'index.ideal': 1,
  'service.rate': 0,
  'churn.periods': 1,
  'churn.years': 10,
  'churn.reached': 15,
  'churn.influenced': 0.5,
  'churn.spread': 5,
  'churn.stop': 0.25,
};

export const limitOf = ({ settings }: Book, key: ThresholdKey): number => settings[key] ?? written[key];
