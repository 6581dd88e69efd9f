/** What conditions can ask of questions to review: their own fields, and the names of those they are about. */
import type { Client } from '../../records/client.ts';
import { type Review, reviewFields } from '../../records/review.ts';
import { customCell } from '../fields/custom.ts';
import { derived, textsOf } from '../fields/derived.ts';
import { type ConditionField, field, lifted } from '../fields/field.ts';
import { customKind, textKind } from '../fields/kinds.ts';
import { language } from './language.ts';

/** A question with the clients it is about. */
export interface Asked {
  readonly review: Review;
  readonly clients: readonly Client[];
}

const own = derived<Review>(reviewFields).map((inner) => lifted(inner, ({ review }: Asked) => review, []));
const names: ConditionField<Asked> = field('name', textKind, ({ clients }: Asked) =>
  clients.map(({ name }) => name),
);
const ownTexts = textsOf(reviewFields);

export const reviewLanguage = language<Asked>(
  [...own, names],
  { candidate: 'candidates', reason: 'reasons' },
  {
    needs: ['reviews', 'clients'],
    custom: (heading) =>
      field(`custom.${heading}`, customKind, ({ review }: Asked) => customCell(review.custom, heading)),
    texts: ({ review, clients }) => [...ownTexts(review), ...clients.flatMap(({ id, name }) => [id, name])],
  },
);
