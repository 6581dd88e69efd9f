/** What everybody on a list is, where the list as a whole says it and no row need. */
import type { Role } from '../../domain/records/client.ts';
import { listsTalks, roleListed } from '../cell/role-words.ts';
import type { Layout } from '../column/layout.ts';
import type { Recognised } from '../sheet/recognise.ts';

/** Undefined where the list says nothing of it. */
export function usualRole({ as, layout }: Pick<Recognised, 'as' | 'layout'>): Role | undefined {
  return roleByHeadings(layout) ?? (as === 'exhibitors' ? exhibitorOrSponsor(layout) : undefined);
}

/** Its headings say whom they name, or that somebody spoke. */
function roleByHeadings(layout: Layout): Role | undefined {
  const naming = (['name', 'organisation', 'given', 'emails', 'key', 'personKey'] as const).map(layout.one);
  const role = naming.flatMap((column) => (column && roleListed(column.heading)) ?? [])[0];
  if (role !== undefined || layout.one('ticket') || layout.one('fee')) return role;
  return layout.columns.some(({ heading }) => listsTalks(heading)) ? 'speaker' : undefined;
}

/** Who gives money and takes no space is no exhibitor. */
function exhibitorOrSponsor(layout: Layout): Role {
  const takesSpace = layout.one('booth') ?? layout.one('area');
  return !takesSpace && layout.one('sponsorship') ? 'sponsor' : 'exhibitor';
}
