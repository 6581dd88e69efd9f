/** 两个时点之间谁来谁走的话。 */
import { labelValue } from '../label-value.ts';
import type { MovementPhrases } from '../words.ts';
import { joined } from './joined.ts';

const most = 3;

export const movement: MovementPhrases = {
  'title.movement': () => '谁离开、谁新来、谁留下',
  'title.from-to': ({ label }, { labels }) => `${labels[label].is}：之前与之后`,
  'none.moved': () => '两个时点都没有人。',
  'fact.before': () => '之前',
  'fact.after': () => '之后',
  'fact.left': () => '离开',
  'fact.joined': () => '新来',
  'fact.stayed': () => '留下',
  'label.value': ({ label, value }, { labels, ui }) =>
    value === null ? ui.none : labelValue(labels, label, value),
  'movement.moment': ({ event, day, editions }, { formats }) => {
    const on = formats.dayWithWeekday(day);
    if (event !== null) return `${event.name}（${event.id}），截至 ${on}`;
    const named = editions.slice(0, most).map(({ id, name }) => `${name}（${id}）`);
    const more = editions.length > most ? '等' : '';
    return named.length === 0 ? on : joined`${on}，最近为${named.join('、')}${more}`;
  },
  'movement.of': ({ attended }) => (attended ? '参与的客户' : '报名计入的客户'),
  'movement.cancelled': ({ name }) => joined`${name}已取消：没有客户。`,
  'movement.ahead': ({ name, day }, { formats }) =>
    joined`${name}尚未结束：预订计入，标签截至 ${formats.dayWithWeekday(day)}。`,
  'movement.none-held': ({ day }, { formats }) =>
    `到 ${formats.dayWithWeekday(day)}为止还没有办完任何一届，所以没有客户。`,
  'movement.main-series': () => '每位客户按各自的主系列判定。',
};
