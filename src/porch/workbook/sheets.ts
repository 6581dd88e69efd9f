/** Writes the sheets of a roster's workbook, and reads them back; the store is handed this. */
import { loadWords } from '../../i18n/index.ts';
import type { Layout, Workbooks } from '../../store/workbooks.ts';
import { type Language, languages } from '../config/language.ts';
import { type KeptLayout, kept, languageIn, layoutFor } from './layout.ts';
import { rosterParts } from './write.ts';

/** `language` is that of a workbook which is new. */
export function sheetsIn(language: Language): Workbooks {
  return {
    async parts(shown, before) {
      const spoken = languageIn(before as KeptLayout | null, language);
      const words = await loadWords(spoken);
      const layout = layoutFor(before as KeptLayout | null, spoken, words, shown.records);
      return { parts: rosterParts(shown, layout, words), layout: kept(layout) as Layout };
    },
    async read(bytes, about) {
      const { readRoster } = await import('./read.ts');
      return readRoster(bytes, about, await Promise.all(languages.map(loadWords)));
    },
  };
}
