/** Clients by source, and how many of each registered, took part and came again. */
import type { SourceFunnel, SourceKind } from '../../domain/sources.ts';
import { say } from '../phrases.ts';
import type { Fact, Report, Row } from '../report.ts';

export function sourcesReport(
  funnels: readonly SourceFunnel[],
  kind: SourceKind,
  facts: readonly Fact[],
): Report {
  return {
    kind: 'report',
    title: say('title.sources'),
    layout: 'table',
    facts: [{ label: say('label.by'), value: kind, kind: 'choice' }, ...facts],
    columns: [
      { key: 'source', kind: kind === 'tool' ? 'choice' : 'text', rank: 1 },
      { key: 'clients', kind: 'int', rank: 1 },
      { key: 'registered', kind: 'int', rank: 2 },
      { key: 'registeredShare', kind: 'share', rank: 3 },
      { key: 'attended', kind: 'int', rank: 1 },
      { key: 'attendedShare', kind: 'share', rank: 3 },
      { key: 'cameAgain', kind: 'int', rank: 1 },
      { key: 'cameAgainShare', kind: 'share', rank: 3 },
    ],
    rows: funnels.map(({ source, clients, registered, attended, cameAgain }): Row => {
      const [all, first, second, third] = [
        clients.length,
        registered.length,
        attended.length,
        cameAgain.length,
      ];
      return {
        source,
        clients: all,
        registered: first,
        registeredShare: share(first, all),
        attended: second,
        attendedShare: share(second, first),
        cameAgain: third,
        cameAgainShare: share(third, second),
      };
    }),
    empty: say('none.clients'),
    notes: [say('sources.shares')],
    next: ['regulars code list source'],
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
