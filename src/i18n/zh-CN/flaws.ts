/** 名册文件及其中的值可能出现的问题。 */
import type { FindingCode, RepairCode } from '../../domain/change/finding.ts';
import type {
  AskingFlaw,
  BackupFlaw,
  ForeignKind,
  ForeignPart,
  QuestionFlaw,
  RosterDamage,
  ValueFlaw,
} from '../../domain/errors.ts';

export const damages: Record<RosterDamage | 'too-large', string> = {
  empty: '文件是空的',
  'cut-off': '文件不完整，中途截断',
  'nul-bytes': '本应是文字的地方全是零字节',
  'conflict-marks': '文件里留有合并冲突的标记',
  'not-utf8': '不是 UTF-8 文本',
  'doubled-key': '同一个键出现了两次',
  'not-json': '不是 JSON',
  'not-a-roster': '不是客户名册',
  'not-a-workbook': '不是可以读取的工作簿',
  password: '有密码保护',
  'too-large': '文件过大',
};

export const backupFlaws: Record<BackupFlaw, string> = {
  'cut-off': '内容缺了一部分',
  altered: '与当初写下的不一致',
  journal: '其中的撤销历史不完整',
};

export const valueFlaws: Record<ValueFlaw, string> = {
  missing: '缺少这一项',
  'not-a-record': '应为一条记录：{…}',
  'not-a-list': '应为列表：[…]',
  'not-text': '应为文字',
  'not-a-number': '应为数字',
  'not-whole': '应为整数',
  'not-a-flag': '应为布尔值',
  'not-a-day': '应为日期，如 2026-04-17',
  'not-an-instant': '应为时刻，如 2026-11-24T09:00:00Z',
  'not-an-id': '不是这类记录的编号',
  'not-a-choice': '不在可选的值之内',
  duplicate: '这个编号出现了不止一次',
  'no-money': '应为金额，并能确定币种，如 99.50 或 99.50 CNY',
  'no-value': '是错误值，或没有结果的公式',
  'no-heading': '这一列没有标题',
  'named-nobody': '没有叫这个名称的：请填编号，或先添加',
  'named-several': '有好几个叫这个名称的：请填所指那一个的编号',
  'lost-phone': '电子表格弄丢了这个电话号码的数字',
  'too-deep': '嵌套过深',
};

const foreign: Record<ForeignKind, (name: string) => string> = {
  chart: () => '图表',
  pivot: () => '数据透视表',
  picture: () => '图片或形状',
  macro: () => '宏',
  comment: () => '批注',
  sheet: (name) => `工作表“${name}”`,
  link: () => '与其他文件的链接',
  other: (name) => name,
};

export function foreignPart({ kind, name }: ForeignPart): string {
  return foreign[kind](name);
}

/** 工作簿里重写时会丢失的内容，每种只说一次。 */
export function foreignParts(
  parts: readonly ForeignPart[],
  listOf: (items: readonly string[]) => string,
): string {
  return listOf([...new Set(parts.map(foreignPart))]);
}

/** 发现了什么，以及可以怎么办。 */
export const findings: Record<FindingCode, { readonly is: string; readonly repair: string }> = {
  'snapshot-damaged': {
    is: '客户名册文件已损坏',
    repair: '用 regulars doctor --fix 据日志重建；或用 regulars restore 恢复备份',
  },
  'snapshot-missing': {
    is: '客户名册文件不见了，但日志还在',
    repair: '用 regulars doctor --fix 据日志重建',
  },
  'snapshot-differs': {
    is: '客户名册与日志不一致',
    repair: '下一条命令会收下这项改动；用 regulars undo 可撤销',
  },
  'older-version': { is: '客户名册是较早的版本', repair: '无需处理，下次改动会先备份再更新' },
  'journal-missing': { is: '没有日志', repair: '把日志放回来；否则下次改动会新建日志，此前的操作不能再撤销' },
  'journal-broken': {
    is: '日志已断开',
    repair: '用 regulars doctor --fix 从完好的部分继续；或用 regulars restore 恢复备份',
  },
  'journal-other': {
    is: '日志属于另一份客户名册',
    repair: '换上正确的日志；或用 regulars doctor --fix 新建日志',
  },
  'snapshot-ahead': {
    is: '客户名册比日志新',
    repair: '找回较新的日志；或用 regulars doctor --fix 新建日志',
  },
  'torn-line': { is: '日志最后一行不完整，不予计入', repair: '无需处理，下次改动会截去' },
  'dead-lock': { is: '已结束的进程留下了锁', repair: '无需处理，下次改动会清除' },
  'held-lock': { is: '有人正在写入', repair: '等待写入结束' },
  'foreign-lock': {
    is: '另一台电脑持有锁',
    repair: '等待那边写入结束；如果那边没有人在写入，请删除这个文件',
  },
  'temp-file': { is: '未完成的临时文件', repair: '无需处理，下次改动会清除' },
  'unknown-zone': {
    is: '没有这个时区，暂按 UTC 计算',
    repair: '用 regulars config set zone Asia/Shanghai 修改，或用 regulars event edit E --zone',
  },
  'sheet-gone': {
    is: '工作簿少了一张工作表及其中的记录',
    repair: '在 Excel 中恢复，或用 regulars doctor --fix 恢复；要移除记录，请删除相应的行',
  },
  'foreign-part': { is: '工作簿中有重写时会丢失的内容', repair: '移到另一个工作簿，再保存不含它的客户名册' },
  'in-use': { is: '工作簿正在表格软件中打开', repair: '请先在那里关闭；如果并没有打开，请删除这个文件' },
  'conflict-copy': { is: '客户名册的副本，同步工具会产生这样的文件', repair: '等旁边的名册副本收下后移走' },
  'duplicate-id': { is: '编号重复', repair: '用 regulars doctor --fix 给第二条换一个自己的编号' },
  'bad-value': { is: '不可能的值', repair: '用 regulars doctor --fix 改回日志所记；或在文件中改正该处' },
  'dangling-reference': {
    is: '引用了不存在的记录',
    repair: '用 regulars doctor --fix 从日志找回该记录，或去掉这个引用',
  },
  'open-permissions': { is: '其他人也能读取此文件', repair: '用 regulars doctor --fix，或把权限改为 600' },
};

