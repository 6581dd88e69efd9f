/** The screens, in the order of their keys and of Tab. */
import type { ScreenName } from '../../i18n/tui.ts';
import type { ScreenKind } from '../screen-kind.ts';
import { answer } from './answer.ts';
import { client } from './client.ts';
import { clients } from './clients.ts';
import { door } from './door.ts';
import { event } from './event.ts';
import { events } from './events.ts';
import { followups } from './followups.ts';
import { history } from './history.ts';
import { kpi } from './kpi.ts';
import { kpis } from './kpis.ts';
import { review } from './review.ts';
import { reviews } from './reviews.ts';
import { said } from './said.ts';
import { segment } from './segment.ts';
import { segments } from './segments.ts';
import { silent } from './silent.ts';
import { survey } from './survey.ts';
import { surveys } from './surveys.ts';
import { today } from './today.ts';

export const kinds: readonly ScreenKind[] = [
  today,
  clients,
  followups,
  events,
  kpis,
  segments,
  history,
  surveys,
  reviews,
  client,
  event,
  door,
  kpi,
  segment,
  survey,
  said,
  silent,
  review,
  answer,
];

/** Those that are shown from anywhere. */
export const shownByKey: readonly ScreenKind[] = kinds.filter(({ key }) => key !== null);

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

export function kindOf(name: ScreenName): ScreenKind {
  const kind = byName.get(name);
  if (kind === undefined) throw new RangeError(`No screen is called ${name}.`);
  return kind;
}
