/** The figure somebody means. */
import { nearest } from '../../lib/alike/near.ts';
import { fail } from '../errors.ts';
import { kpis } from './index.ts';
import type { AnyKpi } from './measure.ts';

/** By its id in any case. Throws `kpi.unknown`, naming the nearest, or `otherwise` where none is near. */
export function kpiNamed(typed: string, otherwise: readonly string[] = []): AnyKpi {
  const id = typed.trim().toLowerCase();
  const found = kpis.find((kpi) => kpi.id === id);
  if (found) return found;
  const near = nearest(
    id,
    kpis.map((kpi) => kpi.id),
  );
  throw fail('kpi.unknown', { id: typed, near: near.length > 0 ? near : otherwise });
}
