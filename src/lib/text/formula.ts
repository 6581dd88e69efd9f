/** Makes cells harmless that a spreadsheet would take for a formula; phones and plain numbers stay as they are. */

/** Behind apostrophes too: a cell that had one of its own must not lose it when ours is taken away. */
const dangerous = /^'*(?:[\s\u00a0\ufeff\u0000]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;
const harmless = /^[+-]?\d[\d ().-]*$/;

export function defused(cell: string): string {
  return isDangerous(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `defused`: the importer takes exactly this prefix away again. */
export function refused(cell: string): string {
  return cell.startsWith("'") && isDangerous(cell.slice(1)) ? cell.slice(1) : cell;
}

function isDangerous(cell: string): boolean {
  return dangerous.test(cell) && !harmless.test(cell);
}
