/** What the store is handed for rosters that are workbooks; loaded only for those. */
import type { Workbooks } from '../../store/workbooks.ts';
import type { Language } from '../config/language.ts';

/** `language` is that of a workbook which is new; one that is there keeps its own. */
export function workbooksIn(language: Language): () => Promise<Workbooks> {
  return async () => (await import('./sheets.ts')).sheetsIn(language);
}
