/** The words for how far one has come with a sponsor or an exhibitor; elsewhere they say other things: a match is lost, too. */
import type { Status } from '../../../domain/records/registration.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { remembering } from '../../raw/remember.ts';
import { type StatusWord, statusOf } from './status.ts';

const words: readonly (readonly [Status, string])[] = [
  [
    'invited',
    'prospect|prospective|prospecting|lead|cold|warm|hot|contacted|approached|interested|negotiating|negotiation|in negotiation|in negotiations|in talks|in discussion|proposal|proposal sent|quote sent|quoted|contract sent|verbal|verbal agreement|meeting scheduled|follow up|to contact|to call|意向|有意向|意向客户|跟进|跟进中|已联系|洽谈|洽谈中|谈判中|已报价|报价中|初步接触|待跟进|待签约|合同审批中',
  ],
  ['registered', 'won|closed won|committed|contracted|renewed|签约|成交|已成交|赢单|已签合同|已签'],
  [
    'cancelled',
    'lost|closed lost|not interested|no interest|turned down|dropped out|已流失|流失|丢单|输单|战败|无意向|无意愿|未成交|未签约',
  ],
];

const statusOfDeal = once(
  () =>
    new Map(words.flatMap(([status, list]) => list.split('|').map((word) => [fold(word), status] as const))),
);

/** Null where nobody knows the word. */
export const statusOfDealWord = remembering((typed: string): StatusWord | null => {
  const status = statusOfDeal().get(fold(typed.slice(0, 80)).replaceAll('-', ' '));
  return status === undefined ? statusOf(typed) : { status, absent: false, paid: false };
});
