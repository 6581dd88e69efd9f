/** What is said of who joined and left between two moments, in English. */
import { labelValue } from '../label-value.ts';
import type { MovementPhrases } from '../words.ts';

/** The most editions that are named for a day. */
const most = 3;

export const movement: MovementPhrases = {
  'title.movement': () => 'Who left, who joined, who stayed',
  'title.from-to': ({ label }, { labels }) => `${labels[label].is}: before, and after`,
  'none.moved': () => 'Nobody was there at either.',
  'fact.before': () => 'Before',
  'fact.after': () => 'After',
  'fact.left': () => 'Left',
  'fact.joined': () => 'Joined',
  'fact.stayed': () => 'Stayed',
  'label.value': ({ label, value }, { labels, ui }) =>
    value === null ? ui.none : labelValue(labels, label, value),
  'movement.moment': ({ event, day, editions }, { formats }) => {
    const on = formats.dayWithWeekday(day);
    if (event !== null) return `${event.name} (${event.id}), as of ${on}`;
    const named = editions.slice(0, most).map(({ id, name }) => `${name} (${id})`);
    const more = editions.length > most ? ', …' : '';
    return named.length === 0 ? on : `${on}, after ${named.join(', ')}${more}`;
  },
  'movement.of': ({ attended }) => (attended ? 'who took part' : 'whose registration counts'),
  'movement.cancelled': ({ name }) => `${name} was cancelled: it has no clients.`,
  'movement.ahead': ({ name, day }, { formats }) =>
    `${name} is not over: bookings count, and labels are those of ${formats.dayWithWeekday(day)}.`,
  'movement.none-held': ({ day }, { formats }) =>
    `No edition was over by ${formats.dayWithWeekday(day)}: there was nobody.`,
  'movement.main-series': () => 'Everybody is judged in their own main series.',
};
