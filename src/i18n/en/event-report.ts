/** What is said of an event as a whole, in English. */
import type { EventReportWords } from '../words.ts';

export const eventReport: EventReportWords = {
  'title.pace': ({ event }) => `How registrations for ${event} came in`,
  'pace.first': ({ event }) => `${event} has no edition before it to compare with.`,
  'pace.expected': ({ registrations, before }, { formats }) =>
    `If the rest comes as it did before ${before}, it will be about ${formats.number(registrations)}.`,
  'pace.undated': ({ event, registrations }, { formats }) =>
    registrations === 1
      ? `${event}: it is not known when 1 registration was made; it stands on the day it came into the roster, and on that of the event at the latest.`
      : `${event}: it is not known when ${formats.number(registrations)} registrations were made; they stand on the day they came into the roster, and on that of the event at the latest.`,
};
