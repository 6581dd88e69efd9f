/** What conditions can ask of clients. */
import { type Client, clientFields } from '../../records/client.ts';
import { birthdayKind } from '../fields/birthday.ts';
import { computedFields } from '../fields/computed.ts';
import { customCell } from '../fields/custom.ts';
import { derived, textsOf } from '../fields/derived.ts';
import { type ConditionField, field } from '../fields/field.ts';
import { customKind, ownerKind } from '../fields/kinds.ts';
import { labelFields } from '../fields/label-fields.ts';
import { segmentKind } from '../fields/segment-kind.ts';
import { language } from './language.ts';

/** Fields of the record that are asked for in a way of their own. */
const special: readonly ConditionField<Client>[] = [
  field('birthday', birthdayKind, ({ birthday }: Client) => birthday),
  field('owner', ownerKind, ({ owner }: Client) => owner),
  field('segment', segmentKind, (client: Client) => client),
];

const shortNames = {
  email: 'emails',
  phone: 'phones',
  tag: 'tags',
  need: 'needs',
  interest: 'interests',
  link: 'links',
  company: 'organisation',
  organization: 'organisation',
  source: 'sourceChannel',
  size: 'companySize',
  key: 'keys',
} as const;

export const clientLanguage = language<Client>(
  [...derived<Client>(clientFields), ...special, ...computedFields, ...labelFields],
  shortNames,
  {
    needs: ['clients'],
    custom: (heading) =>
      field(`custom.${heading}`, customKind, ({ custom }: Client) => customCell(custom, heading)),
    texts: textsOf(clientFields),
  },
);
