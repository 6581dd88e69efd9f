/** 关于文件中某一行的说明。 */
import type { Words } from '../words.ts';
import { joined } from './joined.ts';

export const issues: Words['issues'] = {
  placeholder: () => '没有姓名的座位',
  'total-row': () => '合计行',
  'average-row': () => '平均值行',
  'footer-row': () => '名单之后的附注行',
  'hint-row': () => '填写说明行',
  'group-card': (value) => `通讯录分组“${value}”，不是联系人`,
  'group-row': () => '单位名称行，其下的人已按该单位导入',
  'part-row': () => '名单中一部分的小标题行',
  'free-place': () => '尚无人占用的空位',
  'refund-row': () => '退款行，已记入所退的那笔报名',
  'other-event': () => '另一个活动的行，或没写活动',
  'guest-row': () => '没有自己姓名的随行人员，计在带其前来的人名下',
  'money-out': () => '支出的款项，不对应任何已知报名，不作为报名',
  'repeated-heading': () => '重复的标题行',
  'test-row': () => '测试或示例行',
  'seat-without-order': (order) => `座位所属的订单 ${order} 不在文件中`,
  'incomplete-answer': () => '未答完的答卷，不计入任何指标',
  'junk-answer': () => '不认真的答卷，不计入任何指标（--keep-junk 可保留）',
  'superseded-answer': () => '同一人后来又答了一次，以后一次为准',
  'not-there': (value) => joined`${value}没有到场；答卷照样计入`,
  'no-client': (value) => (value === '' ? '客户编号不见了' : `没有编号为 ${value} 的客户`),
  'out-of-scale': (value, [min, max]) => `“${value}”不在 ${min} 至 ${max} 的量表上`,
  'off-scale': (value, [min, max]) => `“${value}”不在 ${min} 至 ${max} 的量表上；原样保留，不计入`,
  'unknown-choice': (value, near) => `“${value}”不是可选项：${near.join('；')}`,
  nobody: () => '既无姓名也无可用的联系方式',
  'bad-key': (value) => `编号“${value}”被表格软件改坏了`,
  'bad-phone': (value) => `“${value}”不是电话号码；原样保留，不使用`,
  'doubtful-phone': (value, [read]) =>
    `“${value}”也可能是少了加号的其他国家号码；${read === undefined ? '原样保留，不使用' : `按 ${read} 读取`}`,
  'lost-phone': (value) => `表格软件把这个电话号码变成了 ${value}，数字已丢失`,
  'phone-without-region': (value) => `“${value}”是本地号码，而客户名册没有设定地区；原样保留`,
  'bad-email': (value) => `“${value}”不是电子邮箱；原样保留，不使用`,
  'email-slip': (value, near, { ui }) => `“${value}”，${ui.didYouMean(near)}已按原样保留`,
  'several-names': (value) => `“${value}”里有几个人，已各建一位客户`,
  'bad-score': (value, [min, max]) =>
    `“${value}”不在此量表之内；原样保留，不计入任何数字。可用 --score 说明它计多少分（${min} 至 ${max}）`,
  'unknown-scale': (value) =>
    `不知道这些词各计多少分：${value.replaceAll(', ', '、')}；按选项保留，不计分。可用 --score 说明各计多少分`,
  'bad-day': (value) => `“${value}”不是日期；原样保留`,
  'below-zero': (value) => `“${value}”小于零，不能作为应付金额；原样保留`,
  'bad-money': (value) => `“${value}”不是金额；原样保留`,
  'unknown-status': (value) => `不认识状态“${value}”，按已报名处理`,
  'unknown-currency': (value) => `不知道 ${value} 的币种；原样保留`,
  'unknown-code': (value, near, { ui }) =>
    `“${value}”不在代码表中${near.length > 0 ? `（${ui.didYouMean(near)}）` : ''}，按原样保留`,
  'extra-cells': (value) => `单元格多于标题：${value}`,
  'replacement-character': () => '文件中已有丢失的字符（�）',
  'control-characters': () => '已去除控制字符',
  'hidden-sheet': (value) => `略过了隐藏的工作表“${value}”`,
  'other-sheets': (value) =>
    `略过了内容不同的工作表或表格：${value.replaceAll(', ', '、')}；可用 --sheet 读取`,
  'hidden-rows': (value) => `隐藏的行或列也已导入：${value}`,
  'read-as': (value) => `文件名不符，其实是 ${value}，已按此读取`,
  garbled: () => '文字曾按错误的编码保存而成乱码，已还原后读取',
  'skipped-damage': (value) => `略过了损坏的行：${value}`,
  'shared-contact': (value) => `${value} 对应不同的姓名，不能单凭它认定是谁`,
  'refund-above-paid': (id) =>
    `退款多于已付金额，已按原样保留；如需更正：regulars registration edit ${id} --paid 金额，或 --refund 金额`,
  'ambiguous-days': (value) => `“${value}”中的日期有两种读法；请用 --date-order 指明`,
  'untold-states': (value) =>
    `“${value}”列中是状态，但无法判断是否为本名单的状态，因此不影响报名；是则用 --map "${value}=status"，否则用 --map "${value}=custom"`,
  'turned-scale': () => '分数越小越好；已反向计分，改为越高越好',
  'may-be-reviews': () => '姓名旁有评分和评语，已按人员名单读取；如是这些人的反馈，请用 --as survey',
  'recommended-of-five': (value) =>
    `“${value}”没有高于 5 分的答案，相邻各题为 1 至 5 分；已按 1 至 5 分读取，不计 NPS。如满分为 10 分：--score "${value}=10:10"`,
  'low-recommendation': (value) =>
    `“${value}”没有高于 5 分的答案；已按 0 至 10 分读取，因此全部为贬损者。如满分为 5 分：--score "${value}=5:5"`,
  'struck-row': () => '整行带删除线，按已取消处理',
  'struck-rows': (value) => `带删除线的行按其他行一样读取：${value}`,
  'cut-text': () => '过长的文字已截断',
  'table-not-closed': () => '表格没有结尾，末尾可能缺行',
  'formula-without-value': () => '从未计算过的公式，按空白处理',
};
