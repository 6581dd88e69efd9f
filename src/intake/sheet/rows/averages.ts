/** The lines below a list of marks that say what they come to: averages, and what else is reckoned beside them. */
import { fold } from '../../../lib/text/fold.ts';
import { wordScale } from '../../cell/scales/scales.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

const averages =
  /^(?:(?:overall |total )?(?:average|avg\.?|mean|arithmetic mean)(?: (?:score|rating|value|mark)s?)?|(?:gesamt)?durchschnitt(?:swert)?|mittelwert|(?:noten)?schnitt|ø|moyennes?|promedio|medias?|gemiddelde?|gjennomsnitt|genomsnitt|gennemsnit|srednia|среднее(?: значение)?|средний балл|ortalama|(?:总)?平均(?:分|值|得分|数|点|分数)?|均值|均分|평균)(?: ?[:：(（/].{0,30})?$/;
/** What else is reckoned, which few names and answers are. */
const reckoned =
  /^(?:median|std\.?(?: ?dev\.?(?:iation)?)?|st\.? ?dev\.?|standard deviation|variance|standardabweichung|ecart[- ]type|desviacion(?: estandar| tipica)?|标准差|方差|中位数|最高分|最低分|满意率|标准偏差)$/;
/** Below an average nobody answers. */
const below =
  /^(?:min(?:imum)?|max(?:imum)?|n|n ?=.{0,8}|count|anzahl|nombre|numero|人数|份数|合计|总计|total|sum|summe|最大值|最小值|最高|最低)$/;
/** What people answer with as well: `Average` below `Beginner` and `Expert`. */
const ambiguous = /^(?:average|mean|durchschnitt|moyenne?|media|gemiddelde?|平均)$/;
const oneWord = /^[^\s\d@.,:/-]+$/;
const mostLines = 8;
const figure = /^-?\d{1,7}(?:[.,]\d{1,6})?(?: ?[%分])?$/;

/** None unless the last rows hold an average of what stands above. */
export function averagesOf(rows: readonly RawRow[]): ReadonlySet<RawRow> {
  const lines = rows.slice(-mostLines).map((row) => ({ row, label: labelOf(row) }));
  const at = lines.findIndex(({ label }) => averages.test(label));
  const average = lines[at];
  if (!average || !isOf(average.row, rows.slice(0, rows.length - lines.length + at))) return none;
  if (lines.filter(({ label }) => label === average.label).length > 1) return none;
  const after = lines.slice(at).filter(({ row }) => !isRemark(row));
  if (!after.every(({ label }) => averages.test(label) || reckoned.test(label) || below.test(label)))
    return none;
  const first = lines.slice(0, at).findLastIndex(({ label }) => !reckoned.test(label)) + 1;
  return new Set([...lines.slice(first, at), ...after].map(({ row }) => row));
}

const none: ReadonlySet<RawRow> = new Set();

function isRemark({ cells }: RawRow): boolean {
  return cells.filter((cell) => cell !== '' && textOf(cell) !== '').length < 2;
}

/** The one text among figures and nothing else, wherever its column stands; empty where it is no such row. */
function labelOf({ cells }: RawRow): string {
  let label = '';
  let figures = 0;
  for (const cell of cells) {
    const text = cell === '' ? '' : textOf(cell);
    if (text === '') continue;
    if (figure.test(text)) figures++;
    else if (label !== '' || text.length > 40) return '';
    else label = fold(text);
  }
  return figures > 0 ? label : '';
}

/** It lies between the marks above, and is in pieces where they are whole, or is what they come to. `Average` may be a mark itself. */
function isOf({ cells }: RawRow, marks: readonly RawRow[]): boolean {
  const labelAt = cells.findIndex((cell) => textOf(cell) !== '' && !figure.test(textOf(cell)));
  const beside = marks.map((row) => textOf(row.cells[labelAt])).filter((text) => text !== '');
  if (wordScale([textOf(cells[labelAt]), ...beside.slice(0, 50)]) !== null) return false;
  let isBroken = false;
  let isExact = true;
  for (let at = 0; at < cells.length; at++) {
    const told = numberIn(textOf(cells[at]));
    if (told === null) continue;
    const given = marks.map((row) => numberIn(textOf(row.cells[at]))).filter((given) => given !== null);
    if (given.length === 0) {
      isBroken ||= !Number.isInteger(told);
      continue;
    }
    // Numbered like the rows above.
    if (told === given.length + 1 && areRunning(given)) continue;
    if (told < Math.min(...given) || told > Math.max(...given)) return false;
    isBroken ||= !Number.isInteger(told) && given.every(Number.isInteger);
    const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
    isExact &&= given.length > 1 && Math.abs(mean - told) <= 0.5;
  }
  const isChosen =
    ambiguous.test(fold(textOf(cells[labelAt]))) &&
    (beside.every((text) => oneWord.test(text)) || new Set(beside).size * 2 <= beside.length);
  return isBroken || (isExact && !(beside.length > 0 && isChosen));
}

function areRunning(given: readonly number[]): boolean {
  return given.every((value, at) => value === at + 1);
}

function numberIn(text: string): number | null {
  return figure.test(text) ? Number(text.replace(',', '.').replace(/[ %分]+$/, '')) : null;
}
