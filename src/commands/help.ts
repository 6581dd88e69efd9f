/** `help`: a topic, or the list of topics; `help COMMAND` is answered before anything is run. */
import { fail } from '../domain/errors.ts';
import type { HelpWords } from '../i18n/help.ts';
import { loadHelp } from '../i18n/index.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/near.ts';
import { say } from '../reports/phrases.ts';
import type { Report } from '../reports/report.ts';
import { command } from './command.ts';

/** Of a topic's lines, as the other topics are set. */
const WIDTH = 76;

export default command({
  arguments: { topic: 'any' },
  options: {},
  async run(context, { topic: words }): Promise<Report> {
    const { topics, commands, fields } = await loadHelp(context.settings.lang);
    if (words.length === 0) {
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
    const topic = words.join(' ').toLowerCase();
    const found = Object.entries(topics).find(([name]) => name === topic);
    if (found) {
      const [name, { title, text: about }] = found;
      const text = name === 'conditions' ? `${about}\n\n${await fieldNames(fields)}` : about;
      return {
        kind: 'report',
        title: say('help.topic', { title }),
        layout: 'text',
        columns: [{ key: 'text', kind: 'text' }],
        rows: [{ topic: name, text }],
        empty: say('none.known'),
      };
    }
    const known = Object.keys(topics);
    const near = nearest(topic, [...known, ...Object.keys(commands)]);
    throw fail('usage.unknown-topic', { topic, known, near });
  },
});

/** The names a condition may use, from the very languages that read it. */
async function fieldNames({ clients, registrations }: HelpWords['fields']): Promise<string> {
  const [{ clientLanguage }, { registrationLanguage }, { wrap }] = await Promise.all([
    import('../domain/segment/client-language.ts'),
    import('../domain/segment/registration-language.ts'),
    import('../lib/width.ts'),
  ]);
  const part = (heading: string, names: readonly string[]) => [
    heading,
    ...wrap(names.join(' '), WIDTH).map((line) => `  ${line}`),
  ];
  const also = registrationLanguage.names.filter((name) => !clientLanguage.fields.has(fold(name)));
  return [...part(clients, clientLanguage.names), ...part(registrations, also)].join('\n');
}
