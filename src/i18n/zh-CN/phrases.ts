/** 报表与回执所说的话。 */
import type { Words } from '../words.ts';

export const phrases: Words['phrases'] = {
  'title.clients': () => '客户',
  'title.client': ({ name }) => name,
  'none.clients': () => '没有符合条件的客户。',
  'none.known': () => '一无所知。',
  'roster.made': ({ path }) => `已建立空的客户名册：${path}`,
  'client.added': ({ id, name }) => `已添加 ${id} ${name}。`,
  'dry-run': () => '试运行：没有任何改动。',
  issue: ({ row, sheet, column, code, value }, { issues }) =>
    `${sheet ? `${sheet}!${row}` : `第 ${row} 行`}${column ? `，${column}` : ''}：${issues[code](value ?? '')}`,
};
