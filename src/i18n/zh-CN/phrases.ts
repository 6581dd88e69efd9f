/** 报表与回执所说的话。 */
import type { Some } from '../../domain/change/difference.ts';
import type { RemarkCode } from '../../domain/change/finding.ts';
import type { ForeignKind, Named } from '../../domain/errors.ts';
import type { MergeCollection, Taken } from '../../domain/merge/clients.ts';
import type { Due } from '../../domain/service/due.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import type { MergeTold, StepTold } from '../../reports/phrases.ts';
import { allPhrases, type CommonPhrases } from '../all-phrases.ts';
import { codeWord } from '../code-word.ts';
import { fieldName } from '../field-name.ts';
import type { Formats } from '../format.ts';
import { labelValue } from '../label-value.ts';
import { reckoned } from '../reckoned.ts';
import { segmentAbout } from '../segment-about.ts';
import type { Words } from '../words.ts';
import { actions } from './actions.ts';
import { card } from './card.ts';
import { decisionSince, decisionTold, lossSince, lossSteps, lossTold, winbackAdvice } from './churn.ts';
import { eventReport } from './event-report.ts';
import { figures } from './figures.ts';
import { damages, findings, foreignPart, repairs, valueFlaws } from './flaws.ts';
import { handOut } from './hand-out.ts';
import { joined } from './joined.ts';
import { mergeBack } from './merge-back.ts';
import { movement } from './movement.ts';
import {
  barredTold,
  gapTold,
  signalsTold,
  turnAdvice,
  turnTold,
  urgencyTold,
  whyLabels,
} from './relations.ts';
import { surveyResults } from './survey-results.ts';
import {
  leftOutTold,
  lifetimeTold,
  limitsTold,
  potentialTold,
  rfmTold,
  serviceTold,
  valueTold,
} from './value.ts';

function stepNamed({ seq, command, at }: Pick<StepTold, 'seq' | 'command' | 'at'>, formats: Formats): string {
  return `第 ${seq} 步（${command}，${formats.instant(at)}）`;
}

const called = ({ id, name }: Named) => `${id} ${name}`.trim();

const takenFrom = ({ taken }: { readonly taken: readonly Taken[] }, { columns }: Words) =>
  taken.map(({ field, from }) => `${columns[field] ?? field}取自 ${from}`);

const moving: Readonly<Record<MergeCollection, string>> = {
  clients: '位所推荐的客户',
  registrations: '条报名',
  interactions: '次互动',
  followups: '项跟进',
  surveys: '份问卷',
  answers: '份答卷',
  segments: '个细分',
  reviews: '项待审',
  cases: '个工单',
  costs: '笔成本',
  losses: '次流失',
  decisions: '项去留决定',
};

/** 合并时一并转移的内容，跟在两位客户之后。 */
function goesOver({ moved, joined: one }: Pick<MergeTold, 'moved' | 'joined'>): string {
  const parts = moved.map(({ collection, count }) => `${count} ${moving[collection]}`);
  if (one > 0) parts.push(`${one} 条报名合而为一`);
  return parts.length === 0 ? '' : `，一并转移 ${parts.join('、')}`;
}

function amongThem({ count, first }: Some, done: string): string {
  if (count === 0) return '';
  const names = first.map(called).join('、');
  return `${done} ${count}${names === '' ? '' : `（${names}${count > first.length ? ' 等' : ''}）`}`;
}

function touched({ records, ids }: StepTold): string {
  if (records === 0) return '客户名册的设置';
  return `${records} 条记录（${ids.join('、')}${records > ids.length ? ' 等' : ''}）`;
}

const groups: Readonly<Record<Due | 'suggested', string>> = {
  overdue: '逾期',
  today: '今天',
  week: '未来七天',
  later: '以后',
  suggested: '建议',
};