/** `doctor --fix` 要做或做了的事。 */
export const repairs: Record<RepairCode, (where: string, detail: string) => string> = {
  rebuilt: (file, seq) =>
    `据日志重建名册文件，到第 ${seq} 步${file === '' ? '' : `；在 ${file} 中另作的改动不在其内`}`,
  'journal-cut': (seq, steps) =>
    `日志到断开的第 ${seq} 步之前为止${steps === '' ? '' : `；其后一并舍去：${steps}`}`,
  'journal-anew': (_, seq) => `第 ${seq} 步之后新建日志；在此之前的操作不能再撤销`,
  'sheet-row-out': (where, flaw) => `${where} 所在的一行不予采用：${valueFlaws[flaw as ValueFlaw]}`,
  'cell-back': (where, flaw) => `${where} 不予采用，仍按名册原有的内容：${valueFlaws[flaw as ValueFlaw]}`,
  'sheet-back': (sheet, count) => `恢复工作表“${sheet}”及其原有的 ${count} 条记录`,
  'headings-back': (where) => `${where} 所在的工作表没有了标题行，不予采用，仍按名册原有的内容`,
  'value-back': (where, values) => `${where} 改回日志所记：${values}`,
  'value-out': (where, value) => `${where} 去掉：${value}`,
  'value-set': (where, value) => `${where} 设为 ${value}`,
  'row-out': (where, row) => `${where} 去掉，无从得知它应是什么：${row}`,
  'twin-out': (where, id) => `${where} 去掉：与 ${id} 完全相同`,
  'new-id': (where, ids) => `${where} 换成自己的编号：${ids}`,
  'record-back': (_, id) => `找回 ${id}，因为其他记录引用它`,
  'reference-out': (where, id) => `${where} 去掉：没有 ${id}`,
  permissions: (file, mode) => `${file} 只有您自己可读（原为 ${mode}）`,
};

export const questionFlaws: Record<QuestionFlaw, string> = {
  'not-json': '无法读取',
  missing: '缺失',
  unknown: '不是题目的字段',
  wrong: '的值不合要求',
  twice: '重复出现',
  ends: '不成量表：max 应大于 min，且相差不超过 100',
  'ends-of-nps': '在 nps 题目中应为 0 到 10',
  'not-scored': '只用于 scale 或 nps 题目',
  'nothing-chosen': '只用于 choice 或 multi 题目',
  'expects-nothing': '没有指向另一道题目',
  'expects-no-scale': '只能连接两道 scale 题目',
};

/** 用选项修改一道题时怎么办。 */
export const mendsQuestion: Record<AskingFlaw, string> = {
  missing: '加上 --choice "..." --choice "..."',
  twice: '换一个不同的；要修改已有的题目，用 --question ID',
  ends: '写明两端，如 --min 1 --max 5',
  'ends-of-nps': '去掉 --min 和 --max，或改为打分题：--kind scale',
  'not-scored': '加上 --kind scale，或去掉它',
  'nothing-chosen': '加上 --kind choice 或 --kind multi，或去掉它',
  'expects-nothing': '请指向本问卷的另一道题目',
  'expects-no-scale': '请指向一道询问实际感受的 scale 题目，本题也用 --kind scale',
};
