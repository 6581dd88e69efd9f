/** Several people in one cell, each on a line of their own. */
import { isCjk } from '../../domain/value/name.ts';
import { regionOf } from './country.ts';
import { isPost } from './name-beside.ts';
import { isFullName } from './named-contact.ts';
import { tidyName } from './person-name.ts';

/** They begin as names do: 江 and 安 are surnames. */
const places = /^(?:江西|江苏|安徽|云南|广东|广西|贵州|宁夏|常州|温州|徐州|苏州|郑州|广州)[省市]?$/;
const ofWork = /.[部处科组室局院厂店社队]$/;

/** Each line the whole name of somebody, all in one script; null where one may say something else. */
export function namesByLine(text: string): readonly string[] | null {
  if (!text.includes('\n') || text.length > longest) return null;
  const names = text
    .split('\n')
    .map(tidyName)
    .filter((line) => line !== '');
  const [first] = names;
  if (first === undefined || names.length < 2 || new Set(names).size < names.length) return null;
  const isOne = (name: string) => isFullName(name) && !isPost(name) && isCjk(name) === isCjk(first);
  return names.every(isOne) ? names : null;
}

/** Beyond doubt names, and neither where somebody is from nor where they work. */
export function areHanNames(names: readonly string[]): boolean {
  return names.every(
    (name) => isCjk(name) && !places.test(name) && !ofWork.test(name) && regionOf(name) === undefined,
  );
}

const longest = 300;
