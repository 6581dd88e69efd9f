/** What a survey tool says of an answer itself: that it was not brought to its end, or that nobody meant it. */
import { fold } from '../../../lib/text/fold.ts';
import { noWords } from '../../cell/states/yes-no.ts';
import type { Column } from '../../column/columns.ts';
import { textIn } from '../../column/layout.ts';
import type { RawRow } from '../../raw/table.ts';

const unfinished =
  /^(?:started|partial|partially complete|incomplete|in[ _]progress|not finished|unfinished|abandoned|disqualified|screened out|未完成|部分完成|未提交|作答中)$/i;
/** A no under these headings is an answer that was not brought to its end. */
const finishing = /^(?:finished|completed?|is completed?|submitted|是否完成|是否提交|已完成)$/i;

const spoiled = /^(?:无效|无效答卷|无效数据|invalid|spam|junk|survey preview|survey test|test|deleted)$/i;

export function isUnfinished(row: RawRow, states: readonly Column[]): boolean {
  return states.some((column) => {
    const text = textIn(row, column).slice(0, 40);
    return unfinished.test(text) || (finishing.test(column.heading) && noWords.includes(fold(text)));
  });
}

/** The tool itself found that nobody meant it. */
export function isSpoiled(row: RawRow, states: readonly Column[]): boolean {
  return states.some((column) => spoiled.test(textIn(row, column).slice(0, 40)));
}
