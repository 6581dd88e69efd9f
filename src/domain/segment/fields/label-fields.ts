/** The labels and figures of a relationship as a condition asks for them: one row each, of the main series where there are several. */
import { toMajor } from '../../../lib/number/currency.ts';
import type { Client } from '../../records/client.ts';
import { activities } from '../../relationship/labels/activity.ts';
import { clientClasses } from '../../relationship/labels/class.ts';
import { depths } from '../../relationship/labels/depth.ts';
import { frequencies } from '../../relationship/labels/frequency.ts';
import { lifecycles } from '../../relationship/labels/lifecycle.ts';
import { stages } from '../../relationship/labels/stage.ts';
import { tiers } from '../../relationship/labels/tier.ts';
import { isBelowZero, labelCollections, type Relationship } from '../../relationship/relationship.ts';
import type { CollectionName } from '../../roster.ts';
import { hasGap, lastContact } from '../../service/occasions.ts';
import { type ConditionField, field, type Kind, type Reading, type Sight } from './field.ts';
import { choiceKind, flagKind, numberKind } from './kinds.ts';

const needs = labelCollections.filter((name) => name !== 'clients' && name !== 'costs');

export const labelFields: readonly ConditionField<Client>[] = [
  judged('stage', choiceKind(stages), ({ main }) => main.stage.value),
  judged('lifecycle', choiceKind(lifecycles), ({ main }) => main.lifecycle.value),
  judged('activity', choiceKind(activities), ({ activity }) => activity.value),
  judged('frequency', choiceKind(frequencies), ({ frequency }) => frequency.value),
  judged('class', choiceKind(clientClasses), (one) => one.class.value),
  judged('depth', choiceKind(depths), ({ depth }) => depth.value),
  judged('tier', choiceKind(tiers), ({ main }) => main.tier.value),
  /** Major units, over the two latest editions. */
  judged('value', numberKind, ({ main: { value } }) => value && toMajor(value.current, value.currency)),
  /** Worth less than it costs to serve them. */
  judged('belowzero', flagKind, ({ main }) => isBelowZero(main), [...needs, 'costs']),
  /** Points of five. */
  judged('potential', numberKind, ({ main: { series, points } }) => (series === null ? null : points.length)),
  /** How many are on; 0 where nothing is compared. */
  judged('signals', numberKind, ({ main }) => main.signals.on.length),
  /** The early-warning score, 0 to 100, and whether it is an early warning. */
  judged('warned', flagKind, ({ main }) => (main.signals.compared ? main.signals.isWarning : null)),
  judged('warning', numberKind, ({ main }) => (main.signals.compared ? main.signals.score : null)),
  /** Major units. */
  judged('ltv', numberKind, ({ main: { value, ltv } }) =>
    value && ltv !== null ? toMajor(ltv, value.currency) : null,
  ),
  /** Three digits: recency, frequency, money. */
  judged('rfm', numberKind, ({ main: { rfm } }) =>
    rfm ? rfm.recency * 100 + rfm.frequency * 10 + rfm.money : null,
  ),
  /** A VIP nobody was in touch with for longer than the limit. */
  field(
    'vipgap',
    flagKind,
    (client: Client, { day, zone, dossiers, relationships }: Sight) =>
      hasGap(relationships.of(client), lastContact(dossiers.of(client), zone), day, relationships.limits),
    needs,
  ),
];

function judged<T extends {}>(
  name: string,
  kind: Kind<T>,
  read: (relationship: Relationship) => T | null,
  needed: readonly CollectionName[] = needs,
): ConditionField<Client> {
  const reading = (client: Client, { relationships }: Sight): Reading<T> =>
    read(relationships.of(client)) ?? undefined;
  return field(name, kind, reading, needed);
}
