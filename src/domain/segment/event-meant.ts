/** The condition somebody meant who typed an event where a condition goes: neither its name nor its id is a text of a registration. */
import { soleEvent } from '../find/named.ts';
import type { Event } from '../records/event.ts';
import { all, type Condition } from './condition.ts';
import { parse } from './text/parse.ts';
import { print } from './text/print.ts';

export interface EventMeant {
  readonly event: Event;
  /** With `event:ID` where the event was typed. */
  readonly condition: string;
}

/** Null where neither all words of `typed` together nor one of them name one event only. */
export function eventMeant(typed: string, events: readonly Event[]): EventMeant | null {
  const tree = parse(typed);
  const parts = tree.kind === 'all' ? tree.of : [tree];
  const words = parts.flatMap((part) => (part.kind === 'text' ? part.text : []));
  const others = parts.filter(({ kind }) => kind !== 'text');
  for (const name of words.length > 1 ? [words.join(' '), ...words] : words) {
    const event = soleEvent(events, name);
    if (event === null) continue;
    const left = words.filter((word) => word !== name && name !== words.join(' '));
    const term: Condition = { kind: 'is', field: 'event', values: [event.id] };
    const texts = left.map((text): Condition => ({ kind: 'text', text }));
    return { event, condition: print(all([term, ...texts, ...others])) };
  }
  return null;
}
