/** Consent by channel in one cell, as our own lists write it for programs and for people: `sms=yes;email=no`, `短信：是、邮件：否`. */
import { type Channel, channels } from '../../domain/records/client.ts';
import type { Consent } from '../../domain/records/field.ts';
import { once } from '../../lib/once.ts';
import { fold } from '../../lib/text/fold.ts';
import { noWords, yesWords } from './states/yes-no.ts';

const words: Partial<Record<Channel, string>> = {
  email: 'e-mail|邮件',
  phone: '电话',
  sms: '短信',
  wechat: '微信',
  meeting: '会面',
  visit: '拜访',
  fax: '传真',
  letter: '信函',
  web: '网站',
  social: 'social media|社交媒体',
};
const channelOfWord = once(
  () =>
    new Map(
      channels.flatMap((channel) =>
        [channel, ...(words[channel]?.split('|') ?? [])].map((word) => [fold(word), channel] as const),
      ),
    ),
);

/** The channel a word names; null where it names none. */
export function channelNamed(word: string): Channel | null {
  return channelOfWord().get(fold(word)) ?? null;
}

/** Null where any part of the cell says something else. */
export function listedConsents(text: string, evidence: string): Record<string, Consent> | null {
  const found: Record<string, Consent> = {};
  for (const part of text.normalize('NFKC').split(/[;,、\n]/)) {
    if (part.trim() === '') continue;
    const [name = '', answer = '', ...more] = part.split(/[=:]/);
    const channel = channelNamed(name);
    const word = fold(answer);
    const state = yesWords.includes(word) ? 'yes' : noWords.includes(word) ? 'no' : null;
    if (channel === null || state === null || more.length > 0) return null;
    found[channel] = { state, evidence };
  }
  return found;
}