const common: CommonPhrases = {
  'title.clients': () => '客户',
  'title.client': ({ name }) => name,
  'title.provenance': ({ name }) => `各项信息的来处：${name}`,
  'none.clients': () => '没有符合条件的客户。',
  'none.known': () => '一无所知。',
  'roster.made': ({ path }) => `已建立空的客户名册：${path}`,
  'roster.converted': ({ from, path, records, used }) => {
    const made = `已由 ${from} 生成 ${path}：${records} 条记录。${from} 保持原样`;
    if (used === 'new') return `${made}；此后在这里使用的是新的这一份。`;
    return used === 'old' ? `${made}；不用 --roster 另行指定时，使用的仍是它。` : `${made}。`;
  },
  'roster.restored': ({ file, records }) => `已原样导入客户名册 ${file}：${records} 条记录。`,
  'demo.made': ({ path }) => `已建立示例名册：${path}`,
  'title.imports': () => '导入的文件',
  'client.added': ({ id, name }) => `已添加 ${id} ${name}。`,
  'dry-run': ({ follows }) => `试运行：没有任何改动。${follows ? '预计结果：' : ''}`,
  issue: ({ file, row, sheet, column, field, code, value = '', near = [], alike = 0 }, words) => {
    const place = row === 0 ? (sheet ?? '') : sheet ? `${sheet}!${row}` : `第 ${row} 行`;
    const heading = field === undefined ? column : (words.columns[field] ?? field);
    const where = [file, place, heading?.replace(/[:：\s]+$/, '')].filter(Boolean).join('，');
    const said = words.issues[code](value, near, words);
    const what = alike === 0 ? said : `${said}；另有 ${alike} 行也是如此`;
    return where === '' ? what : `${where}：${what}`;
  },
  'survey.scored': ({ of }, { choices }) => choices.scored[of],
  bilingual: ({ text }) => text['zh-CN'] ?? text.en ?? '',
  'fact.event': () => '活动',
  'fact.against': () => '变化相对于',
  'fact.segment': () => '细分',
  'fact.figure': () => '指标',
  'fact.value': () => '数值',
  'fact.further': () => '其他币种',
  'fact.numerator': () => '分子',
  'fact.denominator': () => '分母',
  'fact.note': () => '说明',
  'fact.formula': () => '公式',
  'fact.population': () => '口径',
  'fact.source': () => '出处',
  'fact.limits': () => '判定标准',
  'fact.survey': () => '问卷',
  'fact.answers': () => '计入的答卷',
  'fact.asked': () => '被询问的客户',
  'fact.arrived': () => '已到场',
  'fact.arrived-share': () => '占比',
  'fact.promoters': () => '推荐者（9-10）',
  'fact.passives': () => '中立者（7-8）',
  'fact.detractors': () => '贬损者（0-6）',
  'named.event': ({ name, id, start }) => `${name}（${id}，${start}）`,
  'named.survey': ({ name, id }) => `${name}（${id}）`,
  'next.survey': ({ template }) => `regulars survey create 活动后 --template ${template} --event E001`,
  'next.import': ({ event }) => `regulars import 报名.csv --event ${event ?? '"春季沙龙@2026-04-17"'}`,
  'next.add-client': () => 'regulars client add --name 王芳 --phone 13800000006',
  'next.region': () => 'regulars config set region CN',
  'next.currency': ({ known }) => `regulars config set currency ${known ?? 'CNY'}`,
  'next.add-event': () => 'regulars event add 春季沙龙 --start 2026-04-17',
  'title.kpis': () => '指标',
  'title.kpis-of': ({ event }) => joined`${event}的指标`,
  'none.events-yet': () => '还没有举办过活动，也没有将要举办的活动。',
  'none.counted': () => '没有计入名册中的任何客户。',
  'title.reviews': () => '待审',
  'title.comparison': () => '逐项对照',
  'title.review': ({ id }) => `${id} 逐项对照`,
  'none.compared': ({ id }) => `${id} 所问的客户已合并，或已不在。`,
  'heading.kept': () => '保留',
  'heading.offered': () => '新值',
  'heading.to-decide': () => '待定事项',
  'heading.setting': () => '设置',
  'heading.value': () => '值',
  'fact.question': () => '问题',
  'fact.reasons': () => '为何询问',
  'fact.score': () => '分数',
  'fact.others': () => '也可能是',
  'fact.state': () => '状态',
  'none.reviews': () => '没有待审的内容。',
  'review.same': ({ client, candidates }) => {
    if (candidates.length === 0) return called(client);
    const others = candidates.map(called).join('、');
    return candidates.length === 1
      ? joined`${called(client)}与${others}是同一人吗？`
      : joined`${called(client)}是其中一位吗：${others}？`;
  },
  'review.answer': ({ answer, by, candidates }) =>
    joined`答卷 ${answer}${by === null ? '' : `（${by}）`}出自${candidates.map(called).join('或')}吗？`,
  'review.conflict': ({ client, field, kept, offered }, { columns }) =>
    `${called(client)}，${columns[field] ?? field}：${kept}，还是 ${offered}？`,
  'review.decision': ({ left }) => (left > 1 ? `您的决定（待审 ${left} 项）` : '您的决定'),
  'review.yes': () => '接受：同一人，合并',
  'review.no': () => '拒绝：两个人，不再询问',
  'review.nobody': () => '拒绝：都不是，不再询问',
  'review.this': ({ client }) => `接受：${called(client)}`,
  'review.take': ({ value }) => value,
  'review.skip': () => '跳过：以后再问',
  'review.stop': () => '到此为止',
  'review.attached': ({ answer, client }) => joined`答卷 ${answer} 出自${called(client)}。`,
  'review.told-apart': ({ client, candidates }) =>
    joined`${called(client)}不是${candidates.map(called).join('或')}，以后不再询问。`,
  'review.not-by': ({ answer, candidates }) =>
    joined`答卷 ${answer} 并非出自${candidates.map(called).join('或')}，以后不再询问。`,
  'review.taken': ({ client, field, value }, { columns }) =>
    `${called(client)}，${columns[field] ?? field}：改为 ${value}。`,
  'review.kept': ({ client, field, value }, { columns }) =>
    `${called(client)}，${columns[field] ?? field}：仍为 ${value}。`,
  'review.left': ({ open }) => `仍待审：${open}。`,
  'client.merged': (told) => joined`已将${called(told.gone)}并入${called(told.kept)}${goesOver(told)}。`,
  'client.merge-conflict': ({ field, kept, offered }, { columns }) =>
    `${columns[field] ?? field}：保留 ${kept}；${offered} 待审。`,
  'client.merge-taken': (told, words) => `${takenFrom(told, words).join('；')}。`,
  'client.merged-into': ({ from, id, name }) => `${from} 已并入 ${id} ${name}。`,
  'confirm.merge': ({ conflicts, taken, ...told }, words) =>
    `${[
      joined`将${called(told.gone)}并入${called(told.kept)}${goesOver(told)}`,
      ...conflicts.map(
        ({ field, kept, offered }) => `${words.columns[field] ?? field}：保留 ${kept}，而非 ${offered}`,
      ),
      ...takenFrom({ taken }, words),
    ].join('；')}？`,
  'dupes.done': ({ clients, found, open }) =>
    `已比对 ${clients} 位客户：发现 ${found} 处可能的重复，共 ${open} 项待审。`,
  'kpi.label': ({ id }, { kpis }) => kpis[id].label,
  'kpi.formula': ({ id }, { kpis }) => kpis[id].formula,
  'kpi.population': ({ id }, { kpis }) => kpis[id].population,
  'kpi.source': ({ id }, { kpis }) => kpis[id].source,
  'kpi.notes': ({ notes }, { kpiNotes }) => notes.map((note) => kpiNotes[note]).join('；'),
  'kpi.ahead': ({ event }) => joined`${event}尚未举办：以下为截至目前的数字。`,
  'kpi.cancelled': ({ event }) => joined`${event}已取消：其报名不计入。`,
  'kpi.further': ({ moneys }, { formats, ui }) => ui.listOf(moneys.map((money) => formats.money(money))),
  'kpi.anonymous': ({ answers }) => `另计入 ${answers} 份不属于名册中任何客户的答卷。`,
  'title.cases': () => '工单',
  'title.costs': () => '成本',
  'title.losses': () => '流失客户',
  'title.decisions': () => '去留决定',
  'title.loss-reasons': () => '流失原因',
  'label.set': ({ id, name, label, value, until }, { labels, formats }) =>
    `${name}（${id}）：${labels[label].is}定为${labelValue(labels, label, value)}${until === null ? '' : `，至 ${formats.dayWithWeekday(until)}`}，不按规则计算。`,
  'label.cleared': ({ id, name }) => `${name}（${id}）重新按规则判断。`,
  'title.winback': () => '待挽回的客户',
  'none.winback': () => '没有需要挽回的客户。',
  'fact.clients': () => '客户数',
  'fact.stake': () => '可挽回价值',
  'winback.worth': ({ value }, { formats }) =>
    value === null ? '没有金额可查' : `可挽回价值 ${formats.money(value)}`,
  'winback.known': ({ last, loss, signals }, words) =>
    [
      last === null ? '从未参与' : `最近一次参与：${last.name}`,
      ...(loss ? [lossTold(loss, words)] : []),
      ...(signals.length > 0 ? [`信号：${signals.map((id) => words.signals[id]).join('、')}`] : []),
    ].join('；'),
  'winback.advice': (about) => winbackAdvice(about),
  'title.churn-loss': () => '流失损失',
  'fact.churn-loss': () => '计算对象',
  'churn-loss.step': ({ id }) => lossSteps[id],
  'churn-loss.formula': ({ sign, steps }) => steps.map((id) => lossSteps[id]).join(` ${sign} `),
  'churn-loss.reckoned': ({ sign, values }, words) => reckoned(sign, values, words),
  'churn-loss.condition': ({ condition }) => condition,
  'churn-loss.between': ({ before, event }) =>
    before === null ? event : joined`报名了${before}、没有报名${event}的客户`,
  'churn-loss.first': ({ event }) => joined`${event}是第一届：此前没有客户可流失。`,
  'churn-loss.rhythm': ({ times, assumed }) =>
    `实际每年举办 ${times} 届，这里假设每年 ${assumed} 届：加 --periods ${times} 则按实际推算。`,
  'churn-loss.nobody': ({ before, event }) => joined`从${before}到${event}没有客户流失。`,
  'churn-loss.no-money': () => '没有他们的金额可查：请用 --spend 写明每届花费多少。',
  'churn-loss.other-money': ({ currency }) =>
    `所知的金额均为${currency === null ? '其他币种' : ` ${currency} 以外的币种`}：请用 --spend 写明每届花费多少。`,
  'churn-loss.assumed': () =>
    '假设不是事实：可以当次改写（--years 5），也可以设定（config set churn.years 5）。',
  'churn-loss.unknown': ({ clients }) => `其中 ${clients} 位客户没有金额可查，按其余客户的平均花费计。`,
  'winback.unknown': ({ clients }) => `其中 ${clients} 位客户没有金额可查，未计入。`,
  'loss.told': (loss, words) => lossTold(loss, words),
  'loss.since': (loss, words) => lossSince(loss, words),
  'decision.since': (decision, words) => decisionSince(decision, words),
  'decision.told': (decision, words) => decisionTold(decision, words),
  'decision.made': ({ id, name, verdict, until }, { formats }) =>
    `${id} ${name}：已决定${verdict === 'rescue' ? '挽回' : '放弃'}${until === null ? '' : `，至 ${formats.dayWithWeekday(until)}`}。`,
  'title.today': () => '今天',
  'none.today': () => '今天没有人在等您。',
  'today.reasons': ({ reasons }, words) => reasons.map((reason) => turnTold(reason, words)).join('；'),
  'today.advice': ({ reason }, words) => turnAdvice(reason, words),
  'today.way': ({ channel, contact }, { choices }) =>
    [choices.channel[channel], contact].filter((part) => part !== null).join(' '),
  'today.no-way': () => '没有已知的或可用的联系方式',
  'title.why': ({ name }) => joined`${name}：标签依据`,
  'named.client': ({ id, name }) => `${name}（${id}）`,
  'fact.client': () => '客户',
  'fact.series': () => '依据的系列',
  'why.label': ({ id, series }, { labels }) => {
    const is = (id in labels ? labels[id as keyof typeof labels].is : whyLabels[id]) ?? id;
    return series === null ? is : `${is}（${series}）`;
  },
  'why.because': ({ because: { rule, facts } }, words) => words.rules[rule].because(facts as never, words),
  'why.outlook': ({ because: { rule, facts } }, words) => words.rules[rule].outlook(facts as never, words),
  'why.computed': ({ label, value, because: { rule, facts } }, words) =>
    `按规则为${value === null ? words.ui.none : labelValue(words.labels, label, value)}：${words.rules[rule].because(facts as never, words)}`,
  'why.signals': ({ signals }, words) => signalsTold(signals, words),
  'why.value': (told, words) => valueTold(told, words),
  'value.left-out': ({ leftOut, currency }, words) => `当前价值：${leftOutTold(leftOut, currency, words)}。`,
  'why.service': ({ service, currency, isBelowZero }, words) =>
    serviceTold(service, currency, isBelowZero, words),
  'clause.below-zero': ({ worth, service, isBelowZero }, words) => {
    const told = serviceTold(service, worth?.currency ?? '', isBelowZero, words);
    return worth === null ? told : `价值 ${words.formats.money(worth)}；${told}`;
  },
  'clause.vip-gap': (gap, words) => gapTold(gap, words),
  'why.potential': ({ parts, high, currency }, words) => potentialTold(parts, high, currency, words),
  'why.limits': ({ limits }) => limitsTold(limits),
  'why.rfm': ({ rfm, value }, words) => rfmTold(rfm, value, words),
  'why.ltv': (told, words) => lifetimeTold(told, words),
  'title.open': () => '未了事项',
  'title.editions': () => '参加过的活动',
  'title.timeline': () => '时间线',
  'title.labels': () => '标签',
  'title.label-history': () => '每届结束时的标签',
  'title.label-changes': () => '从何时起',
  'none.label-history': () => '那时对此客户还一无所知。',
  'labels.named': ({ labels: named }, { labels, ui }) => ui.listOf(named.map((label) => labels[label].is)),
  'label.since': ({ label, value, event }, { labels, ui }) => {
    const now = value === null ? ui.none : labelValue(labels, label, value);
    return event === null ? `现在${now}` : joined`${event}起${now}`;
  },
  'title.surveys': () => '问卷',
  'title.survey-templates': () => '问卷模板',
  'title.survey': ({ name }) => name,
  'none.surveys': () => '还没有问卷。',
  'none.questions': () => '这份问卷没有题目。',
  'survey.created': ({ id, name, event, questions }) =>
    joined`已为${event}建立问卷 ${id} ${name}，共 ${questions} 题。`,
  'survey.edited': ({ name, questions, added, changed, removed }, { ui }) => {
    const parts = [
      ...(added.length > 0 ? [`新增 ${ui.listOf(added)}`] : []),
      ...(changed.length > 0 ? [`修改 ${ui.listOf(changed)}`] : []),
      ...(removed.length > 0 ? [`去掉 ${ui.listOf(removed)}`] : []),
    ];
    const told = parts.length === 0 ? '' : `：${parts.join('；')}`;
    return `${name} 现有 ${questions} 道题${told}。`;
  },
  'survey.half-a-cell': ({ ids }, { ui }) =>
    `还不在方面与层次的矩阵中（--aspect 和 --level 都要有）：${ui.listOf(ids)}。`,
  'survey.exported': ({ survey, path }) =>
    `已将 ${survey} 的题目写入${path === '-' ? '标准输出' : ` ${path}`}。`,
  'ask.edit-again': () => '再改一次？',
  'survey.answered': ({ survey, client }) => joined`已记录${client ?? '匿名者'}对“${survey}”的答卷。`,
  'survey.not-there': ({ client }) => joined`${client}没有到场；答卷照样计入。`,
  'survey.sheet-twice': ({ client, first, sheet }) =>
    joined`${client}录入了两次（第 ${first} 份和第 ${sheet} 份）：两份答卷只计后一份。`,
  'survey.sheet-given-up': ({ sheet }) => `第 ${sheet} 份已开始录入，但没有保存。`,
  'survey.stack': ({ survey, count }) => `${survey}：录入 ${count} 份，各为一步。`,
  'survey.unanswered': ({ survey, client }) =>
    joined`已记录询问过${client ?? '匿名者'}；“${survey}”的题目全部空白。`,
  'survey.form-written': ({ path, survey, count }) =>
    `已写入 ${path}：问卷 ${survey}，共 ${count} 位客户，即日起视为已询问。`,
  'survey.nobody-to-ask': ({ survey }) => `问卷 ${survey} 没有可再询问的人；未写出填写表。`,
  'survey.left-answered': ({ count }) => `略过，已经答过：${count}`,
  'survey.left-asked': ({ count }) => `略过，以前已询问：${count}（--again 再问一次）`,
  'survey.left-refused': ({ count, channel }, { choices }) =>
    `略过，不愿通过${choices.channel[channel]}联系：${count}`,
  'survey.left-silent': ({ count, channel }, { choices }) =>
    `略过，没有${choices.channel[channel]}的同意记录：${count}（--without-consent 也询问他们）`,
  'survey.form-sheet': () => '填写表',
  'survey.form-guide-name': () => '填写说明',
  'survey.form-guide': ({ survey }) => `怎样填写“${survey}”
一行是一个人。请从单元格的下拉列表中选择；没有说到的留空。
一格多个选项时用分号隔开。写着 — 的单元格不问这个人。
行可以排序、筛选和删除；隐藏的首行首列记着谁是谁，请保持原样。
请原样发回，工作簿或 CSV 均可。`,
  'survey.scaled': () => '多题合并时，其他量表已折算为 1 至 5 分。',
  'survey.junk': ({ ids }) => `因敷衍作答而剔除：${ids.join('、')}`,
  'survey.unfinished': ({ answers }) => `因未答完而不计：${answers} 份答卷`,
  'survey.superseded': ({ answers }) => `因同一人后来重新作答而不计：${answers} 份答卷`,
  'ask.scale': ({ text, min, max }, words) =>
    `${words.phrases.bilingual({ text }, words)}（${min}-${max}，回车跳过）`,
  'ask.text': ({ text }, words) => `${words.phrases.bilingual({ text }, words)}（回车跳过）`,
  'ask.choice': ({ text }, words) => words.phrases.bilingual({ text }, words),
  'ask.skip': () => '（不回答）',
  'ask.back': () => '（返回上一题）',
  'ask.sheet': ({ sheet }) => `第 ${sheet} 份：是谁的？（姓名、邮箱或编号；- 表示匿名；全部录完则直接回车）`,
  'ask.out-of-range': ({ min, max }) => `请输入 ${min} 到 ${max} 的数字，或留空。`,
  'title.registrations': () => '报名',
  'title.interactions': () => '互动',
  'title.followups': () => '跟进',
  'title.events': () => '活动',
  'title.answers': () => '答卷',
  'title.segments': () => '细分',
  'title.history': () => '历史',
  'title.findings': () => '检查结果',
  'title.config': () => '设置',
  'none.events': () => '还没有活动。',
  'condition.no-heading': ({ heading, line }) => joined`没有客户填过“${heading}”。报名时填写的内容：${line}`,
  'registrations.archived': ({ count }) => `未显示已归档客户的报名：${count}（加 -archived:* 则一并显示）`,
  'condition.names-event': ({ event, line }) => joined`${event}是一个活动：${line}`,
  'none.registrations': () => '没有符合条件的报名。',
  'none.followups': () => '没有到期的跟进。',
  'none.followups-match': () => '没有符合条件的未完成跟进。',
  'none.segments': () => '没有细分。',
  'none.history': () => '还没有任何操作。',
  'none.history-since': ({ day }, { formats }) => `${formats.dayWithWeekday(day)}以来没有任何操作。`,
  'none.findings': () => '一切正常。',
  'none.who': ({ text }) => `没有找到“${text}”。`,
  'nothing-changed': () => '没有需要改动的内容。',
  'client.same-contact': ({ id, name, contact }) => joined`${id} ${name}也有 ${contact}：是否为同一客户？`,
  'client.no-number': ({ typed }) => `“${typed}”不是可拨打的号码，已按原样保留。`,
  'event.same-name': ({ id, name, day }, { formats }) =>
    `已有 ${id} ${name}，${formats.dayWithWeekday(day)}：是否为同一活动？`,
  'registration.beside': ({ id, event, status }, { choices }) =>
    joined`${event}另有报名 ${id}（${choices.status[status]}）。`,
  'registration.refund-above-paid': ({ id, refunded, paid }, { formats }) =>
    `${id} 的退款（${formats.money(refunded)}）多于已付金额（${formats.money(paid)}）：收入按全部退款扣减。如需更正：regulars registration edit ${id} --paid 金额，或 --refund 金额`,
  'client.edited': ({ id, name }) => `已修改 ${id} ${name}。`,
  'client.archived': ({ id, name }) => `已归档 ${id} ${name}。`,
  'client.unarchived': ({ id, name }) => joined`${id} ${name}已回到名单中。`,
  'client.tagged': ({ count }) => `已修改 ${count} 位客户的标签。`,
  'confirm.archive': ({ id, name }) => `归档 ${id} ${name}？`,
  'confirm.ask-again': ({ client, survey, at }, { formats }) =>
    joined`${client}已${at === null ? '' : `于 ${formats.instant(at)} `}答过“${survey}”。再问一次吗？以新的答卷为准。`,
  'confirm.checkin': ({ count }) => `为 ${count} 个报名签到？`,
  'confirm.tag': ({ count }) => `修改 ${count} 位客户的标签？`,
  'event.added': ({ id, name, day }, { formats }) => `已添加 ${id} ${name}，${formats.dayWithWeekday(day)}。`,
  'days.understood': ({ days }, { formats, ui }) =>
    `日期：${ui.listOf(days.map((day) => formats.dayWithWeekday(day)))}。`,
  'event.edited': ({ id, name }) => `已修改 ${id} ${name}。`,
  'series.near': ({ series, near }) => `“${series}”是“${near}”之外的新系列：是不是想说“${near}”？`,
  'series.respelled': ({ series, events }) => `${events.join('、')} 的系列也改称“${series}”。`,
  'event.cancelled': ({ id, name }) => joined`${id} ${name}已取消，其报名不再计数。`,
  'registration.added': ({ name, event, status }, { choices }) =>
    status === 'registered'
      ? joined`已为${name}报名${event}。`
      : joined`已为${name}记入${event}：${choices.status[status]}。`,
  'registration.edited': ({ id }) => `已修改报名 ${id}。`,
  'registration.cancelled': ({ id }) => `已取消报名 ${id}。`,
  'title.door': ({ event }) => joined`${event}签到名单`,
  'door.arrived': ({ arrived, registered }, { formats }) =>
    `${formats.number(arrived)}/${formats.number(registered)}`,
  'checkin.done': ({ name, arrived, registered }) => joined`${name}已签到：${arrived}/${registered}。`,
  'checkin.several': ({ count, arrived, registered }) => `新签到 ${count} 位：${arrived}/${registered}。`,
  'checkin.twice': ({ name, at, zone }, { formats }) =>
    joined`${name}已经签到过了${at ? `（${formats.instant(at, zone ?? undefined)}）` : ''}。`,
  'checkin.early': ({ event, start, days }, { formats }) =>
    joined`${event}还有 ${days} 天才开始（${formats.dayWithWeekday(start)}）。`,
  'checkin.closed': ({ event, arrived, missing }) =>
    joined`${event}签到已结束：到场 ${arrived}，未到场 ${missing}。`,
  'kpi.nobody-in': ({ roles }, { choices: { role: named } }) =>
    `以下角色无人签到，都算作未到场：${roles.map(({ role, count }) => `${named[role]}（${count}）`).join('、')}。若其实到场，请补签到。`,
  'log.ahead': ({ day }, { formats }) =>
    `${formats.dayWithWeekday(day)}还没有到；某天之前要做的事请记为跟进（followup add 或 --next）。`,
  'log.done': ({ id, name, day }, { formats }) =>
    joined`已记录与${name}的互动 ${id}${day === null ? '' : `，${formats.dayWithWeekday(day)}`}。`,
  'followup.added': ({ id, day, name, text }, { formats }) =>
    `${id} ${formats.dayWithWeekday(day)}到期：${name}，${text}`,
  'followup.past': ({ day }, { formats }) => `${formats.dayWithWeekday(day)}已经过去，这项跟进随即逾期。`,
  'followup.waits': ({ day, contact, every }, { formats }) =>
    `此跟进从最近一次联系（${formats.dayWithWeekday(contact)}）起循环（${every}），${formats.dayWithWeekday(day)}才到期。`,
  'followup.done': ({ id, text }) => `已完成：${id} ${text}`,
  'followup.moved': ({ id, day, text }, { formats }) =>
    `${id} 改为 ${formats.dayWithWeekday(day)}到期：${text}`,
  'followup.dropped': ({ id, text }) => `已放弃：${id} ${text}`,
  'followup.edited': ({ id, day, text }, { formats }) =>
    `已修改 ${id}，${formats.dayWithWeekday(day)}到期：${text}`,
  'followup.again': ({ id, day }, { formats }) => `下一次为 ${id}，${formats.dayWithWeekday(day)}到期。`,
  'followup.group': ({ group }) => groups[group],
  'followup.urgency': ({ urgency, due, day }, words) => urgencyTold(urgency, due, day, words),
  'followup.hands': ({ owner, from, at }, { formats }) => {
    if (from === null) return owner === null ? '无人负责' : joined`由${owner}负责`;
    const handed = joined`由${from}移交给${owner ?? '无人'}`;
    return at === null ? handed : `${handed}，${formats.instant(at)}`;
  },
  'followup.handed': ({ id, from, to, text }) => joined`${id} 由${from}移交给${to}：${text}`,
  'channel.barred': ({ name, barred }, words) => `${name}：${barredTold(barred, words)}`,
  'channels.barred': ({ barred }, words) => barredTold(barred, words),
  'interaction.edited': ({ id, text }) => `已修改 ${id}：${text}`,
  'title.interactions-of': ({ name }) => joined`与${name}的互动`,
  'fact.playbook': () => '行动手册',
  'title.playbooks': () => '行动手册',
  'title.playbook': ({ title }) => title,
  'playbook.when': ({ days: count, from, due }, { formats }) => {
    const of = { start: '首日', end: '末日', today: '今天' }[from];
    const apart =
      from === 'today' && count > 0
        ? `${count} 天后`
        : `${of}${count < 0 ? '前' : '后'} ${Math.abs(count)} 天`;
    const when = count === 0 ? of : apart;
    return due === null ? when : `${when}，${formats.dayWithWeekday(due)}`;
  },
  'playbook.done': ({ title, followups, clients }) =>
    `“${title}”为 ${clients} 位客户建立 ${followups} 项跟进。`,
  'playbook.known': ({ count }) => `有 ${count} 项此前已建立，保持原样。`,
  'playbook.late': ({ count }) => `有 ${count} 项本应早已完成，改为今天到期。`,
  'playbook.nobody': ({ title }) => `“${title}”没有新的事要做。`,
  'playbook.let-go': ({ count, first }) =>
    `略过 ${count} 位已决定放弃的客户：${first.map(called).join('、')}${count > first.length ? '……' : ''}`,
  'playbook.unreachable': ({ count, first }) => {
    const names = first.map(called).join('、');
    return `略过 ${count} 位没有可用联系方式的客户：${names}${count > first.length ? '……' : ''}`;
  },
  'title.episodes': () => '情节',
  'title.sequences': () => '序列：围绕同一活动的情节',
  'none.episodes': () => '还没有相关联的互动：记录时可用 --thread 或 --continues。',
  'none.interactions': () => '还没有互动。',
  'case.added': ({ id, kind, name, day }, { choices, formats }) =>
    joined`已受理 ${id}：${name === null ? '' : joined`${name}的`}${choices.other[kind] ?? kind}，${formats.dayWithWeekday(day)}。`,
  'feedback.kept': ({ event }) => joined`没有指明客户，记在${event}名下。`,
  'case.closed': ({ id, text }) => `已结案：${id} ${text}`,
  'none.cases': () => '没有工单。',
  'cost.added': ({ id, amount, category, about }, { choices, formats }) =>
    `已记 ${id}：${formats.money(amount)}，${choices.other[category] ?? category}${about === null ? '' : `，${about}`}。`,
  'lost.done': ({ id, name, reason, day }, { formats, choices: { code } }) =>
    joined`${id} ${name}已记为流失，${formats.dayWithWeekday(day)}：${codeWord(reason, code)}。`,
  'lost.several': ({ count, reason, day }, { formats, choices: { code } }) =>
    `${count} 位客户已记为流失，${formats.dayWithWeekday(day)}：${codeWord(reason, code)}。`,
  'lost.cleared': ({ id, name }) => joined`${id} ${name}最近一次流失记录已撤回。`,
  'lost.cleared-several': ({ count }) => `${count} 位客户最近一次流失记录已撤回。`,
  'lost.nothing': ({ count }) => (count === 1 ? '没有流失记录可撤回。' : '其中没有人有流失记录可撤回。'),
  'confirm.lost': ({ count, clear }) =>
    clear ? `撤回 ${count} 位客户最近一次流失记录？` : `把 ${count} 位客户记为流失？`,
  'none.losses': () => '没有流失记录。',
  'fact.losses': () => '流失次数',
  'fact.lost': () => '流失价值',
  'stake.unknown': ({ losses }) => `其中 ${losses} 次流失没有金额可查，未计入。`,
  'stake.others': () => '其他币种的金额未计入。',
  'cost.edited': ({ id, amount, category, about }, { choices, formats }) =>
    `${id} 已改为 ${formats.money(amount)}，${choices.other[category] ?? category}${about === null ? '' : `，${about}`}。`,
  'cost.other-currency': ({ event, currency }) => joined`${event}的指标以 ${currency} 计，不含这笔成本。`,
  'cost.total': ({ money }, { formats }) => `合计：${formats.money(money)}`,
  'none.costs': () => '没有成本。',
  'title.balances': () => '收支余额',
  'none.balances': () => '其中没有写明金额的报名。',
  'balance.total': ({ currency, fee, paid, refunded, open, held }, { formats }) => {
    const money = (amount: number) => formats.money({ amount, currency });
    const back = refunded > 0 ? `，已退 ${money(refunded)}` : '';
    const kept = held > 0 ? `；已取消而未退 ${money(held)}` : '';
    return `合计：应付 ${money(fee)}，已付 ${money(paid)}${back}，未付 ${money(open)}${kept}`;
  },
  'segment.saved': ({ name, count }) => joined`已保存细分“${name}”：今天有 ${count} 位客户。`,
  'segment.deleted': ({ name }) => joined`已删除细分“${name}”；其中的客户不受影响。`,
  'hand-out.name': ({ kind }) => handOut.names[kind] ?? kind,
  'hand-out.guide': () => '填写说明',
  'hand-out.text': ({ kind }) => handOut.guide(handOut.names[kind] ?? kind),
  'hand-out.example': ({ field }) => handOut.examples[field] ?? '',
  'hand-out.written': ({ path }) => `已写好一份可分发的空白表：${path === '-' ? '标准输出' : path}`,
  'title.sources': () => '客户来源',
  'label.by': () => '按',
  'sources.shares': () =>
    '各比例都以前一阶段为分母。再次参与：在同一系列参与过两届或以上；指定活动时：之后的届次也参与过。',
  'title.schemas': () => '记录',
  'title.codes': () => '代码表',
  'none.codes': () => '还没有列出任何值，也没有记录用到。',
  'code.added': ({ field, value }) => `已把“${value}”列入 ${field}。`,
  'code.known': ({ field, value }) => `“${value}”已在 ${field} 的列表中。`,
  'code.deleted': ({ field, value }) => `已把“${value}”从 ${field} 的列表中移出；客户原有的值不变。`,
  'heading.records': () => '记录数',
  'code.open': ({ fields }) => `${fields.join('、')} 还没有列表，可填任何文字。`,
  'title.clauses': () => '逐条说明',
  'none.clauses': () => '条件为空：所有客户都属于该细分。',
  'as-of': ({ day }, { formats }) => `截至 ${formats.dayWithWeekday(day)}。`,
  'segment.about': ({ id }, words) => segmentAbout(id, words),
  'segment.condition': () => '条件',
  'undo.done': (step, { formats }) =>
    `${step.isDry ? '撤销' : '已撤销'}${stepNamed(step, formats)}：${touched(step)}。`,
  'redo.done': (step, { formats }) =>
    `${step.isDry ? '重做' : '已重做'}${stepNamed(step, formats)}：${touched(step)}。`,
  'undo.stays': (step, { formats }) =>
    `${stepNamed(step, formats)}保持原样：其中的内容之后都已改动，或仍有其他记录引用。`,
  'undo.nothing': () => '没有可撤销的操作。',
  'redo.nothing': () => '没有可重做的操作。',
  'undo.kept': ({ id, fields, why }, { columns }) =>
    why === 'edited'
      ? `保留 ${id}${fields.length > 0 ? `（${fields.map((field) => columns[field] ?? field).join('、')}）` : ''}：之后又有修改。`
      : `保留 ${id}：有其他记录引用它。`,
  'history.whole': ({ steps }) => `日志完整，共 ${steps} 步。`,
  'history.broken': ({ seq }) => `日志在第 ${seq} 步断开：被改动过，或有缺失。`,
  'history.no-journal': () => '没有日志。',
  'outside.changed': ({ path, changes, more, seq }, { formats }) => {
    const told = changes.map((change) => {
      if (change.kind !== 'changed') return `${change.kind === 'added' ? '新增' : '删去'} ${change.id}`;
      const { id, field, values } = change;
      return `${id ?? '设置'} ${field}${values ? `：${values.before} → ${values.after}` : ''}`;
    });
    const all = [...told, ...(more > 0 ? [`另有 ${more} 处`] : [])].join('，');
    return `${path} 被其他程序修改过：${all}。${seq === null ? '' : `如需撤销：${formats.commands(`regulars undo ${seq}`)}`}`;
  },
  'backup.done': ({ path, records, seq }) =>
    `已写好备份并回读核对：${path}（${records} 条记录，到第 ${seq} 步，连同撤销历史）。`,
  'backup.hash': ({ hash }) => `该步的哈希值：${hash}`,
  'restore.file': ({ file, kind, records, seq, at }, { formats }) =>
    seq === null || at === null
      ? `${file} 是${kind === 'export' ? '整份名册的导出' : '一份名册'}：${records} 条记录。`
      : `${file} 是完好的备份：${records} 条记录，到第 ${seq} 步（${formats.instant(at)}）。`,
  'restore.same': () => '客户名册正是如此：无需恢复。',
  'restore.checked': () => '以上是恢复后会有的变化；没有作任何改动。',
  'restore.other': () => '这是另一份名册的备份。',
  'restore.unreached': ({ seq }) =>
    `日志里没有这份备份的第 ${seq} 步：日志后来被截短，或是从更早的副本接着写的。`,
  'restore.kept': ({ path }) => `恢复前的内容：${path}`,
  'restore.done': ({ seq }) => `已恢复，作为第 ${seq} 步：可用 regulars undo 撤销。`,
  'restore.placed': ({ path, history }) =>
    `名册已恢复：${path}${history ? '，连同当时的撤销历史。' : '；以前的操作无法撤销。'}`,
  'confirm.restore': ({ path }) => `要把 ${path} 恢复成这样吗？`,
  'confirm.replace': ({ path }) => `${path} 处没有可写的名册。要放到那里吗？`,
  'kept-aside': ({ names }) => `原有文件保留在旁边：${names.join('、')}。`,
  difference: ({ collection, added, changed, removed }, { choices }) => {
    const parts = [amongThem(added, '新增'), amongThem(changed, '改动'), amongThem(removed, '删除')];
    return `${choices.collection[collection]}：${parts.filter(Boolean).join('；')}`;
  },
  'difference.settings': () => '名册设置：有改动',
  'backup.planned': ({ path }) => `写备份：${path}`,
  'backup.removed': ({ names }) => `已删除最旧的：${names.join('、')}。`,
  'outside.remarks': ({ what, where, more }) => {
    const places = [...where, ...(more > 0 ? [`另有 ${more} 处`] : [])].join('、');
    const said: Record<RemarkCode, string> = {
      formula: `公式只保留结果：${places}`,
      'shown-only': `这里只供查看，请到原处修改：${places}`,
      'column-gone': `有一列不见了，其中的内容仍保留：${places}`,
      'above-headings': `标题行上方的内容无法保留：${places}`,
      'bad-email': `不是可用的邮箱地址：${places}`,
      'bad-phone': `不是可拨打的电话号码：${places}`,
      'unknown-code': `不在代码表中，按原样保留：${places}`,
    };
    return said[what];
  },
  'workbook.inner': () => 'Regulars 在这里保存工作表无法显示的内容，请勿改动。',
  'save.done': ({ path }) => `${path} 已是最新。`,
  'save.nothing': () => '本来就是最新的。',
  finding: ({ code, where, detail }) => {
    if (code === 'foreign-part')
      return `${findings[code].is}：${foreignPart({ kind: detail as ForeignKind, name: where })}`;
    const why =
      code === 'snapshot-damaged'
        ? damages[detail as keyof typeof damages]
        : code === 'bad-value'
          ? valueFlaws[detail as keyof typeof valueFlaws]
          : code === 'journal-broken' || code === 'snapshot-ahead'
            ? `第 ${detail} 步`
            : detail;
    return `${findings[code].is}：${[where, why].filter(Boolean).join('，')}`;
  },
  repair: ({ code, where }) =>
    code === 'conflict-copy' && !where.endsWith('.journal')
      ? `用 regulars doctor --merge ${shellWord(where)} 收下只在其中的内容`
      : findings[code].repair,
  'copy.has': ({ file }) => `只在 ${file} 里的：`,
  'copy.nothing': ({ file }) => `${file} 里没有名册缺少的内容，可以删除。`,
  'copy.unreadable': ({ file, failure: { code, params } }, words) =>
    `无法比较 ${file}：${words.errors[code](params as never, words).what}。`,
  'copy.renamed': ({ renamed, count }) =>
    `在这里已被占用的编号：${renamed.map(({ id, into }) => `${id} 改为 ${into}`).join('、')}${count > renamed.length ? ' 等' : ''}。`,
  'copy.kept': ({ id, fields, why }, { columns }) =>
    why === 'edited'
      ? `${id}${fields.length > 0 ? `（${fields.map((field) => columns[field] ?? field).join('、')}）` : ''}保持这里的样子：两边都改过。`
      : `保留 ${id}：仍有其他记录引用它。`,
  'copy.taken': ({ seq }) => `已收下，作为第 ${seq} 步：可用 regulars undo 撤销。`,
  'copy.moved': ({ file, path }) => `已移走 ${file}：${path}`,
  'confirm.copy': ({ path }) => `要把这些收入 ${path} 吗？`,
  'doctor.more-steps': ({ count }) => `……另有 ${count} 处；--json 列出全部`,
  'doctor.step': ({ code, where, detail }) => `${repairs[code](where, detail)}。`,
  'doctor.can': ({ count }, { formats }) =>
    `可以修复 ${count} 处；用 ${formats.commands('regulars doctor --fix --dry-run')} 看看会做什么。`,
  'doctor.cannot': () => '名册文件和日志都已无法依据。',
  'doctor.backup': ({ file }, { formats }) =>
    file === null
      ? '旁边没有备份。'
      : `最新的备份：用 ${formats.commands(`regulars restore ${shellWord(file)} --check`)} 看看里面有什么。`,
  'doctor.two': ({ used, other }) =>
    `这里使用的客户名册是 ${used}。旁边的 ${other} 只有指定时才使用：--roster ${shellWord(other)}`,
  'doctor.nothing': () => '没有需要修复的。',
  'doctor.fixed': () => '已修复。',
  'doctor.left': () => '剩下的需要您处理：',
  'confirm.step': ({ kind }) => (kind === 'undo' ? '要撤销吗？' : '要重做吗？'),
  'confirm.fix': ({ count }) => `要这样修复 ${count} 处吗？`,
  'roster.phones-read': ({ clients }) => `${clients} 位客户原样保留的电话号码现已识别。`,
  'roster.set': ({ key, value }) => `${key} = ${value}（在客户名册中）`,
  'config.set': ({ key, value, path }) => `${key} = ${value}（${path}）`,
  'title.help': () => '帮助',
  'title.completion': ({ shell }) => `${shell} 补全`,
  'title.complete': () => '接下来可以输入',
  'none.complete': () => '接下来没有可以输入的。',
  'help.topic': ({ title }) => title,
  'title.planned': () => '已有记录将有的变化',
  'title.mapping': () => '各列的含义',
  'title.first-rows': () => '前几行的读取结果',
  'title.issues': () => '说明',
  'none.rows': () => '文件中没有数据行。',
  'import.read': ({ file, source, rows, encoding, sheet, event }, { choices }) =>
    `${file}：读取 ${rows} 行（${[choices.source[source] ?? source, sheet, encoding].filter(Boolean).join('，')}）${event ? `，${event}` : ''}。`,
  'import.clients': ({ newClients, updatedClients, unchangedClients }) =>
    `客户：新增 ${newClients}，更新 ${updatedClients}，未变 ${unchangedClients}。`,
  'import.registrations': ({ added, updated }) => `报名：新增 ${added}，更新 ${updated}。`,
  'import.answers': ({ added, updated }) => `答卷：新增 ${added}，更新 ${updated}。`,
  'import.by-hand': ({ kept, more }, words) =>
    `保持您改过的：${kept.map(({ id, field }) => `${id} ${fieldName(field, words)}`).join('、')}${more > 0 ? ` 等另外 ${more} 处` : ''}。`,
  'import.review': ({ count }) => `待审：${count}。`,
  'import.left-out': ({ skipped, rejected }) => `未计入：略过 ${skipped}，被拒 ${rejected}。`,
  'import.rejects': ({ count, path }) => `${count} 行被拒，原因见：${path}`,
  'import.more-issues': ({ count }) => `……另有 ${count} 条说明；--json 列出全部`,
  'import.verdict': ({ row, sheet, client, isNew, reasons, candidates }, words) => {
    const because = (all: typeof reasons) =>
      all.length === 0 ? '' : `（${all.map((reason) => words.reasons[reason]).join('、')}）`;
    const who = `${client ?? '无法确定是谁'}${isNew ? '，新客户' : ''}${because(reasons)}`;
    const others = candidates.map((one) => `${one.client}${because(one.reasons)}`).join('、');
    return `${sheet ? `${sheet}!${row}` : `第 ${row} 行`}：${who}${others === '' ? '' : `；可能是 ${others}`}`;
  },
  'import.passed-over': ({ failure: { code, params } }, words) =>
    `略过：${words.errors[code](params as never, words).what}`,
  'import.stopped': ({ files }) =>
    `已在 ${files.join('、')} 之前停下，其中内容尚未导入；再执行同一命令即可继续。`,
  'import.recipe': ({ name }) => `各列按配方“${name}”读取。`,
  'import.learned': ({ name }) => `对各列的说明已记为配方“${name}”，以后标题相同的文件都照此读取。`,
  'import.kept': ({ headings, more }) =>
    `按原标题保留：${headings.join('、')}${more > 0 ? ` 等另外 ${more} 列` : ''}（可用 --map "标题=字段" 说明）。`,
  'ask.column': ({ file, heading, samples }) =>
    `${file}：“${heading}”是什么？${samples.length > 0 ? `（如 ${samples.join(' | ')}）` : ''}`,
  'ask.column-keep': () => '都不是：按原标题保留',
  'ask.column-keep-all': () => '这一列和后面各列都按原标题保留',
  'ask.column-ignore': () => '不导入',
  'ask.score': ({ file, heading, word, min, max }) =>
    `${file}，“${heading}”：“${word}”计多少分？（${max} 最好，${min} 最差）`,
  'ask.score-none': () => '不是评分：不计入',
  'ask.score-none-of-all': () => '这个和后面各个都不计入',
  'title.recipes': () => '配方',
  'title.recipe': ({ name }) => `配方 ${name}`,
  'none.recipes': () => '还没有配方：导入过的列都不需要说明。',
  'recipe.deleted': ({ name }) => `已忘记配方 ${name}；按它导入的内容不变。`,
  'ask.event': ({ file }) => `${file} 是哪个活动的？（名称@2026-04-17）`,
  'output.wrote': ({ path }) => `已写入 ${path}。`,
  'export.done': ({ path, rows }) => `已把 ${rows} 行写入${path === '-' ? '标准输出' : ` ${path}`}。`,
  'edit-list.guide-name': () => mergeBack.guideName,
  'edit-list.guide': ({ sheet }) => mergeBack.guide(sheet),
  // 放在最后：展开之后的各项会逐一加入对象，每次启动都要为此付出代价。
  'label.file': () => '文件',
  'label.source': () => '来源',
  'label.kind': () => '类型',
  'label.encoding': () => '编码',
  'label.delimiter': () => '分隔符',
  'label.sheet': () => '工作表',
  'label.header-row': () => '标题行',
  'label.recipe': () => '配方',
  'label.date-order': () => '日期顺序',
  'label.rows': () => '行数',
};

export const phrases = allPhrases(common, {
  actions,
  card,
  mergeBack: mergeBack.phrases,
  figures,
  movement,
  eventReport,
  surveyResults,
});
