/** Fields of a client that are computed from everything known of them: one row each. */
import { toMajor } from '../../../lib/number/currency.ts';
import type { Dossier } from '../../dossier.ts';
import { type Client, channels, roles } from '../../records/client.ts';
import type { Event } from '../../records/event.ts';
import type { Survey } from '../../records/survey.ts';
import type { CollectionName } from '../../roster.ts';
import { lastRecommendation, lastSatisfaction } from '../../survey/last-said.ts';
import { type ConditionField, field, type Kind, type Reading, type Sight } from './field.ts';
import { choiceKind, dayKind, eventKind, labelKind, numberKind } from './kinds.ts';

const parts: readonly CollectionName[] = ['events', 'registrations'];
const answers: readonly CollectionName[] = ['surveys', 'answers'];

export const computedFields: readonly ConditionField<Client>[] = [
  /** A counting registration in an edition. */
  computed('event', eventKind, parts, (dossier) => editionWords(eventsWithCountingPart(dossier), dossier)),
  /** Took part in an edition. */
  computed('came', eventKind, parts, (dossier) =>
    editionWords(
      dossier.participations.map(({ event }) => event),
      dossier,
    ),
  ),
  /** Was registered and did not come. */
  computed('noshow', eventKind, parts, (dossier) => editionWords(dossier.noShows, dossier)),
  /** Editions taken part in, over all series. */
  computed('attended', numberKind, parts, ({ participations }) => participations.length),
  /** Start days of the first and last of them. */
  computed('first', dayKind, parts, ({ participations }) => participations[0]?.event.start),
  computed('last', dayKind, parts, ({ participations }) => participations.at(-1)?.event.start),
  /** Held by a counting registration, or by the client. */
  computed('role', choiceKind(roles), parts, ({ client, parts: own }) => [
    ...(client.roles ?? []),
    ...own.flatMap(({ counts, registration }) => (counts && registration.role ? [registration.role] : [])),
  ]),
  /** Open amounts in major units, one a currency, never added up. */
  computed('unpaid', numberKind, parts, (dossier) => {
    const open = dossier.open();
    return open.length === 0 ? 0 : open.map(({ amount, currency }) => toMajor(amount, currency));
  }),
  /** Channels consent was given for. */
  field('consent', choiceKind(channels), ({ consent = {} }: Client) =>
    Object.keys(consent).filter((channel) => consent[channel]?.state === 'yes'),
  ),
  /** Channels by which no message may go to them. */
  field('refused', choiceKind(channels), (client: Client, { refusals }: Sight) => refusals(client), [
    'clients',
  ]),
  /** Surveys by their id or name: asked to answer, did, and were asked and did not. */
  computed('asked', labelKind, ['surveys'], ({ asked }) => surveyWords(asked)),
  computed('answered', labelKind, answers, ({ answers: given }) =>
    surveyWords(given.map(({ survey }) => survey)),
  ),
  computed('unanswered', labelKind, answers, ({ asked, answers: given }) =>
    surveyWords([...asked].filter((one) => !given.some(({ survey }) => survey.id === one.id))),
  ),
  /** As last answered. */
  computed('nps', numberKind, answers, (dossier) => lastRecommendation(dossier)?.score),
  computed('csat', numberKind, answers, (dossier) => lastSatisfaction(dossier)?.score),
];

function computed<T extends {}>(
  name: string,
  kind: Kind<T>,
  needs: readonly CollectionName[],
  read: (dossier: Dossier) => Reading<T>,
): ConditionField<Client> {
  return field(name, kind, (client: Client, { dossiers }: Sight) => read(dossiers.of(client)), needs);
}

function eventsWithCountingPart({ parts: own }: Dossier): Event[] {
  return own.filter(({ counts }) => counts).map(({ event }) => event);
}

function surveyWords(surveys: Iterable<Survey>): string[] {
  return [...surveys].flatMap(({ id, name }) => [id, name]);
}

/** Ids of editions, and `latest` and `previous` where the main series' ones are among them. */
export function editionWords(
  events: readonly Event[],
  { latest, previous }: Pick<Dossier, 'latest' | 'previous'>,
): string[] {
  const words = events.map(({ id }) => id);
  if (latest && words.includes(latest.id)) words.push('latest');
  if (previous && words.includes(previous.id)) words.push('previous');
  return words;
}
