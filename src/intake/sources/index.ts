/** The known sources; a file that none of them recognises is read by its synonyms alone. */
import eventbrite from './eventbrite.ts';
import googleForms from './google-forms.ts';
import luma from './luma.ts';
import pretix from './pretix.ts';
import type { Source } from './source.ts';
import vcard from './vcard.ts';
import wechatChain from './wechat-chain.ts';
import wjx from './wjx.ts';

export const sources: readonly Source[] = [eventbrite, luma, pretix, googleForms, wjx, vcard, wechatChain];

/** The source that is surest of these folded headings, and how sure; null where none is. */
export function recognise(headings: readonly string[]): { source: Source; confidence: number } | null {
  let best: { source: Source; confidence: number } | null = null;
  for (const source of sources) {
    const confidence = source.recognise(headings);
    if (confidence > (best?.confidence ?? 0)) best = { source, confidence };
  }
  return best;
}
