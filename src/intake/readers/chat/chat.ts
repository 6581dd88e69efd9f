/** Messages copied out of a chat, or exported by it: when, who, and what they wrote, joined for each who wrote. */

import { cutHanName } from '../../../lib/han/han-name.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { cellsOfEntry, chainHeadings, type EntryHeading, headingsIn } from './chain-entry.ts';

/** What somebody wrote in all their messages; a question alone says nothing of who wrote it. */
export interface Written {
  /** The line of their first message. */
  readonly at: number;
  readonly sender: string;
  readonly text: string;
}

const stamp =
  '[\u200e\u200f]?\\[?\\d{1,4}[./年-]\\d{1,2}[./月-]\\d{1,4}日?,? ?(?:上午|下午|晚上|凌晨|中午)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\u202f]?[ap]\\.? ?m\\.?)?\\]?';
const before = new RegExp(`^${stamp}(?: [-–] | )([^:：]{1,60})[:：] (.*)$`, 'i');
const above = new RegExp(`^${stamp} +([^:：]{1,60})$`, 'i');
const behind = new RegExp(`^([^:：\\d][^:：]{0,59}?) +${stamp}$`, 'i');
const told = new RegExp(`^${stamp}`, 'i');
const asking = /[?？]\s*$/;

/** Null where the lines are no messages. */
export function messagesIn(lines: readonly string[]): readonly Written[] | null {
  const written = new Map<string, { at: number; sender: string; texts: string[] }>();
  let last: { texts: string[] } | undefined;
  let stamped = 0;
  for (const [index, line] of lines.entries()) {
    const [, sender, text = ''] = before.exec(line) ?? above.exec(line) ?? behind.exec(line) ?? [];
    if (sender !== undefined) {
      stamped++;
      const own = written.get(sender) ?? { at: index + 1, sender: sender.trim(), texts: [] };
      written.set(sender, own);
      last = own;
      if (text.trim() !== '') own.texts.push(text.trim());
    } else if (told.test(line)) last = undefined;
    else if (line.trim() !== '') {
      if (stamped === 0) return null;
      last?.texts.push(line.trim());
    }
  }
  return stamped < 2
    ? null
    : [...written.values()].map(({ at, sender, texts }) => ({ at, sender, text: texts.join('\n') }));
}

const wanted =
  /\b(?:reply|answer|respond|write|post|send)(?: back)? with (.{3,80})$|(?:请(?:回复|发|填写|写明|注明))[:：]? ?(.{3,60})$/im;

/** The cells of whoever answered, each with their line; `order` is what somebody asked them to write. */
export function entriesOf(messages: readonly Written[]): { at: number; cells: string[] }[] {
  const asked = messages.flatMap(({ text }) => {
    const [, english, chinese] = wanted.exec(text) ?? [];
    return headingsIn((english ?? chinese ?? '').replace(/ (?:and|&|your) |^your /gi, '+').trim()) ?? [];
  });
  return messages
    .map(({ at, sender, text }) => ({ at, sender, text: withoutQuestions(text) }))
    .filter(({ text }) => text !== '')
    .map(({ at, sender, text }) => ({ at, cells: cellsOf(sender, text.replaceAll('\n', ' '), asked) }));
}

function withoutQuestions(text: string): string {
  return text
    .split('\n')
    .filter((line) => !asking.test(line) && !wanted.test(line))
    .join('\n');
}

const nameAt = chainHeadings.indexOf('姓名');
const reachedAt = [chainHeadings.indexOf('手机'), chainHeadings.indexOf('邮箱')];

/** Whoever writes a name writes their own, or that of whom they sign up; anything else is what they say. */
function cellsOf(sender: string, text: string, order: readonly EntryHeading[]): string[] {
  const cells = cellsOfEntry('', text, order);
  const isReached = reachedAt.some((at) => cells[at] !== '');
  if (isNameOf(cells[nameAt] ?? '', sender, isReached)) return cells;
  const own = cellsOfEntry('', text, ['备注']);
  own[nameAt] = sender;
  return own;
}

const latinName = once(() => /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u);

/** Many words begin as names do, `谢谢` like somebody called so: in hanzi a number or an address must stand beside one. */
function isNameOf(name: string, sender: string, isReached: boolean): boolean {
  if (/^[\u4e00-\u9fff]{2,4}$/.test(name)) return isReached && cutHanName(name).surname !== '';
  if (!latinName().test(name)) return false;
  const words = fold(name).split(' ');
  return fold(sender)
    .split(' ')
    .some((word) => words.includes(word));
}
