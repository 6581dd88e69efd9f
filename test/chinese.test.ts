/** In Chinese, everything the commands, their help and their errors print is free of English words, apart from names and codes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dispatch } from '../src/commands/dispatch.ts';
import { helpPage, nounPage } from '../src/commands/help-pages.ts';
import { commands } from '../src/commands/index.ts';
import { loadHelp, loadWords } from '../src/i18n/index.ts';
import { report } from '../src/output/failure.ts';
import { run } from '../src/run.ts';
import { codes, englishIn } from './support/english.ts';
import { sharedFolder } from './support/folder.ts';

const folder = sharedFolder();
const words = await loadWords('zh-CN');
const help = await loadHelp('zh-CN');

const people = `姓名,邮箱,手机,公司,城市,票种,票价,已付,签到,标签,同意接收邮件,饮食
王芳,wang.fang@example.com,13800001004,清和书店,上海,观众,1200,800,已签到,贵宾,是,素食
李明轩,li.mingxuan@example.com,13800001006,拾光摄影,北京,讲者,0,0,已签到,,否,
陈思远,chen.siyuan@example,12,,,观众,多少,,未签到,,,
王芳,,,,,,,,,,,
,,,,,,,,,,,
合计,,,,,,,,,,,
`;
const answers = `姓名,邮箱,总体满意度(1-5),您有多大可能向朋友推荐(0-10),建议
王芳,wang.fang@example.com,5,10,很好
李明轩,li.mingxuan@example.com,4,7,
赵敏,zhao.min@example.org,2,3,太吵
`;

/** A whole session: every command but the one that takes the screen, and every kind of mistake. */
const session: readonly (readonly string[])[] = [
  ['client', 'list'],
  ['init'],
  ['init'],
  ['kpi'],
  ['event', 'list'],
  ['client', 'list'],
  ['followup', 'list'],
  ['survey', 'list'],
  ['history'],
  ['undo'],
  ['redo', '99'],
  ['redo'],
  ['event', 'add', '春季沙龙 2025', '--start', '2025-04-18', '--series', '春季沙龙', '--area', '90'],
  ['event', 'add', '春季沙龙 2026', '--start', '2026-04-17', '--series', '春季沙龙'],
  ['event', 'add', '秋季展', '--start', '2026-12-10', '--city', '上海', '--currency', 'EUR'],
  ['event', 'edit', 'E003', '--venue', '会展中心'],
  ['event', 'edit', 'E003'],
  ['event', 'cancel', 'E003'],
  ['event', 'list'],
  ['import', '名单.csv', '--event', 'E001', '--explain', '-v'],
  ['import', '名单.csv', '--event', 'E001', '--strict'],
  ['import', '名单.csv', '--event', 'E002'],
  ['import', '名单.csv'],
  ['import', '没有.csv'],
  ['import', '空.csv'],
  ['import', '坏.csv', '--as', 'contacts'],
  ['import', '答卷.csv', '--event', 'E002', '--explain'],
  ['event', 'show', 'E002'],
  ['report', 'E002'],
  ['report', 'E001'],
  ['report', 'E003'],
  ['report', '没有'],
  ['kpi', '--pace', '--event', 'E002'],
  ['kpi', '--pace'],
  ['client', 'list', '--wide'],
  ['client', 'list', 'city:苏州'],
  ['client', 'list', '阶段:信任'],
  [
    'client',
    'list',
    '--fields',
    'id,stage,class,tier,value,ltv,attended,first,last,nps,csat,warning,series',
    '--format',
    'md',
  ],
  ['client', 'list', 'attended>='],
  ['client', 'list', '--fields', '姓'],
  ['client', 'show', 'C0001', '--wide'],
  ['client', 'show', 'C0001', '--timeline'],
  ['who', 'C0001', '--as-of', '2025-06-01'],
  ['why', 'C0001'],
  ['label', 'set', 'C0001', 'stage=trust', '--reason', '已通话', '--until', '明天'],
  ['label', 'set', 'C0001', 'stage=好', '--reason', '已通话'],
  ['label', 'set', 'C0001', '阶段=trust', '--reason', '已通话'],
  ['label', 'set', 'C0001', 'stage=trust'],
  ['why', 'C0001'],
  ['why', 'C0001', '--history', '--wide'],
  ['label', 'clear', 'C0001', 'stage'],
  ['label', 'clear', 'C0001'],
  ['today'],
  ['playbook', 'list'],
  ['playbook', 'show', 'before'],
  ['playbook', 'show', 'after', '--event', 'E002'],
  ['playbook', 'run', 'before', '--event', 'E002'],
  ['playbook', 'run', 'during', '--event', 'E003'],
  ['playbook', 'run', 'after', '--event', 'E002', '--dry-run'],
  ['playbook', 'run', 'after'],
  ['playbook', 'run', '不存在'],
  ['playbook', 'run', '手册.json'],
  ['case', 'list'],
  ['case', 'add', 'C0001', '展位没有准备好', '--event', 'E001', '--cause', '不公平对待'],
  ['case', 'add', 'C0001', '想要大一点的展位', '--kind', 'request', '--at', '明天'],
  ['case', 'list'],
  ['case', 'close', 'K0001', '--at', '2020-01-01'],
  ['case', 'close', 'K0001', '--outcome', '已退款'],
  ['case', 'close', 'K0009'],
  ['code', 'list', 'cause'],
  ['lost'],
  ['lost', 'C0001', '--reason', '太贵', '--note', '角位展台', '--event', 'E002'],
  ['lost', 'C0001', '--reason', '太貴了'],
  ['lost', 'C0001'],
  ['lost', 'city:苏州', '--reason', '没时间', '--yes'],
  ['lost', 'list', '--wide'],
  ['lost', 'reasons'],
  ['lost', 'reasons', '--event', 'E001'],
  ['winback'],
  [
    'winback',
    'decide',
    'C0001',
    'rescue',
    '--reason',
    '值得拜访',
    '--next',
    '周五',
    '电话谈展位',
    '--until',
    '明天',
  ],
  ['winback', 'decide', 'C0001', '挽回', '--reason', '值得拜访'],
  ['winback', 'decide', 'C0001', 'end', '--reason', '停业', '--until', '2020-01-01'],
  ['winback', 'list', '--decided', '--wide'],
  ['why', 'C0001'],
  ['client', 'show', 'C0001'],
  ['churn-loss'],
  ['churn-loss', 'C0001', '--spend', '50', '--years', '三'],
  ['churn-loss', 'C0001', '--spend', '50', '--stop', '30%'],
  ['churn-loss', 'city:苏州', '--spend', '许多'],
  ['churn-loss', '--event', 'E001'],
  ['lost', 'C0001', '--clear'],
  ['lost', 'C0009', '--clear'],
  ['code', 'delete', 'reason', '价格'],
  ['cost', 'list'],
  ['cost', 'add', '1200', 'service', '车费', '--client', 'C0001'],
  ['cost', 'add', '许多', 'service'],
  ['cost', 'add', '12', '交通'],
  ['cost', 'add', ' -12 CNY', 'event'],
  ['cost', 'add', '30 EUR', 'event', '--event', 'E001'],
  ['cost', 'edit', 'X0001', '--amount', '1300', '--category', 'event'],
  ['cost', 'edit', 'X0009', '--text', ''],
  ['cost', 'list', '--by', 'category'],
  ['cost', 'list', 'category:event', '--by', 'event'],
  ['cost', 'list', '--by', 'client'],
  ['registration', 'list', 'unpaid'],
  ['registration', 'list', '--by', 'client'],
  ['registration', 'list', 'unpaid', '--by', 'event'],
  ['kpi', 'target', 'retention-rate', '60%'],
  ['kpi', 'target', 'revenue', '5000', '--event', 'E001'],
  ['kpi', 'target', 'nps', '很多'],
  ['kpi', 'target'],
  ['kpi', '--check'],
  ['kpi', '--headlines'],
  ['kpi', '--trend'],
  ['kpi', '--by', 'role'],
  ['kpi', '--explain', 'funnel'],
  ['kpi', '--event', 'E001', '--wide'],
  ['compare', 'E001', 'E001'],
  ['kpi', 'target', 'nps', 'none'],
  ['cost', 'list', '--event', 'E001'],
  ['cost', 'list'],
  ['followup', 'add', 'C0001', '明天', '问候', '--every', '3w'],
  ['followup', 'add', 'C0001', '明天', '问候', '--every', '三周'],
  ['followup', 'edit', 'F0001', '--text', '回电话', '--priority', 'high'],
  ['followup', 'edit', 'F0001'],
  ['client', 'edit', 'C0001', '--consent', 'phone=no', '--birthday', '--11-26', '--tag', 'vip'],
  ['followup', 'edit', 'F0001', '--owner', '小王', '--say', '您好'],
  ['followup', 'edit', 'F0001', '--text', '打电话'],
  ['followup', 'list', '--due', 'all', '--suggested'],
  ['followup', 'list', '--due', 'all', '--owner', '小王', 'tag:vip', '--wide'],
  ['today'],
  ['followup', 'snooze', 'F0001', '下周五'],
  ['followup', 'done', 'F0001'],
  ['followup', 'snooze', 'F0001', '下周五'],
  ['followup', 'drop', 'F0002'],
  ['interaction', 'list', 'C0001'],
  ['log', 'C0001', '谈了展位'],
  ['interaction', 'edit', 'I00001', '--text', '谈了两个展位', '--at', '昨天'],
  ['log', 'C0001', '定了角位', '--continues', 'I00001', '--event', 'E001', '--channel', 'phone'],
  ['log', 'C0001', '定了角位', '--thread', '展位', '--next', '明天', '发短信'],
  ['log', 'C0002', '定了角位', '--continues', 'I00001'],
  ['interaction', 'list', 'C0001', '--by', 'sequence'],
  ['interaction', 'list', 'C0002', '--by', 'episode'],
  ['interaction', 'edit', 'I00009', '--text', '无'],
  ['interaction', 'list', 'C0001'],
  ['client', 'show', 'C0001'],
  ['who', 'C0001'],
  ['client', 'show', '没有此人'],
  ['client', 'add', '--name', '赵敏', '--phone', '13800001008', '--role', 'speaker', '--kind', 'person'],
  ['client', 'add', '--name', '王芳', '--phone', '13800001004'],
  ['client', 'edit', 'C0001', '--consent', 'sms=no', '--title', '店长', '--role', 'visitor'],
  ['client', 'edit', 'C0001', '--consent', '信鸽=no'],
  ['client', 'show', 'C0001', '--provenance', '--wide'],
  ['sources'],
  ['sources', '--by', 'tool', '--event', 'E001'],
  ['sources', '--by', 'file'],
  ['code', 'list'],
  ['code', 'add', 'industry', '机器人', '医疗器械'],
  ['code', 'add', 'industry', '机器人'],
  ['code', 'add', '行业', '机器人'],
  ['client', 'edit', 'C0001', '--industry', '机械人'],
  ['import', '行业.csv', '--as', 'contacts'],
  ['import', '谁.csv', '--as', 'contacts', '--map', '谁=name', '--explain'],
  ['import', '谁.csv', '--explain'],
  ['import', '谁.csv', '--recipe', '别的'],
  ['import', '--template', '空表.xlsx', '--as', 'exhibitors'],
  ['import', '--template', '空表.xlsx', '--as', 'survey'],
  ['recipe', 'list', '--wide'],
  ['recipe', 'show', '谁'],
  ['recipe', 'show', '别的'],
  ['recipe', 'delete', '谁'],
  ['recipe', 'list'],
  ['code', 'list', 'industry', '--wide'],
  ['code', 'delete', 'industry', '医疗器械'],
  ['code', 'delete', 'source', '医疗器械'],
  ['client', 'tag', 'C0002', '+老客户'],
  ['client', 'tag', 'attended>=1', '+常客'],
  ['import', '待审.csv', '--event', 'E002', '-v'],
  ['review'],
  ['review', 'list', '--wide'],
  ['review', 'show', 'V0001'],
  ['review', 'show', 'V0001', '--take', 'name=C0001'],
  ['review', 'accept', 'V0001', '--dry-run'],
  ['review', 'accept', 'V0001', '--take', 'name=C0099'],
  ['review', 'accept', 'V0001', '--take', 'tags=C0001'],
  ['review', 'accept', 'V0099'],
  ['review', 'reject', 'V0001'],
  ['review', 'accept', 'V0001'],
  ['client', 'merge', 'C0001', 'C0001'],
  ['client', 'merge', 'C0001', 'C0002'],
  ['client', 'merge', 'C0001', 'C0002', '--take', 'name=C0003', '--yes'],
  ['client', 'merge', 'C0001', 'C0002', '--take', 'owner=C0002', '--yes'],
  ['client', 'merge', 'C0001', 'C0002', '--take', 'name=C0002', '--yes'],
  ['dupes', '--dry-run'],
  ['dupes'],
  ['review', 'list', 'state:open,accepted,rejected', '--wide'],
  ['client', 'show', 'C0002'],
  ['undo'],
  ['client', 'archive', 'C0003', '--reason', '已转行'],
  ['client', 'archive', 'C0003', '--reason', '已转行', '--yes'],
  ['client', 'unarchive', 'C0003'],
  ['who', '138 0000 1004'],
  ['who', '无名氏'],
  ['registration', 'add', 'E002', '赵敏', '--fee', '300 CNY', '--booth', 'A12'],
  ['registration', 'add', 'E002', '赵敏'],
  ['registration', 'edit', 'R00001', '--paid', '很多'],
  ['registration', 'edit', 'R00001', '--paid', '1200'],
  ['registration', 'edit', 'R00001', '--role', 'speaker', '--status', 'pending'],
  ['registration', 'list', '--wide'],
  ['registration', 'cancel', 'R00002'],
  ['registration', 'cancel', 'R99999'],
  ['checkin', 'E002', '赵敏'],
  ['checkin', 'E002', '赵敏'],
  ['checkin', 'E003', '赵敏'],
  ['checkin', 'E002', '--list'],
  ['checkin', 'E002', '--close'],
  ['log', 'C0001', '想要靠角的展位', '--channel', 'phone', '--direction', 'in', '--next', '周五', '寄展位图'],
  ['log', 'C0001', '来过电话', '--at', '从前'],
  ['followup', 'add', 'C0002', '昨天', '确认演讲题目', '--priority', 'high'],
  ['followup', 'list', '--due', 'all', '--wide'],
  ['followup', 'list', '--due', '现在'],
  ['followup', 'done', 'F0001'],
  ['segment', 'list', '--wide'],
  ['segment', 'list', '--names'],
  ['segment', 'save', '北方', 'city:北京'],
  ['segment', 'save', 'vip', 'city:北京'],
  ['segment', 'show', '北方'],
  ['segment', 'show', '北方', '--explain', 'C0001'],
  ['segment', 'compare', 'E001', 'E002', '--by', 'lifecycle'],
  ['segment', 'compare', 'E001', '今天', '--sizes'],
  ['segment', 'compare', '2020-01-01', '今天', '--segment', '北方'],
  ['segment', 'delete', '北方'],
  ['segment', 'show', '南方'],
  ['survey', 'create', '观众问卷', '--template', 'exhibition', '--event', 'E002'],
  ['survey', 'create', '另一份', '--template', '聚会', '--event', 'E002'],
  ['survey', 'ask', '观众问卷', 'C0001'],
  ['survey', 'edit', '观众问卷'],
  ['survey', 'edit', '观众问卷', '--add', 'nps2', '--kind', 'scale', '--text', '茶水'],
  ['survey', 'edit', '观众问卷', '--question', '茶水', '--text', '茶点'],
  ['survey', 'edit', '观众问卷', '--question', '茶点', '--kind', 'choice'],
  ['survey', 'edit', '观众问卷', '--question', '没有'],
  ['survey', 'edit', '观众问卷', '--file', '坏.json'],
  ['survey', 'copy', '观众问卷', '观众问卷'],
  ['survey', 'copy', '观众问卷', '短问卷'],
  ['survey', 'export-template', '短问卷', '-o', '题目.json'],
  ['survey', 'export-template', '短问卷', '-o', '题目.csv'],
  ['survey', 'templates'],
  ['survey', 'templates', 'expectations', '--wide'],
  ['survey', 'form', '观众问卷', '--for', 'name:*', '-o', '填写.csv'],
  ['survey', 'form', '观众问卷', '--for', 'name:*', '-o', '填写.xlsx'],
  ['survey', 'form', '观众问卷', '--for', 'name:*', '--without-consent', '-o', '填写.xlsx'],
  ['survey', 'form', '观众问卷', '--for', 'name:*', '--without-consent', '-o', '再填.xlsx'],
  ['import', '填写.xlsx'],
  ['client', 'list', 'unanswered:观众问卷'],
  ['survey', 'followups', 'S001', '--dry-run'],
  ['survey', 'followups', 'S001'],
  ['survey', 'followups', 'S001'],
  ['survey', 'followups', '观众问卷'],
  ['feedback', '排队太久', '--event', 'E002', '--kind', 'complaint'],
  ['feedback', '茶水不够', '--event', 'E002'],
  ['feedback', '很精彩', '--client', 'C0001', '--at', '昨天'],
  ['feedback', '没有人'],
  ['case', 'list'],
  ['action', 'add', 'S001', '满意', '增设两个入口', '--due', '+2w'],
  ['action', 'add', 'S001', '建议', '逐条阅读'],
  ['action', 'add', 'S001', '餐饮', '多备茶水'],
  ['action', 'add', '观众问卷', '的', '多备茶水'],
  ['action', 'edit', 'N001', '--text', '增设三个入口'],
  ['action', 'list'],
  ['action', 'done', 'N001'],
  ['action', 'done', 'N001'],
  ['action', 'drop', 'N002'],
  ['action', 'drop', 'N009'],
  ['action', 'list', '--state', 'all', '--wide'],
  ['action', 'list', '--owner', '小梅'],
  ['survey', 'list'],
  ['survey', 'results', 'S001', '--wide'],
  ['survey', 'results', 'S001', '--bars', '--against', 'E002'],
  ['survey', 'results', 'S001', '--by', 'role'],
  ['survey', 'results', 'S001', '--by', 'mode'],
  ['survey', 'results', 'S001', '--comments'],
  ['survey', 'results', 'S001', '--question', '满意'],
  ['survey', 'results', 'S002'],
  ['kpi', '--event', 'E002'],
  ['kpi', '--event', 'E002', '--segment', '参展'],
  ...['registrations', 'retention-rate', 'revenue', 'nps'].map((id) => ['kpi', '--explain', id]),
  ['kpi', '--explain', '满意'],
  ['kpi', '--event', 'E002', '--as-of', '2026-03-01'],
  ['export', '客户.xlsx'],
  ['export', '客户.xlsx'],
  ['export', '客户.文档'],
  ['export', '供改.csv', '--for-editing', '--fields', 'name,city'],
  ['merge-back', '供改.csv'],
  ['import', '供改.csv'],
  ['export', '供改.md', '--for-editing'],
  ['export', '再改.csv', '--for-editing', '--mask'],
  ['merge-back', '改过.csv', '--dry-run'],
  ['merge-back', '改过.csv', '--prefer', 'theirs'],
  ['merge-back', '遮住.csv'],
  ['merge-back', '名单.csv'],
  ['config', 'list'],
  ['config', 'set', 'owner', '王芳'],
  ['config', 'set', '颜色', '红'],
  ['config', 'set', 'color', '红'],
  ['config', 'get', 'lang'],
  ['config', 'set', 'vip.gap', '60'],
  ['config', 'set', 'vip.gap', '很久'],
  ['config', 'set', 'ltv.discount', '８%'],
  ['help', 'limits'],
  ['history'],
  ['history', 'C0001'],
  ['history', 'R00001'],
  ['history', 'S001'],
  ['history', 'verify'],
  ['doctor'],
  ['doctor', '--fix'],
  ['doctor', '--fix', '--merge', '名单.csv'],
  ['doctor', '--merge', '名单.csv'],
  ['doctor', '--merge', 'roster.json'],
  ['backup', '--dry-run'],
  ['backup', '周一.备份'],
  ['backup', '周一.备份'],
  ['restore', '周一.备份', '--check'],
  ['restore', '周一.备份', '--yes'],
  ['client', 'add', '--name', '新客'],
  ['restore', '周一.备份', '--check'],
  ['restore', '周一.备份', '--yes'],
  ['restore', '名单.csv'],
  ['save'],
  ['schema'],
  ['schema', '客户'],
  ['convert', '客户.xlsx'],
  ['convert', '客户.xlsx'],
  ['client', 'list', '--roster', '客户.xlsx'],
  ['undo', '--list'],
  ['undo', '--dry-run'],
  ['undo'],
  ['redo'],
  ['undo', '99'],
  ['demo', '示例'],
  ['complete', 'client', 's'],
  ['complete', 'label', ''],
  ['complete', '不存在', ''],
  ['completion', '天书'],
  ['help'],
  ...Object.keys(help.topics).map((topic) => ['help', topic]),
  ['help', '天气'],
  ['客户'],
  ['client', 'list', '--全部'],
  ['client', 'show'],
  ['client', 'show', 'C0001', 'C0002'],
  ['client', 'list', '-n', '多'],
];

