/** How spreadsheets name their columns and cells. */

/** `A` for the first column, counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `Clients!D17`; rows and columns count from 0. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnName(column)}${row + 1}`;
}
