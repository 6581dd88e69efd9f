/** Every KPI of an event, by the last page of the rules. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Book, Then } from './book.ts';
import { comingBack, whoCame } from './figures-of-clients.ts';
import { ofMoney } from './figures-of-money.ts';
import { ofSeries } from './figures-of-series.ts';
import { ofService } from './figures-of-service.ts';
import { ofSurveys } from './figures-of-surveys.ts';

/** A value, and what it was divided from where it is a quotient; null where there is nothing to tell. */
export type Told = {
  readonly value: number;
  readonly of?: readonly [numerator: number, denominator: number];
} | null;
/** By id, with the currency, dimension or step behind it where a figure is given several times. */
export type Figures = Readonly<Record<string, Told>>;

export const count = (value: number): Told => ({ value });

export const quotient = (numerator: number, denominator: number): Told =>
  denominator === 0 ? null : { value: numerator / denominator, of: [numerator, denominator] };

/** `book` is the whole one, which tells how it was at the end of each edition. */
export function figuresOf(book: Book, then: Then, event: Event): Figures {
  return {
    ...whoCame(then, event),
    ...comingBack(then, event),
    ...ofMoney(then, event),
    ...ofSurveys(then, event),
    ...ofService(then, event),
    ...ofSeries(book, then, event),
  };
}
