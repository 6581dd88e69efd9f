/** The fields by which one sees what a list is of. */
import type { Layout } from '../../column/layout.ts';
import type { ColumnField } from '../../heading/heading-words.ts';

/** Who somebody is, or how they are reached. */
export const identity: readonly ColumnField[] = ['name', 'given', 'family', 'emails', 'phones', 'wechat'];
/** Who bought a ticket. */
export const buying: readonly ColumnField[] = ['buyerName', 'buyerGiven', 'buyerEmail', 'buyerPhone'];
/** One of them makes a list of people a list of registrations. */
export const partaking: readonly ColumnField[] = [
  'ticket',
  'order',
  'checkedInAt',
  'event',
  'eventDay',
  'sessions',
  'companions',
  'party',
  'fee',
  'paid',
  'refunded',
  'buyerEmail',
  'buyerPhone',
];
/** What was paid for a place. */
export const paying: readonly ColumnField[] = ['order', 'checkedInAt', 'fee', 'paid'];
/** What is taken at a fair. */
export const exhibiting: readonly ColumnField[] = ['booth', 'area', 'sponsorship'];

export function has(layout: Layout, fields: readonly ColumnField[]): boolean {
  return fields.some((field) => layout.one(field));
}

export function listsPeople(layout: Layout): boolean {
  const isOfGroup = layout.one('nickname') !== undefined && has(layout, partaking);
  return (
    isOfGroup || has(layout, identity) || has(layout, buying) || layout.one('organisation') !== undefined
  );
}
