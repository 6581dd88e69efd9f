/** Rows that are no person: totals, the headings again, tests and examples, what stands below the list. */
import type { IssueCode } from '../../../domain/draft.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

const totals =
  /^(?:合计|总计|小计|共计|总数|总人数|合计数|人数合计|人数总计|総計|累計|総人数|celkem|celkem osob|ogolem|ogółem|razem osob|łącznie|lacznie|osszesen|toplam|anzahl personen|headcount|total|totals|subtotal|sub-total|grand totals?|total records|total count|sum|gesamt|gesamtsumme|summe|insgesamt|total general|somme|totale|suma|totaal|razem|itogo|итого|всего|합계|총계|合计人数)(?:[::(（ ].{0,40})?$|^(?:合计|总计|共计|共) ?\d{1,6} ?(?:人|位|名|家|条|个)?$|^(?:count|anzahl|计)(?:[:：] ?\d{0,6})?$/;
/** What a company, or a ticket for several, may be called as well. */
const counts =
  /^(?:合计|总计|共计|共)[:：]? ?\d{1,6} ?(?:人|位|名|家|条|个|份|项|行|笔)?(?:记录|数据|信息|结果|报名|答卷)?$|^\d{1,6} (?:rows|records|entries|results|responses|people|persons|attendees|guests|participants|registrations|names|personen|teilnehmer|personnes|personas)(?: in total| total| in all| registered| insgesamt| au total| en total)?$/;
/** What stands behind the name of somebody who shows how to fill a list in. */
const asExample = /[(（](?:示例|样例|例|举例|例子|范例|example|sample|demo|beispiel|exemple|ejemplo)[)）]$/i;
const tests =
  /^(?:test|testing|tester|test (?:test|user|person|row|entry|attendee|name|lead)|<test lead.{0,200}|测试(?:用户|人员|数据|姓名|员|者)?|示例|样例|例子|范例|例|example|sample|sample row|demo user|\(?以下作废\)?) ?\d{0,4}$/;

/** What a template writes before the row that shows how to fill it in. */
const examples = new Set([
  '例',
  '例:',
  '例：',
  '示例',
  '样例',
  '范例',
  '例子',
  '範例',
  'Example',
  'EXAMPLE',
  'e.g.',
]);

const footers =
  /^(?:signature|signed|unterschrift|(?:firma|handtekening|podpis) ?:|签字|签名:|(?:经办人|负责人|主管|领导|复核人?|批准人?|制单人?)(?:签字|签名)?:|copyright|©|\(c\) ?\d|confidential|(?:generated|exported|printed|created|prepared) (?:by|on|at|from)\b|report (?:generated|run|date)|page \d|as of\b|stand:? ?\d|stand vom|(?:last )?updated\b|(?:zuletzt )?aktualisiert\b|letzte änderung|mis à jour|actualizado|aggiornato|bijgewerkt|legende?:|key:|更新(?:于|时间|日期)|图例|etat au\b|source:|notes?:|disclaimer|制表|填表(?!人?姓名)|审核人|统计(?:人|时间|日期)|打印|导出(?:时间|日期|人)|备注:|说明:|注:|(?:联系人|联系电话|咨询电话|电话|主办方?|承办):|第 ?\d+ ?页|数据来源)/;
/** A sentence behind the mark of a footnote; a name has small words of its own. */
const footnote = once(
  () =>
    /^[*＊※†] ?(?:[\u3040-\u30ff\u4e00-\u9fff、，,。:：()（）]{8}|(?=(?:\S+ ){4}).* (?!(?:van|von|vom|de[rnls]?|del|della|di|du|da|dos?|das|la|los|las|el|al|bin|ibn|ben|zu|zur|ten|ter|te|y|e|i|und|and|af|av)\b)\p{Ll}{2})/u,
);

/**
 * The lines below a list that tell about the file: each fills its first cell only, and one of them says so. In other cells each must say
 * so itself.
 */
export function footerOf(rows: readonly RawRow[], width: number): ReadonlySet<RawRow> {
  const lines: RawRow[] = [];
  for (let at = rows.length - 1; width > 1 && at >= 0 && lines.length < mostLines; at--) {
    const row = rows[at];
    if (!row || !(fillsFirstOnly(row) || isToSign(row))) break;
    lines.push(row);
  }
  return new Set(lines.some((row) => isFooter(firstText(row))) ? lines : []);
}

function isFooter(text: string): boolean {
  return footers.test(fold(text)) || footnote().test(text);
}

const mostLines = 20;

function fillsFirstOnly({ cells }: RawRow): boolean {
  return textOf(cells[0]) !== '' && cells.every((cell, at) => at === 0 || cell === '' || textOf(cell) === '');
}

/** `Prepared by: Lou`, alone or beside `Date:`; `填表人：` beside `审核人：`. */
function isToSign(row: RawRow): boolean {
  const texts = row.cells.flatMap((cell) => (cell === '' || textOf(cell) === '' ? [] : textOf(cell)));
  return isFooter(texts[0] ?? '') && texts.slice(1).every((text) => labelled.test(text));
}

const labelled = /^[^\d:：]{1,20}[:：]/;

/** `name` is who the row says it is about, `reached` whether it gives an address or number that works. */
export function skipReason(
  row: RawRow,
  headings: readonly string[],
  name: string,
  reached: boolean,
): IssueCode | null {
  const first = firstText(row);
  if (first === '') return null;
  if (repeatsHeadings(row, headings)) return 'repeated-heading';
  if (!reached && (isTotalRow(row) || (isTotal(name) && !mayBeCalled(name, row)))) return 'total-row';
  return isTest(name) || asExample.test(name) || examples.has(first) || (!reached && isTest(first))
    ? 'test-row'
    : null;
}

/** Without a look at who it may be about. */
export function isTotalRow(row: RawRow): boolean {
  const first = firstText(row);
  if (!/^\d{1,6}$/.test(first))
    return (isTotal(first) && !mayBeCalled(first, row)) || isCountAlone(row, first);
  // Counted like the others.
  const at = row.cells.findIndex((cell) => textOf(cell) === first);
  return isTotal(firstText({ at: row.at, cells: row.cells.slice(at + 1) }));
}

/** A band may be called Count: a line of totals has figures beside the word. */
function mayBeCalled(text: string, { cells }: RawRow): boolean {
  if (!names.test(text)) return false;
  return cells.some((cell) => {
    const other = cell === '' ? '' : textOf(cell);
    return other !== text && /\p{L}{2}/u.test(other);
  });
}

const names = /^(?:count|head ?count|anzahl|计|sum|totals|median)$/i;

function firstText({ cells }: RawRow): string {
  for (const cell of cells) {
    const text = cell === '' ? '' : textOf(cell);
    if (text !== '') return text;
  }
  return '';
}

/** Most cells with something in them say what stands above them. */
export function repeatsHeadings({ cells }: RawRow, headings: readonly string[]): boolean {
  if (cells.length < 2) return false;
  let same = 0;
  let filled = 0;
  for (let at = 0; at < cells.length; at++) {
    const text = textOf(cells[at]);
    if (text === '') continue;
    filled++;
    if (says(text, headings[at] ?? '')) same++;
    else if (same === 0 && filled > 2) return false;
  }
  return same > 1 && same * 2 > filled;
}

/** The heading itself, or of two levels the one or the other. */
function says(text: string, heading: string): boolean {
  if (heading.length <= text.length) return text === heading;
  return heading.endsWith(`/${text}`) || heading.startsWith(`${text}/`);
}

/** What may begin one of the words looked for, so that few texts need be folded. */
const begins = /^(?:\d{1,6} [renpagt]|[\s(（<]*[tsgdeiroachlöłив합총合总小共测示样例范以總測範総累計计人])/i;

function isTotal(text: string): boolean {
  return text !== '' && text.length < 60 && begins.test(text) && totals.test(fold(text));
}

/** Of a row that says nothing else. */
function isCountAlone({ cells }: RawRow, first: string): boolean {
  if (first.length >= 60 || !begins.test(first) || !counts.test(fold(first))) return false;
  return cells.filter((cell) => cell !== '' && textOf(cell) !== '').length === 1;
}

/** The same for tests and examples: hardly a name goes on like one. */
const beginsTest = /^[\s(（<]*(?:[td](?![a-df-z])|e(?![a-wyz])|s(?![b-z])|[测示样例范以測範])/i;

function isTest(text: string): boolean {
  return text.length < 240 && beginsTest.test(text) && tests.test(fold(text));
}

/** Numbers and nothing else, below who they are of, or before nobody. */
export function holdsSums({ cells }: RawRow, name: string): boolean {
  return (
    (name === '' || figure.test(name)) && cells.every((cell) => cell === '' || figure.test(textOf(cell)))
  );
}

const figure = /^[€$£¥￥]? ?-?\d[\d.,’' ]*(?: ?(?:[€$£¥元%]|EUR|USD|CHF|GBP|CNY))?$|^$/;
