/** Lists that mailing tools keep of those who get no mail: the name of the file, or of its sheet, says so and nothing else. */
import type { ImportKind } from '../../../domain/records/recipe.ts';
import { fold } from '../../../lib/text/fold.ts';
import type { Layout } from '../../column/layout.ts';
import type { Mailing, Source } from '../../sources/source.ts';
import type { Part } from '../rows/sheet-parts.ts';

/** What it means to stand on this sheet; null where nothing tells. */
export type MailingOf = (sheet: string | undefined) => Mailing | null;

interface ReadFile {
  readonly source: Source | null;
  readonly as: ImportKind;
  readonly layout: Layout;
  readonly parts: readonly Part[];
}

/** `folded` are the headings. A tool that is known says it itself. */
export function mailingOf(
  { source, as, layout, parts }: ReadFile,
  file: string,
  folded: readonly string[],
): MailingOf {
  if (source) {
    const ofTool = source.mailing?.(file, folded) ?? null;
    return () => ofTool;
  }
  if (as !== 'contacts' || layout.all('emails').length === 0) return () => null;
  const ofFile = saidBy(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
  const ofSheets = new Map(parts.map(({ sheet }) => [sheet, ofFile ?? saidBy(sheet ?? '')]));
  return (sheet) => ofSheets.get(sheet) ?? ofFile;
}

const unsubscribed =
  /^(?:unsubscribed|unsubscribes|unsubscribers|unsubs|optouts|optedout|suppressed|suppressions?|spamreports|退订|已退订|退订者|退订名单|退订用户)$/;
const bounced = /^(?:bounces|bounced|hardbounces|hardbounced|退信|退信名单|硬退信)$/;
/** Words that say nothing of whom the list is; `Bounce House Party` is no list of returned mail. */
const besides =
  /^(?:all|global|group|groups|email|emails|e|mail|address|addresses|mailing|newsletter|list|lists|of|the|my|our|your|export|exported|contacts?|subscribers?|recipients|people|members|audience|users|report|csv|tsv|txt|xlsx?|ods|json|sendgrid|mailgun|postmark|sparkpost|mailjet|mailerlite|brevo|sendinblue|sender|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[0-9a-f]{8,}|\d+)$/;

function saidBy(name: string): Mailing | null {
  const joined = fold(name)
    .replace(/\b(opt|opted)[-_ ]?(outs?)\b/g, '$1$2')
    .replace(/\b(hard|spam)[-_ ](bounces|bounced|reports)\b/g, '$1$2');
  const words = joined.split(/[\s_.,()[\]+-]+/).filter((word) => word !== '');
  const said = words.filter((word) => !besides.test(word));
  if (said.length === 0) return null;
  if (said.every((word) => bounced.test(word))) return 'bounced';
  return said.every((word) => unsubscribed.test(word)) ? 'unsubscribed' : null;
}
