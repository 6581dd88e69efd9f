/** 中文帮助。 */
import type { HelpWords } from '../help.ts';

export const zhCN: HelpWords = {
  tagline: '熟客：把参会者变成回头客。为独自办会办展的人准备的客户名册。',
  usage: '用法',
  examples: '示例',
  optionsHeading: '选项',
  globalHeading: '所有命令通用的选项',
  commandsHeading: '命令',
  first: [
    { what: '在此文件夹建立客户名册', line: 'regulars init' },
    { what: '导入票务工具或表单导出的文件', line: 'regulars import 报名.xlsx --event "春季沙龙@2026-04-17"' },
    { what: '查看名册里有谁', line: 'regulars client list' },
    { what: '这一届办得怎样', line: 'regulars kpi --event 春季沙龙' },
    { what: '有什么到期', line: 'regulars followup list' },
  ],
  more: ['regulars --help            全部命令', 'regulars COMMAND --help    某个命令及示例', 'regulars demo              一份可以随便试的示例名册'],
  groups: {
    roster: '客户名册',
    people: '客户',
    events: '活动与报名',
    relations: '互动与跟进',
    figures: '细分、问卷、指标',
    safety: '安全',
    tool: '工具本身',
  },
  options: {
    roster: '客户名册文件（否则 REGULARS_ROSTER，否则此文件夹或上级的 roster.json）',
    lang: '语言：en 或 zh-CN',
    json: '以 JSON 回答',
    format: 'table、tsv、csv、json 或 xlsx',
    output: '写入文件；扩展名决定格式',
    fields: '只要这些列，按此顺序',
    limit: '最多多少行',
    dryRun: '只显示会做什么，不作改动',
    yes: '所有确认都回答“是”',
    input: '不提任何问题',
    quiet: '除数据和错误外不说话',
    verbose: '说明每个决定的理由',
    color: '颜色：auto、always 或 never',
    mask: '隐藏个人信息',
    now: '假定现在是此刻（2026-11-24T09:00:00Z）',
    force: '覆盖已存在的输出文件',
    wide: '显示全部列，不截断',
    debug: '内部错误时显示堆栈',
    help: '显示帮助',
    currency: '未写币种的金额用此币种，如 CNY',
    region: '本地电话号码属于哪里，如 CN',
    zone: '以哪个时区划分日期，如 Asia/Shanghai',
  },
  commands: {
    init: {
      summary: '建立客户名册',
      details: '依次取 FILE、--roster 或 REGULARS_ROSTER 指定的文件、./roster.json。已存在的文件保持原样。',
      examples: ['init', 'init clients/roster.json --currency CNY --region CN --zone Asia/Shanghai'],
    },
  },
  topics: {
    dates: {
      title: '怎样输入日期',
      text: `2026-12-01          某一天
今天 明天 后天 昨天
+3d +2w -1m         从今天算起（天、周、月）
周五 下周五         最近的周五，下一周的周五
月底 年底 两周后 下个月5号 12月1日
today tomorrow fri "next fri" eow eom

理解成哪一天，总会连同星期再说一遍。`,
    },
  },
};
