/** A person while their row is read: the draft that it becomes, still open. */
import type { PersonDraft } from '../../domain/draft.ts';

export type OpenPerson = { -readonly [K in keyof PersonDraft]: PersonDraft[K] };
