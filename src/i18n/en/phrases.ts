/** What reports and receipts say, in English. */
import type { Words } from '../words.ts';

export const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const phrases: Words['phrases'] = {
  'title.clients': () => 'Clients',
  'title.client': ({ name }) => name,
  'none.clients': () => 'No clients match.',
  'none.known': () => 'Nothing is known.',
  'roster.made': ({ path }) => `Made an empty roster: ${path}`,
  'client.added': ({ id, name }) => `Added ${id} ${name}.`,
  'dry-run': () => 'Dry run: nothing was changed.',
  issue: ({ row, sheet, column, code, value }, { issues }) =>
    `${sheet ? `${sheet}!` : 'row '}${row}${column ? `, ${column}` : ''}: ${issues[code](value ?? '')}`,
};
