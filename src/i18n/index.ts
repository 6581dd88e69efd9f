/** The languages, each loaded when it is spoken. */
import type { HelpWords } from './help.ts';
import type { Words } from './words.ts';

interface Language {
  readonly words: () => Promise<Words>;
  readonly help: () => Promise<HelpWords>;
}

const languages: Readonly<Record<'en' | 'zh-CN', Language>> = {
  en: { words: async () => (await import('./en/index.ts')).words, help: async () => (await import('./en/help.ts')).en },
  'zh-CN': {
    words: async () => (await import('./zh-CN/index.ts')).words,
    help: async () => (await import('./zh-CN/help.ts')).zhCN,
  },
};

export function loadWords(language: keyof typeof languages): Promise<Words> {
  return languages[language].words();
}

export function loadHelp(language: keyof typeof languages): Promise<HelpWords> {
  return languages[language].help();
}
