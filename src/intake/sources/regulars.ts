/** Our own list of clients as `export` writes it, edited in between or not. */
import { recognisedBy, type Source } from './source.ts';

/** What we number, date or compute ourselves. */
function ignored(headings: readonly string[]): Readonly<Record<string, 'ignored'>> {
  return Object.fromEntries(headings.map((heading) => [heading, 'ignored']));
}

const regulars: Source = {
  id: 'regulars',
  recognise: (headings) =>
    Math.max(
      recognisedBy(headings, ['id', 'created', 'updated', 'archived', 'kind', 'other names'], []),
      recognisedBy(headings, ['编号', '建立于', '更新于', '已归档', '类别', '其他姓名'], []),
    ),
  as: 'contacts',
  columns: {
    ...ignored([
      'id',
      'created',
      'updated',
      'archived',
      'kind',
      'keys',
      'former ids',
      'referred by',
      'roles',
    ]),
    ...ignored(['编号', '建立于', '更新于', '已归档', '类别', '外部编号', '曾用编号', '推荐人', '角色']),
    consent: 'consent',
    同意: 'consent',
    'preferred channels': 'preferredChannels',
    偏好渠道: 'preferredChannels',
    'forbidden channels': 'forbiddenChannels',
    禁用渠道: 'forbiddenChannels',
    'other names': 'otherNames',
    其他姓名: 'otherNames',
    links: 'links',
    链接: 'links',
  },
  ownRecord: { id: ['id', '编号'], created: ['created', '建立于'] },
  dayOrder: 'ymd',
};
export default regulars;
