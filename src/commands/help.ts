/** `help`: a topic, or the list of topics; `help COMMAND` is answered before anything is run. */
import { fail } from '../domain/errors.ts';
import type { HelpWords } from '../i18n/help.ts';
import { loadHelp } from '../i18n/index.ts';
import { nearest } from '../lib/alike/near.ts';
import { fold } from '../lib/text/fold.ts';
import { say } from '../reports/phrases.ts';
import type { Report } from '../reports/report.ts';
import { command } from './command.ts';

export default command({
  arguments: { topic: 'any' },
  options: {},
  async run(context, { topic: words }): Promise<Report> {
    const { topics, commands, fields, limits } = await loadHelp(context.settings.lang);
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
      const more = await furtherLines(name, { fields, limits });
      const text = more === null ? about : `${about}\n\n${more}`;
      return {
        kind: 'report',
        title: say('help.topic', { title }),
        layout: 'prose',
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

/** What a topic says besides its words, from what the program itself goes by. */
async function furtherLines(
  topic: string,
  { fields, limits }: Pick<HelpWords, 'fields' | 'limits'>,
): Promise<string | null> {
  if (topic === 'conditions') return fieldNames(fields);
  return topic === 'limits' ? limitLines(limits) : null;
}

/** Each limit with what it is unless it is set. */
async function limitLines(limits: HelpWords['limits']): Promise<string> {
  const { thresholdKeys, thresholds } = await import('../domain/records/thresholds.ts');
  return thresholdKeys
    .map((key) => `${key.padEnd(24)}${String(thresholds[key]).padEnd(7)}${limits[key]}`)
    .join('\n');
}

/** The names a condition may use, from the very languages that read it. */
async function fieldNames({ clients, registrations }: HelpWords['fields']): Promise<string> {
  const [{ clientLanguage }, { registrationLanguage }] = await Promise.all([
    import('../domain/segment/language/client-language.ts'),
    import('../domain/segment/language/registration-language.ts'),
  ]);
  const part = (heading: string, names: readonly string[]) => [heading, `  ${names.join(' ')}`];
  const also = registrationLanguage.names.filter((name) => !clientLanguage.fields.has(fold(name)));
  return [...part(clients, clientLanguage.names), ...part(registrations, also)].join('\n');
}
