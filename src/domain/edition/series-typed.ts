/** Which series is meant by a name somebody types for an event: one that is there in another spelling, or perhaps one with a slip in it. */

import { slipsBetween } from '../../lib/alike/slips.ts';
import { groupBy } from '../../lib/collect.ts';
import { pinyinOf } from '../../lib/han/pinyin.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Event } from '../records/event.ts';
import { seriesKey } from './series-key.ts';

export interface SeriesTyped {
  readonly series: string;
  /** A series that is there, of which this may be a slip. */
  readonly near: string | null;
  /** Other editions of it, which get the spelling: whoever spells their own series anew means all of it. */
  readonly respelled: readonly string[];
}

/** `own` is the event as it is, where it is not a new one. */
export function seriesTyped(events: Iterable<Event>, typed: string, own?: Event): SeriesTyped {
  const key = seriesKey(typed);
  const others = [...events].filter(({ id, series }) => id !== own?.id && series !== undefined);
  const same = others.filter(({ series = '' }) => seriesKey(series) === key);
  if (own?.series !== undefined && seriesKey(own.series) === key) {
    const respelled = same.filter(({ series }) => series !== typed).map(({ id }) => id);
    return { series: typed, near: null, respelled };
  }
  if (same.length === 0) {
    const near = others.find(({ series = '' }) => isNear(typed, series))?.series ?? null;
    return { series: typed, near, respelled: [] };
  }
  if (same.some(({ series }) => series === typed)) return { series: typed, near: null, respelled: [] };
  const [[series = typed] = []] = [...groupBy(same, (one) => one.series)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return { series, near: null, respelled: [] };
}

const filling: ReadonlySet<string> = new Set(['and', 'the', 'of', 'a', 'an']);
/** A letter of a shorter word makes another one of it. */
const long = 4;
/** Two slips are as likely in it as one in a shorter word. */
const longest = 8;
const shortestHan = 3;

/** In hanzi another one of the same sound was picked, in letters there is a slip in a word. */
function isNear(a: string, b: string): boolean {
  if (/[\u3400-\u9fff]/.test(a + b)) {
    const [x, y] = [seriesKey(a), seriesKey(b)];
    return x.length >= shortestHan && x.length === y.length && pinyinOf(x).join() === pinyinOf(y).join();
  }
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length > 0 && x.length === y.length && x.every((word, at) => isSlip(word, y[at] ?? ''));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s\-_.,:;'"()/|&]+/)
    .filter((word) => word !== '' && !filling.has(word));
}

/** Or the very word. What stands first is seldom mistyped, and figures and short words tell editions and places apart. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < long || a[0] !== b[0] || /\d/.test(a + b)) return false;
  const most = shorter < longest ? 1 : 2;
  return slipsBetween(a, b, most) <= most;
}
