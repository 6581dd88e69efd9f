/** The floor area of a registration's booth. */
import type { Registration } from '../records/registration.ts';

type Told = { readonly [K in 'area' | 'role']?: Registration[K] | undefined };

/** In square metres: 0 where nobody is to have any, null where an exhibitor does not tell how much. */
export function groundOf({ area, role }: Told): number | null {
  return area ?? (role === 'exhibitor' ? null : 0);
}
