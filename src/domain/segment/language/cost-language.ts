/** What conditions can ask of costs: their own fields, the client they were spent on, and the event. */
import { seriesOf } from '../../edition/participation.ts';
import type { Client } from '../../records/client.ts';
import { type Cost, costFields } from '../../records/cost.ts';
import type { Event } from '../../records/event.ts';
import { editionWords } from '../fields/computed.ts';
import { customCell } from '../fields/custom.ts';
import { derived, textsOf } from '../fields/derived.ts';
import { type ConditionField, field, lifted, type Sight } from '../fields/field.ts';
import { customKind, eventKind, labelKind, textKind } from '../fields/kinds.ts';
import { language } from './language.ts';

/** A cost with what it was spent on, where it says so. */
export interface Spent {
  readonly cost: Cost;
  readonly client: Client | undefined;
  readonly event: Event | undefined;
}

const own = derived<Cost>(costFields).map((inner) => lifted(inner, ({ cost }: Spent) => cost, []));
const special: readonly ConditionField<Spent>[] = [
  field('event', eventKind, ({ event }: Spent, { dossiers }: Sight) =>
    event === undefined
      ? undefined
      : editionWords([event], {
          latest: dossiers.latest(seriesOf(event)),
          previous: dossiers.previous(seriesOf(event)),
        }),
  ),
  field('currency', labelKind, ({ cost }: Spent) => cost.amount.currency),
  field('name', textKind, ({ client }: Spent) => client?.name),
];
const ownTexts = textsOf(costFields);

export const costLanguage = language<Spent>(
  [...own, ...special],
  {},
  {
    needs: ['clients', 'events', 'costs'],
    custom: (heading) =>
      field(`custom.${heading}`, customKind, ({ cost }: Spent) => customCell(cost.custom, heading)),
    texts: ({ cost, client, event }) => [
      ...ownTexts(cost),
      ...[client, event].flatMap((one) => (one ? [one.id, one.name] : [])),
    ],
  },
);
