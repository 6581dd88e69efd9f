/** In which format an answer is printed, and how much of it is then visible. */
import type { Format } from './formats.ts';
import type { PrintStyle } from './style.ts';

type Style = Pick<PrintStyle, 'format' | 'output' | 'fields'>;

/** The file to write to; null for stdout. */
export function fileOf({ output }: Pick<PrintStyle, 'output'>): string | null {
  return output === '-' ? null : output;
}

/** `terminal`: that is where stdout goes. */
export function formatOf(style: Style, terminal: boolean, isDocument = false): Format {
  if (isDocument && style.format === null) return 'md';
  return style.format ?? (terminal && fileOf(style) === null ? 'table' : 'tsv');
}

/** True where nothing of a report is seen but its rows, and of those only the columns: no sections, and nothing else a row holds. */
export function seesColumnsOnly(style: Style, terminal: boolean): boolean {
  const format = formatOf(style, terminal);
  if (format === 'table') return false;
  return style.fields !== null || (format !== 'json' && format !== 'ndjson');
}