/** Rows that can be taken, and rows and cells that cannot. */
const edited = `编号,姓名,城市,邮箱,手机,公司规模,生日,类别,同意：邮件
C0001,王芳,苏州,不是邮箱,1.38E+10,很多,五月,团体,否
C0002,,杭州,,电话,,,,
C0099,谁,,,,,,,
C0003,甲,,,,,,,
C0003,乙,,,,,,,
,,,,,12,,,
,赵敏,南京,zhao.min@example.com,,,,,
`;

/** The hash at the end of the journal, and the ids of results. */
const data = /\b[0-9a-f]{64}\b|^satisfaction\b/g;

/** What nobody translates in what is said here: names of people and products, codes of formats, currencies and encodings. */
const names = [
  'regulars',
  'csv',
  'json',
  'xlsx',
  'vcf',
  'ics',
  'utf',
  'CNY',
  'EUR',
  'NPS',
  'CSAT',
  'ACSI',
  'Shanghai',
  'Asia',
  'case',
  'cost',
  'loss',
  'decision',
];

beforeAll(() => {
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  vi.stubEnv('USER', '安娜');
  vi.stubEnv('REGULARS_OWNER', '安娜');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  writeFileSync(join(folder, '名单.csv'), people);
  writeFileSync(join(folder, '答卷.csv'), answers);
  writeFileSync(join(folder, '行业.csv'), '姓名,邮箱,行业\n孙丽,sun.li@example.com,机械人\n');
  writeFileSync(join(folder, '谁.csv'), '谁,鞋码\n周强,42\n');
  writeFileSync(join(folder, '待审.csv'), '姓名,生日\n王芳,1990-05-17\n李明轩,\n');
  writeFileSync(join(folder, '改过.csv'), edited);
  writeFileSync(join(folder, '遮住.csv'), '编号,姓名,城市\nC0001,•••,\n');
  writeFileSync(
    join(folder, '手册.json'),
    '{ "title": "手册", "phase": "before", "steps": [{ "id": "a" }] }',
  );
  writeFileSync(join(folder, '空.csv'), '');
  writeFileSync(join(folder, '坏.csv'), '姓名,邮箱\n"王芳,a@example.com\n');
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What a person sees of a line at a terminal that is wide enough. */
async function said(typed: readonly string[]): Promise<string> {
  const line = typed.map((word) => (/\.(csv|xlsx|文档)$/.test(word) ? join(folder, word) : word));
  const place = ['--roster', join(folder, 'roster.json'), '--lang', 'zh-CN', '--now', '2026-11-24T09:00:00Z'];
  let text = '';
  const sink = {
    write: async (chunk: string | Uint8Array) => {
      text += String(chunk);
    },
    terminal: true,
    color: false,
    columns: 400,
  };
  try {
    const { row, rest } = dispatch([...line, ...place, '--no-input']);
    if (row === null) throw new Error(`no command: ${typed.join(' ')}`);
    await run(row.path, (await row.load()).default, rest, { out: sink, err: sink });
  } catch (error) {
    await report(error, words, sink, { json: false, debug: false, version: '0.0.0', log: async () => null });
  }
  return text;
}

test('the session types every command', () => {
  const typed = session.map((line) => line.join(' '));
  const never = commands
    .map(({ path }) => path)
    .filter((path) => !typed.some((line) => line.startsWith(path)));
  expect(never).toEqual(['dashboard']);
});

test('a session holds no English word but names and codes', async () => {
  const known = await codes();
  const complaints: string[] = [];
  for (const typed of session) {
    const text = await said(typed);
    // What was typed may be said again.
    const mine = new Set([...known, ...[...names, ...typed].map((word) => word.toLowerCase())]);
    for (const line of text.split('\n'))
      for (const word of englishIn(line.replace(data, ''), mine))
        complaints.push(`${typed.join(' ')}: “${word}” in: ${line}`);
  }
  expect(complaints).toEqual([]);
});

test('no help page holds an English word but names and codes', async () => {
  const known = await codes();
  const nouns = new Set(
    commands.flatMap(({ path }) => (path.includes(' ') ? [path.split(' ')[0] ?? ''] : [])),
  );
  const pages = [
    await helpPage(null, true, 'zh-CN', 100),
    await helpPage(null, false, 'zh-CN', 100),
    ...(await Promise.all(commands.map((row) => helpPage(row, true, 'zh-CN', 100)))),
    ...(await Promise.all([...nouns].map((noun) => nounPage(noun, 'zh-CN', 100)))),
  ];
  const complaints = pages.flatMap((page) =>
    page.split('\n').flatMap((line) => englishIn(line, known).map((word) => `“${word}” in: ${line}`)),
  );
  expect(complaints).toEqual([]);
});
