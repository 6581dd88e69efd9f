/** Headings in Chinese put together of what was done and what a column tells of it: `预约日期`, `来访人姓名`, `公司或单位名称`. */
import { once } from '../lib/once.ts';
import type { ColumnField } from './heading-words.ts';

const places = '(?:单位|公司|机构|企业|学校|院校|组织|店铺|门店|商户|工作室|品牌)';
const signing = '(?:报名|登记|预约|购票|下单|订票|订购|预定|预订)';
const arriving = '(?:签到|入场|到场|报到|检票|核销|扫码|进场|验票)';
const persons =
  '(?:来访者|来访人员?|到访人员?|访客|客人|贵宾|预约人员?|登记人员?|订票人|参会代表|与会代表|出席代表|参会来宾|出席来宾|出席嘉宾|参会嘉宾|与会嘉宾|参会人员|报名人员|参观人员|参观人|观展人|参训人员|参赛者|参赛人员)';

/** Folded, as headings are. The first that fits counts. */
const patterns = once((): readonly (readonly [RegExp, ColumnField])[] =>
  (
    [
      [`(?:尊姓)?大名|真名|${persons}(?:的?(?:姓名|名字|称呼))?`, 'name'],
      [
        `(?:所在|所属|来自|供职|任职|就职|工作|服务|隶属|参会|参展|报名)?的?${places}(?:[或及和、/ ]${places})*(?:名称|全称|名|简称)?`,
        'organisation',
      ],
      [`(?:${signing}|注册|填表|填报|填写|提交|录入)(?:提交)?(?:时间|日期|日|时刻)`, 'registeredAt'],
      [`(?:${signing}|订单|参会|审核|支付|缴费|付款|缴款|到款|审批)(?:状态|情况|结果)`, 'status'],
      [`${arriving}(?:时间|日期|情况|时刻)`, 'checkedInAt'],
      [
        '(?:人员|参会|参会者|参会人员?|来宾|贵宾|观众|嘉宾|身份|与会|到会|入场)(?:类型|类别|分类|种类)',
        'role',
      ],
      ['(?:票|票券|票务|门票|入场券|购票|参会票|入场票)(?:类|类型|种类|类别|名称|等级|档次|型)', 'ticket'],
      [
        '(?:票|展位|报名|参会|合同|订单|应付|应缴|应收|展台|参展|注册|培训)(?:款|费用?|金额|总额|总价|价格|额)(?:合计)?',
        'fee',
      ],
      [
        '(?:实收|实付|实缴|已收|已付|已缴|已支付|到账|到款|缴费|收款|支付)(?:款项?|金额|费用|额|总额|合计)',
        'paid',
      ],
      ['(?:同行|携带|陪同|随行|同伴|携伴|家属|随从|同来|随同)(?:人员|人|者)?数量?', 'companions'],
      ['(?:展位|摊位|展台)(?:号码?|编号|序号|代码)', 'booth'],
      ['(?:光地|展位|展台|摊位|特装|标展)(?:面积|大小)', 'area'],
      ['(?:来自|所在|常驻|居住|工作|生活)?的?(?:哪个|哪座|什么)?城市', 'city'],
      ['(?:来自|所在|居住)的?(?:哪个)?国家?|国别', 'country'],
      ['(?:公司|企业|单位|所在|所属|从事|工作)?的?行业(?:领域|类别|类型|分类|属性)?', 'industry'],
      ['(?:移动|本人|个人|预留|备用|常用)(?:手机|电话)(?:号码?)?', 'phones'],
      ['(?:接收|收件|联系|常用|工作|个人|公司|备用|单位)(?:邮箱|邮件|电邮)(?:地址)?', 'emails'],
      ['(?:个人)?微信(?:账号|帐号|号码)', 'wechat'],
      ['(?:客户|销售|业务|跟进|归属)(?:经理|负责人)|归属人|所属销售', 'owner'],
      ['备注(?:说明|内容|栏|事项)|说明备注', 'notes'],
      ['(?:所在|所属|任职|工作)?部门(?:名称)?', 'department'],
      ['(?:担任|现任|任职|工作|所任)(?:职务|职位|岗位|职称)(?:名称)?', 'title'],
      ['(?:预约|预订|预定|订购|下单|购票)(?:号码?|编号|单号)|单号', 'order'],
      ['(?:参加|报名|选择|意向|参与|预约)?的?(?:场次|分会场|分论坛|工作坊)(?:选择|名称)?', 'sessions'],
      ['(?:结算|支付|收款|合同)(?:币种|货币|币别)', 'currency'],
      ['(?:推荐|得知|获知|知晓)(?:渠道|管道|途径|方式)', 'sourceChannel'],
      ['生日日期|出生日', 'birthday'],
    ] as const
  ).map(([words, field]) => [new RegExp(`^(?:${words})$`), field] as const),
);

const hanzi = /[\u4e00-\u9fff]/;
const longest = 24;

/** The field of a folded heading that is put together of such words; undefined where a word of it is about something else. */
export function chineseField(folded: string): ColumnField | undefined {
  if (folded.length > longest || !hanzi.test(folded)) return undefined;
  return patterns().find(([words]) => words.test(folded))?.[1];
}
