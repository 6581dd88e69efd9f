/** Which language is spoken. */
import type { Environment } from '../../lib/environment.ts';

export type Language = 'en' | 'zh-CN';
export const languages: readonly Language[] = ['en', 'zh-CN'];

/** The language of a run, needed before anything else can be said. A wrong value is told later, by `settle`. */
export function languageOf(flag: unknown, env: Environment): Language {
  const asked = typeof flag === 'string' ? flag : env.REGULARS_LANG;
  if (asked) return /^zh/i.test(asked) ? 'zh-CN' : 'en';
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
