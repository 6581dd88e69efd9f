/** Which channels a text speaks of, as people say it in English and Chinese. */
import type { Channel } from '../records/client.ts';

const words: readonly (readonly [Channel, RegExp])[] = [
  ['email', /\be-?mail(?:s|ed|ing)?\b|\bmail(?:s|ed|ing)?\b|邮件|邮箱|电邮/i],
  ['phone', /\b(?:call|calls|called|calling|phone|phoned|phoning|telephone|ring)\b|电话|致电/i],
  ['sms', /\bsms\b|\btext message\b|短信/i],
  ['wechat', /\bwe ?chat\b|微信/i],
  ['visit', /\bvisit(?:s|ed|ing)?\b|拜访|上门/i],
  ['fax', /\bfax(?:es|ed|ing)?\b|传真/i],
  ['letter', /\bletters?\b|信函|寄信/i],
];

/** In the order of the list; none where the text names no channel. */
export function channelsNamed(text: string): Channel[] {
  return words.flatMap(([channel, pattern]) => (pattern.test(text) ? [channel] : []));
}
