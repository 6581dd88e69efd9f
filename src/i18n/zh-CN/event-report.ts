/** 关于整场活动所说的话。 */
import type { EventReportWords } from '../words.ts';
import { joined } from './joined.ts';

export const eventReport: EventReportWords = {
  'title.pace': ({ event }) => joined`${event}的报名进度`,
  'pace.first': ({ event }) => joined`${event}之前没有可对照的一届。`,
  'pace.expected': ({ registrations, before }, { formats }) =>
    joined`如果接下来的进度与${before}相同，最终约 ${formats.number(registrations)} 个报名。`,
  'pace.undated': ({ event, registrations }, { formats }) =>
    joined`${event}：有 ${formats.number(registrations)} 个报名的日期不明，按进入名册之日计，最迟计在活动当天。`,
};
