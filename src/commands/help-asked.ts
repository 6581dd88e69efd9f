/** Whether a line asks for help, and the page that answers it. */
import type { Language } from '../porch/config/language.ts';
import { commandAsked, type Dispatch } from './dispatch.ts';

/** What stands behind `--` is no option. */
export function wantsHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--');
  return (end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

/** Null where a command is to be run. */
export async function helpAsked(
  { row, noun, rest }: Dispatch,
  lang: () => Promise<Language>,
  width: number,
): Promise<string | null> {
  const help = wantsHelp(rest);
  const about = help || row === null ? { row, noun } : row.path === 'help' ? commandAsked(rest) : null;
  if (about === null) return null;
  const { helpPage, nounPage } = await import('./help-pages.ts');
  const spoken = await lang();
  return about.noun === undefined
    ? helpPage(about.row, help, spoken, width)
    : nounPage(about.noun, spoken, width);
}
