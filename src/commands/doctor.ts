/** `doctor`: checks the roster and its files; changes nothing. */
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const findings = await (await context.store()).examine();
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
        repair: say('repair', { code }),
        code,
        where,
        detail,
      })),
      empty: say('none.findings'),
      exit: findings.some(({ severity }) => severity === 'problem') ? 1 : 0,
    };
  },
});
