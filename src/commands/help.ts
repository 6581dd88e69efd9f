/** `help`: a topic, or the list of topics. */
import { fail } from '../domain/errors.ts';
import { loadHelp } from '../i18n/index.ts';
import { say } from '../reports/phrases.ts';
import type { Report } from '../reports/report.ts';
import { command } from './command.ts';

export default command({
  arguments: { topic: 'maybe' },
  options: {},
  async run(context, { topic }): Promise<Report> {
    const { topics } = await loadHelp(context.settings.lang);
    if (topic === undefined) {
      return {
        kind: 'report',
        title: say('title.help'),
        layout: 'table',
        columns: [
          { key: 'topic', kind: 'text', rank: 1 },
          { key: 'about', kind: 'text', rank: 1 },
        ],
        rows: Object.entries(topics).map(([name, { title }]) => ({ topic: name, about: title })),
        empty: say('none.known'),
        next: ['regulars help conditions', 'regulars --help'],
      };
    }
    const found = Object.entries(topics).find(([name]) => name === topic.toLowerCase());
    if (!found) throw fail('usage.unknown-topic', { topic, known: Object.keys(topics) });
    const [name, { title, text }] = found;
    return {
      kind: 'report',
      title: say('help.topic', { title }),
      layout: 'text',
      columns: [{ key: 'text', kind: 'text' }],
      rows: [{ topic: name, text }],
      empty: say('none.known'),
    };
  },
});
