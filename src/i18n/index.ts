/** The languages, each loaded when it is spoken. */
import type { Formats } from './format.ts';
import type { HelpWords } from './help.ts';
import type { TuiWords } from './tui.ts';
import type { Words } from './words.ts';

interface Language {
  readonly words: () => Promise<Words>;
  readonly help: () => Promise<HelpWords>;
  readonly tui: () => Promise<TuiWords>;
}

const languages: Readonly<Record<'en' | 'zh-CN', Language>> = {
  en: {
    words: async () => (await import('./en/index.ts')).words,
    help: async () => (await import('./en/help.ts')).en,
    tui: async () => (await import('./en/tui.ts')).en,
  },
  'zh-CN': {
    words: async () => (await import('./zh-CN/index.ts')).words,
    help: async () => (await import('./zh-CN/help.ts')).zhCN,
    tui: async () => (await import('./zh-CN/tui.ts')).zhCN,
  },
};

export function loadWords(language: keyof typeof languages): Promise<Words> {
  return languages[language].words();
}

export function loadHelp(language: keyof typeof languages): Promise<HelpWords> {
  return languages[language].help();
}

export function loadTuiWords(language: keyof typeof languages): Promise<TuiWords> {
  return languages[language].tui();
}

/** The same words with these formats. No copy: for that every kind of words would be looked up, said or not. */
export function withFormats(words: Words, formats: Formats): Words {
  return Object.create(words, { formats: { value: formats, enumerable: true } });
}

/**
 * Has all words at hand for who stays: each kind is otherwise looked up where it is first said, and by then the program may have been
 * installed anew.
 */
export function takeIn(words: Words): void {
  for (const kind in words) Reflect.get(words, kind);
}
