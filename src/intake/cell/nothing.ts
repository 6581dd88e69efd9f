/** The words that fill a cell without saying anything. */

const words = new Set([
  'n/a',
  'n.a.',
  'none',
  'null',
  'nil',
  'undefined',
  'tbd',
  'tba',
  'tbc',
  'unknown',
  'anonymous',
  'info requested',
  '#n/a',
  '<na>',
  '(null)',
  '\\n',
  '(空)',
  '(跳过)',
  '（空）',
  '（跳过）',
  '无',
  '暂无',
  '没有',
  '未填',
  '未填写',
  '未设置',
  '未提供',
  'not set',
  'not provided',
  'not specified',
  'non renseigné',
  'no especificado',
  'não informado',
  'nicht angegeben',
  '未入力',
  '待定',
  '未知',
  '未設定',
  '未指定',
  'no disponible',
  '匿名',
  '匿名用户',
  '匿名者',
  '微信用户',
  '空',
]);
/** What programs write for nothing, letter by letter: `Nan` and `Nat` are names. */
const ofPrograms = new Set(['NaN', 'NaT', '<NA>', '#N/A', '(null)', '\\N', 'NULL']);
const marks = /^[-–—_./?*·…\s]+$/;

const plus = 0x2b;
/** Letters that one of the words begins with: `a i n t u`, as bits from a on. */
const beginning = [...'aintu'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);

/**
 * True of an empty cell, of dashes and dots, and of the words people and programs put where they have nothing to say. `Na` is a
 * name, and `0` a number.
 */
export function saysNothing(text: string): boolean {
  if (text.length >= 20) return false;
  if (text === '') return true;
  const first = text.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || first === plus) return false;
  const letter = (first | 0x20) - 97;
  if (first < 0x80 && letter >= 0 && letter < 26 && (beginning & (1 << letter)) === 0) return false;
  return marks.test(text) || words.has(text.toLowerCase()) || ofPrograms.has(text);
}

/** True of what a form writes for a question that was passed over. */
export function isUnanswered(text: string): boolean {
  if (text === '' || text === '(空)' || text === '(跳过)' || text === '（空）' || text === '（跳过）')
    return true;
  return text.length < 7 && ofPrograms.has(text);
}
