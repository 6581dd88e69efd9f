/** The fields a condition may name, by what it asks about. */

export type Subject = 'clients' | 'registrations' | 'costs' | 'reviews';

export interface ConditionFields {
  /** As they are best typed. */
  readonly names: readonly string[];
  /** By folded name, short names too. */
  readonly fields: ReadonlyMap<string, FieldShape>;
}

interface FieldShape {
  readonly name: string;
  readonly kind: string;
  /** The values it takes, where they are fixed. */
  readonly choices?: readonly string[];
}

export const fieldsOf: Readonly<Record<Subject, () => Promise<ConditionFields>>> = {
  clients: async () => (await import('../../domain/segment/language/client-language.ts')).clientLanguage,
  registrations: async () =>
    (await import('../../domain/segment/language/registration-language.ts')).registrationLanguage,
  costs: async () => (await import('../../domain/segment/language/cost-language.ts')).costLanguage,
  reviews: async () => (await import('../../domain/segment/language/review-language.ts')).reviewLanguage,
};
