/** The line that forms have below their headings: how each column is to be filled in, and nobody's data. */
import { type RawRow, textOf } from '../../raw/table.ts';

const bracketed = /^[([（【〔].{1,80}[)\]）】〕]$/s;
const words =
  /^(?:必填项?|选填项?|非必填|可选|不必填|required|optional|mandatory|pflichtfeld|obligatoire|facultatif|obligatorio|text|文本|日期|数字|下拉选择|单选|多选|[dmy]{1,4}[-/. ][dmy]{1,4}[-/. ][dmy]{1,4})[.。!！*]?$/i;
const telling =
  /^(?:e\.?g\.? ?[:.,]?|for example|such as|z\. ?b\.|p\. ?ex\.|如[:：]|例如|例[:：]|示例[:：]|请(?:填写|输入|选择)|格式[:：]|format[:：]) ?\S/i;
/** Further down it is a row like any other. */
const looked = 2;

/** Of the first rows below the headings those whose cells, two or more, all say how they are to be filled in. */
export function hintsOf(rows: readonly RawRow[]): ReadonlySet<RawRow> {
  return new Set(rows.slice(0, looked).filter(isHint));
}

function isHint({ cells }: RawRow): boolean {
  let hints = 0;
  for (const cell of cells) {
    const text = textOf(cell);
    if (text === '') continue;
    if (!bracketed.test(text) && !words.test(text) && !telling.test(text)) return false;
    hints++;
  }
  return hints > 1;
}
