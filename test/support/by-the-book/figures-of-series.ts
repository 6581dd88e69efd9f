/** The length of trust, and the number of clients at each lifecycle step, over the series of an event. */
import type { Event } from '../../../src/domain/records/event.ts';
import { type Book, bookOn, sum, type Then } from './book.ts';
import { endOf, heldOf, seriesOf } from './editions.ts';
import { count, type Figures, quotient } from './figures.ts';
import { labelsOf, stageIn } from './labels.ts';

export function ofSeries(book: Book, then: Then, event: Event): Figures {
  const series = seriesOf(event);
  const lifecycles = then.clients
    .filter(({ archived }) => archived === undefined)
    .map((client) => labelsOf(then, client, series).main.lifecycle);
  const steps = ['prospect', 'new', 'existing', 'loyal', 'lost'];
  return {
    'trust-length': trustLength(book, then, series),
    ...Object.fromEntries(
      steps.map((step) => [`funnel ${step}`, count(lifecycles.filter((one) => one === step).length)]),
    ),
  };
}

/** By the stage at the end of each edition; of several rows of editions the last one. */
function trustLength(book: Book, then: Then, series: string) {
  const ends = heldOf(then, series).map((event) => bookOn(book, endOf(event)));
  const lengths = then.clients.map((client) => {
    const isTrust = ends.map((end) => stageIn(end, client, series) === 'trust');
    const last = isTrust.lastIndexOf(true);
    const before = isTrust.lastIndexOf(false, last);
    return last < 0 ? 0 : last - before;
  });
  return quotient(sum(lengths), lengths.filter((length) => length > 0).length);
}
