/** 简体中文。 */
import { formatsFor } from '../format.ts';
import type { Words } from '../words.ts';
import { errors } from './errors.ts';
import { issues } from './issues.ts';
import { kpiNotes, kpis } from './kpis.ts';
import { choices, columns, reasons, segments } from './labels.ts';
import { phrases } from './phrases.ts';
import { labels, points, rules, signals } from './relations.ts';
import { structures } from './structures.ts';

export const words: Words = {
  language: 'zh-CN',
  locale: 'zh-CN',
  formats: formatsFor({
    locale: 'zh-CN',
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    dayFirst: true,
    // As they are read where an amount is typed.
    signs: { CNY: '¥', EUR: '€', GBP: '£', HKD: 'HK$', TWD: 'NT$', USD: 'US$' },
  }),
  get phrases() {
    return phrases;
  },
  get errors() {
    return errors;
  },
  get issues() {
    return issues;
  },
  get columns() {
    return columns;
  },
  get choices() {
    return choices;
  },
  get segments() {
    return segments;
  },
  get reasons() {
    return reasons;
  },
  get kpis() {
    return kpis;
  },
  get kpiNotes() {
    return kpiNotes;
  },
  get labels() {
    return labels;
  },
  get rules() {
    return rules;
  },
  get signals() {
    return signals;
  },
  get points() {
    return points;
  },
  structures,
  ui: {
    yes: '是',
    no: '否',
    none: '—',
    unused: (contact, why) => `${contact}（${why === 'bounced' ? '已退回' : '无效'}）`,
    prompts: {
      yesOrNo: '请回答“是”或“否”（y 或 n 也可）。',
      paste: '请粘贴文字，然后按回车和 Ctrl-D。',
      keys: { space: '空格', navigate: '移动', select: '选择', all: '全选', invert: '反选', submit: '确定' },
    },
    tryNext: '接下来：',
    try: (next) => `试试：${next}`,
    row: '第',
    points: (number) => `${number} 个百分点`,
    more: (hidden) => `……另有 ${hidden} 条；用 --limit 显示更多`,
    blankRows: (count) => `另有 ${count} 项尚无数据（用 --wide 显示）。`,
    hiddenColumns: (names) => `未显示：${names.join('、')}（--wide 显示全部）`,
    bug: (details) => `这是我们的错，与您无关。您的客户名册没有变化。（${details}）`,
    bugNext: (log) =>
      log === null
        ? '同一命令加上 --debug，并把结果告诉我们'
        : `把 ${log} 发给我们：其中只有程序出错的位置，没有您的数据`,
    undoHint: (seq) => `regulars undo ${seq}`,
    listOf: (items) => items.join('、'),
    sentences: (first, then) => `${first}${/[。？！：]$/.test(first) ? '' : '。'}${then}`,
    called: (name, word) => `${name}（${word}）`,
    didYouMean: (near) =>
      near.length === 0 ? '' : `您是不是想说${near.map((word) => `“${word}”`).join('或')}？`,
  },
};
