/** What a word may say of a registration. */
import type { Status } from '../../../domain/records/registration.ts';

/** `paid` is registered, and owes nothing any more; `absent` is registered, and known not to have come. */
export type State = Status | 'paid' | 'absent';

/** Words parted by bars and ends of lines. */
export type StateWords = Readonly<Partial<Record<State, string>>>;
