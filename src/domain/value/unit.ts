/** What a figure is measured in. */

/** Shares are 0..1, scores points of a scale or -100..100, money minor units. */
export type Unit = 'share' | 'score' | 'money' | 'count' | 'days';
