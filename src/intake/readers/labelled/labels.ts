/** Texts that say who somebody is without a table: lines with a label each, and addresses as mail programs list them. */
import { fieldOf } from '../../heading/headings.ts';

/** A label and what it says. */
export const labelledLine = /^\s*[-*•]?\s*([^:：,;\t|<>@]{1,40}?)\s*[:：]\s*(.*)$/;
const mostLines = 200;

/** Most lines of the start have a label, and some labels say who somebody is. */
export function isLabelled(start: string): boolean {
  const lines = start
    .split(/\r\n|\n|\r/)
    .filter((one) => one.trim() !== '')
    .slice(0, mostLines);
  const labels = lines.flatMap((one) => labelledLine.exec(one)?.[1] ?? []);
  if (labels.length < 3 || labels.length * 10 < lines.length * 8) return false;
  const fields = new Map(
    [...new Set(labels)].map((label) => [label, fieldOf(label)?.field ?? null] as const),
  );
  const known = new Set([...fields.values()].filter((field) => field !== null));
  const isNamed = known.has('name') || known.has('given');
  const isReached = known.has('emails') || known.has('phones') || known.has('wechat');
  return isNamed && isReached && known.size * 2 >= fields.size;
}

const label = /^\s*(?:to|cc|bcc|an|à|para|a|收件人|抄送)\s*[:：]\s*/i;
const one =
  /\s*(?:"([^"\n]{0,100})"|'([^'\n]{0,100})'|([^"'<>@;；\n][^"<>@;；\n]{0,99}?))?\s*<([^\s<>@]+@[^\s<>@]+)>\s*|\s*([^\s<>;；,，"']+@[^\s<>;；,，"']+)\s*/g;

export interface Listed {
  readonly name: string;
  readonly email: string;
}

/** The addresses of a text that holds nothing else, some with a name or several in a line; null of any other. */
export function addressesIn(text: string): readonly Listed[] | null {
  const bare = text.replace(label, '');
  if (!bare.includes('@') || !/[<;；,，]/.test(bare)) return null;
  const found: Listed[] = [];
  const left = bare.replace(one, (_, quoted, single, plain, named, alone) => {
    const name: string = (quoted ?? single ?? plain ?? '').trim().replace(/^[,，]\s*/, '');
    found.push({ name, email: named ?? alone });
    return ' ';
  });
  return found.length > 1 && /^[\s,;，；]*$/.test(left) ? found : null;
}
