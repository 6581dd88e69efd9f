/** A figure by its id, or by what either language calls it in a table. */
import { kpis } from '../../domain/kpi/index.ts';
import type { AnyKpi } from '../../domain/kpi/measure.ts';
import { kpiNamed } from '../../domain/kpi/named.ts';
import { loadWords } from '../../i18n/index.ts';
import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import { languages } from '../config/language.ts';

/** Throws `kpi.unknown`, naming the nearest. */
export async function kpiTyped(typed: string): Promise<AnyKpi> {
  const id = typed.trim().toLowerCase();
  if (kpis.some((kpi) => kpi.id === id)) return kpiNamed(id);
  const labels = new Map<string, string>();
  for (const { kpis: words } of await Promise.all(languages.map(loadWords)))
    for (const kpi of kpis) labels.set(bare(words[kpi.id].label), kpi.id);
  const wanted = bare(typed);
  const near = nearest(wanted, labels.keys(), 1).map((label) => labels.get(label) ?? '');
  return kpiNamed(labels.get(wanted) ?? typed, near);
}

/** Without what is said of it in parentheses: `留存率（上届口径）`. */
function bare(label: string): string {
  return fold(label.replace(/\s*[(（][^)）]*[)）]/g, ''));
}
