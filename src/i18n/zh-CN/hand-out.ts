/** 可分发的空白表里的文字。 */
import type { HandOutWords } from '../words.ts';

export const handOut: HandOutWords = {
  names: { registrations: '报名', exhibitors: '参展商', contacts: '联系人' },
  guide: (sheet) => `怎样填写“${sheet}”
一行一人。灰色一行是示例，可以保留，不会导入。
不知道的请留空。各列可以移动，也可以增加：增加的列按其标题保留。
日期写作 2026-04-17。手机号如 13800000001，国外号码请带国家代码。一格内有多个时用分号隔开。
大家都知道是哪个活动时，活动与活动日期可以留空。
填好后原样发回，工作簿或 CSV 均可。`,
  examples: {
    first: '示例',
    name: '王芳',
    emails: 'wang.fang@example.com',
    phones: '13800000001',
    organisation: '清和书店',
    title: '店主',
    department: '销售部',
    city: '上海',
    country: 'CN',
    ticket: '普通票',
    registeredAt: '2026-03-01',
    fee: '329',
    paid: '329',
    sponsorship: '0',
    currency: 'CNY',
    booth: 'A12',
    area: '9',
    wechat: 'wangfang',
    language: 'zh-CN',
    birthday: '1990-05-17',
    tags: '贵宾；媒体',
    interests: '字体；印刷',
    industry: '出版',
    sourceChannel: '朋友推荐',
    notes: '下午到场',
  },
};
