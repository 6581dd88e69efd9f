/** Words people type for our commands because other programs call them so. */
import type { CommandPath } from '../i18n/help.ts';

const meant: Readonly<Record<string, readonly (CommandPath | '--version')[]>> = {
  list: ['client list', 'event list'],
  people: ['client list'],
  contacts: ['client list'],
  customers: ['client list'],
  attendees: ['registration list'],
  tickets: ['registration list'],
  find: ['who', 'client list'],
  search: ['who', 'client list'],
  lookup: ['who'],
  show: ['client show', 'event show'],
  add: ['client add', 'event add'],
  new: ['client add', 'event add'],
  create: ['client add', 'event add'],
  edit: ['client edit', 'event edit'],
  delete: ['undo', 'client archive'],
  remove: ['undo', 'client archive'],
  rm: ['undo', 'client archive'],
  archive: ['client archive'],
  tag: ['client tag'],
  merge: ['client merge', 'dupes'],
  dedupe: ['dupes'],
  duplicates: ['dupes'],
  note: ['log'],
  call: ['log', 'today'],
  phone: ['who', 'log'],
  email: ['log', 'export'],
  mail: ['log', 'export'],
  send: ['log', 'export'],
  sms: ['log'],
  version: ['--version'],
  todo: ['today', 'followup list'],
  todos: ['today', 'followup list'],
  tasks: ['followup list'],
  reminders: ['followup list'],
  stats: ['kpi'],
  metrics: ['kpi'],
  figures: ['kpi'],
  complaints: ['case list'],
  money: ['cost list', 'registration list'],
  settings: ['config list'],
  journal: ['history'],
  audit: ['history'],
  revert: ['undo'],
  rollback: ['undo'],
  status: ['today', 'doctor'],
  check: ['doctor'],
  tui: ['dashboard'],
  ui: ['dashboard'],
  open: ['dashboard'],
  load: ['import'],
  客户: ['client list'],
  活动: ['event list'],
  报名: ['registration list'],
  签到: ['checkin'],
  跟进: ['followup list'],
  今天: ['today'],
  电话: ['who', 'log'],
  邮件: ['log', 'export'],
  发送: ['log', 'export'],
  版本: ['--version'],
  问卷: ['survey list'],
  指标: ['kpi'],
  查找: ['who'],
  搜索: ['who'],
  导入: ['import'],
  导出: ['export'],
  撤销: ['undo'],
  帮助: ['help'],
};

/** The commands somebody may have meant by one word. */
export function meantBy(word: string): readonly (CommandPath | '--version')[] {
  const typed = word.toLowerCase();
  return Object.hasOwn(meant, typed) ? (meant[typed] ?? []) : [];
}

/** Of the verbs of a noun those somebody may have meant by another verb. */
export function verbsMeantBy(verb: string, verbs: readonly string[]): string[] {
  const alike = [
    ['add', 'create', 'new', 'make', 'insert'],
    ['delete', 'remove', 'rm', 'del', 'erase', 'archive', 'cancel', 'drop'],
    ['edit', 'update', 'change', 'modify', 'rename'],
    ['show', 'view', 'get', 'info', 'display', 'open'],
    ['list', 'ls', 'all', 'find', 'search'],
    ['done', 'close', 'finish', 'complete'],
  ].filter((words) => words.includes(verb.toLowerCase()));
  const meant = verbs.filter((one) => alike.some((words) => words.includes(one)));
  // What a noun has in place of one record shown.
  return meant.length === 0 && alike.some((words) => words.includes('show'))
    ? verbs.filter((one) => one === 'results' || one === 'list')
    : meant;
}
