/** What one would type after an import: what the roster lacks to understand such a file, who is in doubt, what there is to see, and the way back. */
import type { Context } from '../../context.ts';
import type { Issue, IssueCode } from '../../domain/draft.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { seriesLines } from '../../reports/event/series-lines.ts';
import { scoreSteps } from '../../reports/import/score-steps.ts';
import { say } from '../../reports/phrases.ts';
import type { Next } from '../../reports/report.ts';
import type { Imported } from './applying.ts';

export async function nextSteps(
  context: Context,
  imported: readonly Imported[],
  issues: readonly Issue[],
): Promise<Next[]> {
  const { event } = imported.findLast(({ plan }) => plan.event !== null)?.plan ?? {};
  const { series = null } = imported.findLast((one) => one.series !== null) ?? {};
  const { seq } = imported.findLast((one) => one.seq !== null) ?? {};
  return [
    ...(await settingsMissing(context, imported, issues)),
    ...(imported.length === 1 ? imported.flatMap(scoreSteps) : []),
    ...(imported.some(({ plan }) => plan.counts.review > 0) ? ['regulars review'] : []),
    ...seriesLines(series),
    ...(event ? [`regulars kpi --event ${event}`] : ['regulars client list']),
    ...(seq ? [`regulars undo ${seq}`] : []),
  ];
}

/** What to set in the roster so that a file like this one is understood, and the file again. */
async function settingsMissing(
  context: Context,
  imported: readonly Imported[],
  issues: readonly Issue[],
): Promise<Next[]> {
  const isMet = (code: IssueCode) => issues.some((issue) => issue.code === code);
  const settings = [
    ...(isMet('phone-without-region') ? [say('next.region')] : []),
    ...(isMet('unknown-currency') ? [say('next.currency', { known: await commonCurrency(context) })] : []),
  ];
  const [only] = imported.length === 1 ? imported : [];
  if (settings.length === 0 || !only || only.sheet.file === 'stdin') return settings;
  const { sheet, plan } = only;
  const about = plan.event === null ? '' : ` --event ${plan.event}`;
  return [...settings, `regulars import ${shellWord(sheet.file)}${about}`];
}

/** The currency most amounts of the roster are in. */
async function commonCurrency(context: Context): Promise<string | null> {
  const { registrations } = await context.read(['registrations']);
  const counts = new Map<string, number>();
  for (const { fee, paid } of registrations.values())
    for (const money of [fee, paid])
      if (money) counts.set(money.currency, (counts.get(money.currency) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
