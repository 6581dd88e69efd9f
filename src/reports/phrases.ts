/** Everything a report or a receipt can say, as keys with their parameters; the languages hold the sentences. */
import type { Issue } from '../domain/draft.ts';

export interface Phrases {
  'title.clients': Record<never, never>;
  'title.client': { name: string };
  'none.clients': Record<never, never>;
  'none.known': Record<never, never>;
  'roster.made': { path: string };
  'client.added': { id: string; name: string };
  'dry-run': Record<never, never>;
  issue: Issue;
}

export type PhraseKey = keyof Phrases;
export type Phrase = { [K in PhraseKey]: { readonly key: K; readonly params: Phrases[K] } }[PhraseKey];

type NoParams = { [K in PhraseKey]: Record<never, never> extends Phrases[K] ? K : never }[PhraseKey];

export function say<K extends NoParams>(key: K): Phrase;
export function say<K extends PhraseKey>(key: K, params: Phrases[K]): Phrase;
export function say(key: PhraseKey, params: object = {}): Phrase {
  return { key, params } as Phrase;
}
