/** `history verify`: whether the journal is what was written, from its first line to its last. */
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const verified = await (await context.store()).verify();
    return {
      kind: 'report',
      title: say('title.history'),
      layout: 'card',
      columns: [
        { key: 'steps', kind: 'int' },
        { key: 'seq', kind: 'int' },
        { key: 'hash', kind: 'text' },
        { key: 'brokenAt', kind: 'int' },
      ],
      rows: verified ? [{ ...verified }] : [],
      empty: say('history.no-journal'),
      notes: verified
        ? [
            verified.brokenAt === null
              ? say('history.whole', { steps: verified.steps })
              : say('history.broken', { seq: verified.brokenAt }),
          ]
        : [],
      exit: verified && verified.brokenAt !== null ? 1 : 0,
    };
  },
});
