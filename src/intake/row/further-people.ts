/** The further people of a row: the other contacts of a company, and whom one cell names together. */
import type { PersonDraft, RegistrationDraft } from '../../domain/draft.ts';
import type { Payment } from './order/refund-rows.ts';

const none: readonly Payment[] = [];

/** They share its booth; what is paid for it is told once. Whoever has neither a name nor a contact is nobody. */
export function furtherDrafts(first: Payment, others: readonly PersonDraft[]): readonly Payment[] {
  if (others.length === 0) return none;
  const { place, person: own, registration: taking } = first;
  return others
    .filter(({ name, emails, phones }) => name !== '' || emails.length + phones.length > 0)
    .map((other) => {
      const person = own.roles ? { ...other, roles: own.roles } : other;
      return taking ? { place, person, registration: shared(taking) } : { place, person };
    });
}

function shared({ status, role, booth, order }: RegistrationDraft): RegistrationDraft {
  return {
    answers: {},
    ...(status === undefined ? {} : { status }),
    ...(role === undefined ? {} : { role }),
    ...(booth === undefined ? {} : { booth }),
    ...(order === undefined ? {} : { order }),
  };
}
