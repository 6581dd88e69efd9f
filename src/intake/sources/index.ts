/** The known sources; a file that none of them recognises is read by its synonyms alone. */
import type { ColumnField } from '../heading/heading-words.ts';
import { inEnglish } from '../heading/translated.ts';
import alchemer from './alchemer.ts';
import delighted from './delighted.ts';
import eventbrite from './eventbrite.ts';
import googleContacts from './google-contacts.ts';
import googleForms from './google-forms.ts';
import hiEvents from './hi-events.ts';
import hubspot from './hubspot.ts';
import limesurvey from './limesurvey.ts';
import luma from './luma.ts';
import mailchimp from './mailchimp.ts';
import meetup from './meetup.ts';
import metaLeads from './meta-leads.ts';
import microsoftForms from './microsoft-forms.ts';
import outlook from './outlook.ts';
import paypal from './paypal.ts';
import pretix from './pretix.ts';
import pretixOrders from './pretix-orders.ts';
import qualtrics from './qualtrics.ts';
import regulars from './regulars.ts';
import shopify from './shopify.ts';
import type { Source } from './source.ts';
import stripe from './stripe.ts';
import surveymonkey from './surveymonkey.ts';
import tencent from './tencent.ts';
import tito from './tito.ts';
import typeform from './typeform.ts';
import vcard from './vcard.ts';
import wechatChain from './wechat-chain.ts';
import wjx from './wjx.ts';
import zoho from './zoho.ts';

export const sources: readonly Source[] = [
  regulars,
  eventbrite,
  luma,
  tito,
  pretix,
  pretixOrders,
  hiEvents,
  stripe,
  shopify,
  paypal,
  meetup,
  googleForms,
  microsoftForms,
  typeform,
  surveymonkey,
  qualtrics,
  limesurvey,
  delighted,
  alchemer,
  wjx,
  tencent,
  mailchimp,
  zoho,
  hubspot,
  googleContacts,
  outlook,
  metaLeads,
  vcard,
  wechatChain,
];

/** The source that is surest of these folded headings, and how sure; null where none is. */
export function recognise(headings: readonly string[]): { source: Source; confidence: number } | null {
  const told = headings.map(inEnglish);
  let best: { source: Source; confidence: number } | null = null;
  for (const source of sources) {
    // Some words are a tool's own in every language: the folded heading is tried as it stands, too.
    const confidence = Math.max(source.recognise(headings), source.recognise(told));
    if (confidence > (best?.confidence ?? 0)) best = { source, confidence };
  }
  return best;
}

/** What a source knows a folded heading to mean, in its own language or in English. */
export function columnOf({ columns, beginning = {} }: Source, folded: string): ColumnField | undefined {
  for (const heading of [folded, inEnglish(folded)]) {
    if (Object.hasOwn(columns, heading)) return columns[heading];
    const start = Object.keys(beginning).find((words) => heading.startsWith(words));
    if (start !== undefined) return beginning[start];
  }
  return undefined;
}
