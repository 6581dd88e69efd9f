/** Makes the sheets of a roster's workbook, and reads them back. */
import { loadWords } from '../../i18n/index.ts';
import type { Face, Workbooks } from '../../store/workbooks.ts';
import { type Language, languages } from '../config/language.ts';
import { dressed } from './dress.ts';
import { faceFor, type KeptFace, kept, languageIn } from './face.ts';

/** `language` is that of a workbook which is new. */
export function skinIn(language: Language): Workbooks {
  return {
    async parts(shown, before) {
      const spoken = languageIn(before as KeptFace | null, language);
      const words = await loadWords(spoken);
      const face = faceFor(before as KeptFace | null, spoken, words, shown.records);
      return { parts: dressed(shown, face, words), face: kept(face) as Face };
    },
    async read(bytes, about) {
      const { readRoster } = await import('./read.ts');
      return readRoster(bytes, about, await Promise.all(languages.map(loadWords)));
    },
  };
}
