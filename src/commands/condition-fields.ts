/** The fields a condition may name, by what it asks about. */
import type { Subject } from './command.ts';

export interface ConditionFields {
  /** As they are best typed. */
  readonly names: readonly string[];
  /** By folded name. */
  readonly fields: ReadonlyMap<string, { readonly kind: string; readonly choices?: readonly string[] }>;
}

export const fieldsOf: Readonly<Record<Subject, () => Promise<ConditionFields>>> = {
  clients: async () => (await import('../domain/segment/client-language.ts')).clientLanguage,
  registrations: async () =>
    (await import('../domain/segment/registration-language.ts')).registrationLanguage,
  costs: async () => (await import('../domain/segment/cost-language.ts')).costLanguage,
  reviews: async () => (await import('../domain/segment/review-language.ts')).reviewLanguage,
};
