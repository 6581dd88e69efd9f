/** 中文句子里的人名、活动名等：与汉字相接不加空格，字母、数字与汉字相接加一个空格。 */
import { meet } from '../../lib/text/meet.ts';

/**
 * A sentence with names in it. A name may be of either script, so the space is decided where the sentence is put together. Files, ids,
 * options and commands are not words of the sentence: they stand apart in plain templates.
 */
export function joined(fixed: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let text = fixed[0] ?? '';
  for (const [i, value] of values.entries()) {
    text = meet(text, String(value));
    text = meet(text, fixed[i + 1] ?? '');
  }
  return text;
}
