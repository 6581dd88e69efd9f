/** Numbers in circles or on keys, as a chain that is kept by hand may have them: `①`, `1️⃣`, `🔟`. */
import { numbered } from './chain-entry.ts';
import { numberFirst } from './chain-marks.ts';

const drawn = /^(\s*)((?:\d\ufe0f?\u20e3)+|[\u2460-\u2473]|\u{1f51f})[.、．]?\s*(?=\S)/u;
const naming = /^\s*[#＃]?\s*(?:群?接龙|群?接龍)/;
const rules = /须知|規則|规则|说明|說明|要求|注意|通知/;
/** What asks something of everybody, or tells it under a label; a number behind the colon is somebody's. */
const rule = /^请(?!假)|^[^:：]{1,12}[:：](?!\s*\+?\d(?:[ -]?\d){6})/;

/** A sign-up chain of a chat says so on top. */
export function namesItselfChain(lines: readonly string[]): boolean {
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 5)
    .some((line) => naming.test(line));
}

/** The lines with drawn numbers written out, where nothing else can be what they number: rules, times and choices are drawn so, too. */
export function withNumbers(written: readonly string[]): readonly string[] {
  const lines = written.map(numberFirst);
  const first = lines.findIndex((line) => drawn.test(line));
  if (first < 0 || !namesItselfChain(lines)) return lines;
  if (lines.some((line, at) => numbered.test(line) || (at < first && rules.test(line)))) return lines;
  const entries = lines.slice(first).filter((line) => line.trim() !== '');
  const areEntries = entries.every((line) => drawn.test(line) && !rule.test(line.replace(drawn, '').trim()));
  return areEntries ? lines.map(writtenOut) : lines;
}

function writtenOut(line: string): string {
  return line.replace(drawn, (_, before: string, mark: string) => {
    const number = mark === '\u{1f51f}' ? '10' : mark.normalize('NFKC').replace(/\D/g, '');
    return `${before}${number}. `;
  });
}
