/** Cells that a spreadsheet would take for a formula are defused; phones and plain numbers stay as they are. */

const DANGEROUS = /^[\s\u00a0\ufeff\u0000]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const HARMLESS = /^[+-]?\d[\d ().-]*$/;

export function defused(cell: string): string {
  return DANGEROUS.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `defused`: the importer takes exactly this prefix away again. */
export function refused(cell: string): string {
  return cell.startsWith("'") && defused(cell.slice(1)) === cell ? cell.slice(1) : cell;
}
