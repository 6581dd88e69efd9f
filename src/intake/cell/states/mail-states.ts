/** Words for whether mail reaches somebody, and whether they want it. */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { remembering } from '../../raw/remember.ts';

export type MailState = 'works' | 'bounced' | 'subscribed' | 'unsubscribed';

const words: Readonly<Record<MailState, string>> = {
  works:
    'valid|ok|okay|good|deliverable|delivered|active|verified|accepted|soft bounce|soft bounced|soft|catch-all|正常|有效|可用|送达|已送达|已验证|软退|软退信',
  bounced:
    'bounced|bounce|bouncing|hard bounce|hard bounced|hard|cleaned|undeliverable|undelivered|not deliverable|invalid|invalid email|invalid number|not valid|failed|blocked|does not exist|mailbox not found|unreachable|wrong number|disconnected|退信|已退信|硬退|硬退信|无效|失效|已失效|投递失败|发送失败|无法送达|不存在|空号|停机|已停机|关机停机|号码错误|错误',
  subscribed: 'subscribed|confirmed opt-in|double opt-in|explicit|express|opted in|opt-in|已订阅|订阅|订阅中',
  unsubscribed:
    'unsubscribed|opted out|opt-out|do not contact|do not email|complained|complaint|spam|removed|unsub|spam complaint|已退订|退订|取消订阅|已取消订阅',
};
const stateOfWord = once(
  () =>
    new Map(
      (Object.entries(words) as [MailState, string][]).flatMap(([state, list]) =>
        list.split('|').map((word) => [word, state] as const),
      ),
    ),
);
export const mailStateOf = remembering(
  (typed: string): MailState | null => stateOfWord().get(fold(typed.slice(0, 80))) ?? null,
);

/** What only the state of somebody on a mailing list is. */
const ofMailings =
  /^(?:un)?subscribed$|^(?:hard )?bounced?$|^complain(?:ed|t)$|^cleaned$|^已?退订$|^已订阅$|^已?退信$/i;

export function tellsOfMailing(text: string): boolean {
  return ofMailings.test(text);
}

/** Whoever consented to something need not be on a mailing list. */
const subscribing =
  /s[uo]bscri|suscri|abonn|newsletter|mailing|opt[-_ ]?(?:ed)?[-_ ]?in|订阅|訂閱|購読|구독|подпис/i;

/** Whether the heading above a day says that somebody subscribed then. */
export function isOfSubscribing(heading: string): boolean {
  return subscribing.test(heading);
}
