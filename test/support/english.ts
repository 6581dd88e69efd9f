/** Finds English words in Chinese output; names, codes and what one types do not count. */
import type { AnyCommand, Option } from '../../src/commands/command.ts';
import { globalOptions } from '../../src/commands/globals.ts';
import { commands } from '../../src/commands/index.ts';
import { kpis } from '../../src/domain/kpi/index.ts';
import type { FieldTable } from '../../src/domain/records/field.ts';
import { thresholdKeys } from '../../src/domain/records/thresholds.ts';
import { collections } from '../../src/domain/roster.ts';
import { clientLanguage } from '../../src/domain/segment/language/client-language.ts';
import { registrationLanguage } from '../../src/domain/segment/language/registration-language.ts';
import { shippedSegments } from '../../src/domain/segment/shipped.ts';
import type { CommandHelp } from '../../src/i18n/help.ts';
import { loadHelp } from '../../src/i18n/index.ts';
import { formats } from '../../src/output/formats.ts';
import { configKeys } from '../../src/porch/config/config.ts';
import { languages } from '../../src/porch/config/language.ts';
import { readTemplate, templateNames } from '../../src/store/shipped/templates.ts';

/** The ids of the steps of a shipped playbook. */
function stepsOf(name: string): string[] {
  const [file] = readTemplate('playbooks', name);
  const { steps } = JSON.parse(file?.text ?? '') as { readonly steps: readonly { readonly id: string }[] };
  return steps.map(({ id }) => id);
}

/** What is not translated: names of products, currencies and measures, and words one types. */
const untranslated = [
  'regulars',
  'JSON',
  'CSV',
  'TSV',
  'XLSX',
  'XLS',
  'ODS',
  'HTML',
  'vCard',
  'Excel',
  'WPS',
  'NPS',
  'CSAT',
  'ID',
  'UTF-8',
  'UTF-16',
  'GB18030',
  'GBK',
  'BOM',
  'ISO',
  'URL',
  'Eventbrite',
  'Luma',
  'Tito',
  'Meetup',
  'Microsoft',
  'Typeform',
  'Alchemer',
  'Delighted',
  'LimeSurvey',
  'Qualtrics',
  'SurveyMonkey',
  'Mailchimp',
  'HubSpot',
  'Zoho',
  'Stripe',
  'Shopify',
  'PayPal',
  'Outlook',
  'Meta',
  'pretix',
  'Google',
  'Forms',
  'Ctrl',
  'Esc',
  'Enter',
  'Tab',
  'Home',
  'End',
  'PgUp',
  'PgDn',
  'Shift',
  'AND',
  'OR',
  'NOT',
  'today',
  'tomorrow',
  'yesterday',
  'next',
  'fri',
  'eow',
  'eom',
  'eoy',
  'week',
  'month',
  'ok',
  'vip',
  'Asia',
  'Shanghai',
  'Europe',
  'Berlin',
  'node',
  'cat',
  'file',
  'm2',
  'dmy',
  'mdy',
  'ymd',
  'bash',
  'zsh',
  'fish',
  'eval',
  'NO_COLOR',
  'INK_SCREEN_READER',
  'TERM',
  'dumb',
];

/** Codes, keys and flags: the same in every language. */
export async function codes(): Promise<Set<string>> {
  const help = await loadHelp('zh-CN');
  const words = new Set(untranslated.map((word) => word.toLowerCase()));
  const add = (text: string) => {
    for (const word of text.split(/[^A-Za-z0-9]+/)) words.add(word.toLowerCase());
  };
  const addFields = (fields: FieldTable) => {
    for (const [key, field] of Object.entries(fields)) {
      add(key);
      words.add(key.toLowerCase());
      for (const choice of [...(field.choices ?? []), ...Object.keys(field.codes ?? {})]) add(choice);
      if (field.fields) addFields(field.fields);
    }
  };
  for (const [name, { fields }] of Object.entries(collections)) {
    add(name);
    addFields(fields);
  }
  for (const row of commands) {
    add(row.path);
    const command: AnyCommand = (await row.load()).default;
    const own = (help.commands[row.path] as CommandHelp).options;
    for (const [name, option] of Object.entries(command.options) as [string, Option][]) {
      const texts: Readonly<Record<string, string>> = { ...help.options, ...own };
      add([name, option.flags, ...(await valuesIn(texts[name] ?? '', option))].join(' '));
    }
  }
  for (const { name, flags } of globalOptions) add(`${name} ${flags}`);
  const named = [
    Object.keys(configKeys),
    formats,
    languages,
    Object.keys(help.topics),
    kpis.map(({ id }) => id),
    templateNames('surveys'),
    templateNames('playbooks'),
    ['phase', 'steps', 'from'],
    templateNames('playbooks').flatMap(stepsOf),
    shippedSegments.map(({ id }) => id),
    [...clientLanguage.names, ...registrationLanguage.names],
    ['auto', 'always', 'never', 'default', 'me', 'items', 'warnings'],
  ];
  for (const word of named.flat()) add(word);
  return words;
}

/** The words of `text` that an option takes and others it does not: `today` of `--due`. */
async function valuesIn(text: string, { flags, read }: Option): Promise<string[]> {
  const takes = async (word: string) => {
    try {
      await read(word, flags);
      return true;
    } catch {
      return false;
    }
  };
  if (await takes('zzz')) return [];
  const taken: string[] = [];
  for (const word of text.match(/[a-z]+(-[a-z]+)*/gi) ?? []) if (await takes(word)) taken.push(word);
  return taken;
}

/** English words of a Chinese text, after command lines, flags, file names, placeholders and keys are taken out. */
export function englishIn(text: string, known: ReadonlySet<string>): string[] {
  // A key of the limits is one word, whatever it is made of.
  const bare = thresholdKeys
    .reduce((rest, key) => rest.replaceAll(key, ' '), text)
    .replace(/regulars [^，。；、）“”\n]*/g, ' ')
    .replace(/[\w.~-]*\/[^\s，。；：、（）]*/g, ' ')
    .replace(/[\w.-]+@[\w.-]+/g, ' ')
    .replace(/[\w.-]+[:<>=]+\S*/g, ' ')
    .replace(/--?[a-z][a-z-]*/g, ' ')
    .replace(/[\w.*/~$-]*\.[a-z]{2,8}\b/gi, ' ')
    .replace(/\b[A-Z][A-Z0-9_]+\b/g, ' ')
    .replace(/\b[A-Za-z]+\d\w*/g, ' ');
  return (bare.match(/[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? []).filter(
    (word) => !word.split('-').every((part) => part.length <= 1 || known.has(part.toLowerCase())),
  );
}
