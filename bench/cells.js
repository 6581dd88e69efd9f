// Writes the cells of a workbook, stored as JSON, to a new workbook with plain exceljs; argv: cells, workbook.
import { readFileSync } from 'node:fs';
import Excel from 'exceljs';

const [cells, workbook] = process.argv.slice(2);
const book = new Excel.Workbook();
for (const { name, rows } of JSON.parse(readFileSync(cells, 'utf8'))) book.addWorksheet(name).addRows(rows);
await book.xlsx.writeFile(workbook);
