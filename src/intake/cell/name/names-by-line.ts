/** Several people in one cell, each on a line of their own. */
import { isCjk } from '../../../domain/value/name.ts';
import { isPost } from './name-beside.ts';
import { isFullName } from './named-contact.ts';
import { isHanOfWorkOrPlace, isOfWorkOrPlace } from './no-names.ts';
import { tidyName } from './person-name.ts';

/** Each line the whole name of somebody, all in one script; null where one may say something else. */
export function namesByLine(text: string): readonly string[] | null {
  if (!text.includes('\n') || text.length > longest) return null;
  const names = text
    .split('\n')
    .map(tidyName)
    .filter((line) => line !== '');
  const [first] = names;
  if (first === undefined || names.length < 2 || new Set(names).size < names.length) return null;
  const isOne = (name: string) =>
    isFullName(name) && !isPost(name) && !isOfWorkOrPlace(name) && isCjk(name) === isCjk(first);
  return names.every(isOne) ? names : null;
}

/** As short as names are, and neither where somebody is from nor where or as what they work: 高级顾问 begins with a surname. */
export function areHanNames(names: readonly string[]): boolean {
  return names.every((name) => isCjk(name) && name.length < 4 && !isHanOfWorkOrPlace(name));
}

const longest = 300;
