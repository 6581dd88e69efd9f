/** What conditions can ask of registrations: their own fields, and those of the client who registered. */
import { toMajor } from '../../../lib/number/currency.ts';
import { checkinDay, seriesOf } from '../../edition/participation.ts';
import { openMoney } from '../../money/open-money.ts';
import type { Client } from '../../records/client.ts';
import type { Event } from '../../records/event.ts';
import { type Registration, registrationFields } from '../../records/registration.ts';
import { editionWords } from '../fields/computed.ts';
import { customCell } from '../fields/custom.ts';
import { derived, textsOf } from '../fields/derived.ts';
import { type ConditionField, field, lifted, type Sight } from '../fields/field.ts';
import { customKind, dayKind, eventKind, numberKind } from '../fields/kinds.ts';
import { clientLanguage } from './client-language.ts';
import { language } from './language.ts';

/** A registration with whose and for what it is. */
export interface Registered {
  readonly registration: Registration;
  readonly client: Client;
  readonly event: Event;
}

const own = derived<Registration>(registrationFields).map((inner) =>
  lifted(inner, ({ registration }: Registered) => registration, []),
);

const special: readonly ConditionField<Registered>[] = [
  /** Here `latest` and `previous` are of the event's own series. */
  field('event', eventKind, ({ event }: Registered, { dossiers }: Sight) =>
    editionWords([event], {
      latest: dossiers.latest(seriesOf(event)),
      previous: dossiers.previous(seriesOf(event)),
    }),
  ),
  field(
    'checkedInAt',
    dayKind,
    ({ registration, event }: Registered, { zone }: Sight) =>
      checkinDay(registration, event, zone) ?? undefined,
  ),
  field('unpaid', numberKind, ({ registration: { id }, client }: Registered, { dossiers }: Sight) => {
    const part = dossiers.of(client).parts.find(({ registration }) => registration.id === id);
    const open = part?.counts ? openMoney([part.registration]) : [];
    return open.length === 0 ? 0 : open.map(({ amount, currency }) => toMajor(amount, currency));
  }),
];

const registrationTexts = textsOf(registrationFields);
const ofClient = [...new Set(clientLanguage.fields.values())].map((inner) =>
  lifted(inner, ({ client }: Registered) => client, []),
);
const clientShortNames = { email: 'emails', phone: 'phones', tag: 'tags' };

export const registrationLanguage = language<Registered>(
  [...ofClient, ...own, ...special],
  { ...clientShortNames, registered: 'registeredAt', checkedin: 'checkedInAt' },
  {
    needs: ['clients', 'events', 'registrations'],
    custom: (heading) =>
      field(
        `custom.${heading}`,
        customKind,
        ({ registration, client }: Registered) =>
          customCell(registration.answers, heading) ??
          customCell(registration.custom, heading) ??
          customCell(client.custom, heading),
      ),
    texts: ({ registration, client }) => [
      ...clientLanguage.texts(client),
      ...registrationTexts(registration),
    ],
  },
);
