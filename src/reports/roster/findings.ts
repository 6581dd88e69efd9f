/** What was found wrong with a roster's files, and what is done about it. */
import type { Finding, Repair } from '../../domain/change/finding.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report } from '../report.ts';

export function findingsReport(findings: readonly Finding[], notes: readonly Phrase[]): Report {
  return {
    kind: 'report',
    title: say('title.findings'),
    layout: 'card',
    columns: [
      { key: 'severity', kind: 'choice', rank: 1 },
      { key: 'finding', kind: 'phrase', rank: 1 },
      { key: 'repair', kind: 'phrase', rank: 2 },
      { key: 'code', kind: 'text', extra: true },
      { key: 'where', kind: 'text', extra: true },
      { key: 'detail', kind: 'text', extra: true },
    ],
    rows: findings.map(({ severity, code, where, detail }) => ({
      severity,
      finding: say('finding', { code, where, detail }),
      repair: say('repair', { code, where }),
      code,
      where,
      detail,
    })),
    empty: say('none.findings'),
    notes,
    exit: findings.some(({ severity }) => severity === 'problem') ? 1 : 0,
  };
}

export const repairColumns: readonly Column[] = [
  { key: 'code', kind: 'text' },
  { key: 'where', kind: 'text' },
  { key: 'detail', kind: 'text' },
];

/** A column of days typed the wrong way is as many repairs as it has rows. */
const mostTold = 50;

/** One sentence for each, as far as anybody reads. */
export function repairsTold(repairs: readonly Repair[]): Phrase[] {
  const told = repairs.slice(0, mostTold).map((repair) => say('doctor.step', repair));
  const count = repairs.length - told.length;
  return count > 0 ? [...told, say('doctor.more-steps', { count })] : told;
}
