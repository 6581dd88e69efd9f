/** A registration while its row is read: the draft that it becomes, still open, and what the row says beside it. */
import type { RegistrationDraft } from '../../domain/draft.ts';

export type OpenRegistration = { -readonly [K in keyof RegistrationDraft]: RegistrationDraft[K] };

/** What cells of one row say that counts only where no other cell of it says more. */
export interface SaidBeside {
  /** Everything asked for was paid. */
  isPaid: boolean;
  /** The registration waits for money, or for something. */
  isWaiting: boolean;
  /** Nothing of what was asked for was paid. */
  isUnpaid: boolean;
  /** An invitation went out, which says nothing beside the answer to it. */
  isInvited: boolean;
  /** Whoever was asked whether they come has not made up their mind. */
  isOpen: boolean;
  /** Somebody came, or did not. */
  isOfWhoCame: boolean;
}

export function nothingBeside(): SaidBeside {
  return {
    isPaid: false,
    isWaiting: false,
    isUnpaid: false,
    isInvited: false,
    isOpen: false,
    isOfWhoCame: false,
  };
}
