/** A client: a person or an organisation we have a relation with. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const roles = [
  'attendee',
  'exhibitor',
  'professional-visitor',
  'visitor',
  'speaker',
  'sponsor',
  'partner',
  'service-provider',
  'staff',
  'volunteer',
] as const;
export type Role = (typeof roles)[number];

export const channels = ['email', 'phone', 'sms', 'wechat', 'meeting', 'visit', 'fax', 'letter', 'web', 'social'] as const;
export type Channel = (typeof channels)[number];

export const clientFields = {
  ...common,
  kind: { kind: 'choice', choices: ['person', 'organisation'], required: true, merge: 'first' },
  name: {
    kind: 'name',
    required: true,
    personal: true,
    merge: 'first',
    headings: [
      'name', 'full name', 'full_name', 'attendee name', 'ticket full name', 'your name', 'contact', 'contact name', 'contact person',
      'participant', 'attendee', 'guest name', '姓名', '您的姓名', '客户姓名', '联系人', '联系人姓名', '参会人', '报名人', '参会者', '嘉宾姓名', '名前', '氏名',
    ],
  },
  given: {
    kind: 'name',
    personal: true,
    merge: 'first',
    headings: ['first name', 'first_name', 'given name', 'given', 'forename', 'vorname', '名', '名字'],
  },
  family: {
    kind: 'name',
    personal: true,
    merge: 'first',
    headings: ['last name', 'last_name', 'surname', 'family name', 'family', 'nachname', '姓', '姓氏'],
  },
  otherNames: { kind: 'name', list: true, personal: true, merge: 'union', headings: ['nickname', '昵称', '英文名', 'english name'] },
  emails: {
    kind: 'email',
    list: true,
    personal: true,
    merge: 'union',
    headings: [
      'email', 'e-mail', 'mail', 'email address', 'e-mail address', 'attendee email', 'ticket email', 'e-mail 1 - value', 'your email',
      'contact email', '邮箱', '电子邮箱', '电子邮件', '电子邮件地址', '邮箱地址', '邮件', '電子郵件', '電子信箱', 'メールアドレス',
    ],
  },
  phones: {
    kind: 'phone',
    list: true,
    personal: true,
    merge: 'union',
    headings: [
      'phone', 'phone number', 'phone_number', 'mobile', 'mobile phone', 'mobile number', 'cell phone', 'cell', 'tel', 'telephone',
      'phone 1 - value', 'contact number', '手机', '手机号', '手机号码', '联系电话', '电话', '电话号码', '联系方式', '行動電話', '手機', '電話',
    ],
  },
  wechat: { kind: 'text', personal: true, merge: 'first', headings: ['wechat', 'wechat id', 'weixin', '微信', '微信号', '微信號'] },
  links: { kind: 'text', list: true, personal: true, merge: 'union', headings: ['website', 'linkedin', 'url', '网址', '官网'] },
  organisation: {
    kind: 'text',
    personal: true,
    merge: 'first',
    headings: [
      'company', 'your company', "what's your company", 'company name', 'organization', 'organisation', 'organization name',
      'organisation name', 'ticket company name', 'employer', 'firm', 'exhibitor', 'exhibitor name', '公司', '单位', '公司名称', '公司/单位', '工作单位',
      '单位名称', '公司名稱', '机构', '机构名称', '企业', '企业名称', '展商', '展商名称', '参展商', '参展单位', '会社名',
    ],
  },
  title: {
    kind: 'text',
    personal: true,
    merge: 'newest',
    headings: ['job title', 'organization title', 'position', 'job', '职位', '职务', '職稱', '头衔', '役職'],
  },
  department: { kind: 'text', merge: 'newest', headings: ['department', 'organization department', '部门', '所在部门', '部門'] },
  roles: { kind: 'choice', choices: roles, list: true, merge: 'union' },
  industry: { kind: 'code', merge: 'first', headings: ['industry', 'sector', '行业', '您的行业', '所属行业', '所在行业'] },
  companySize: { kind: 'int', merge: 'newest', headings: ['company size', 'employees', 'headcount', '公司规模', '员工人数', '人数规模'] },
  region: { kind: 'text', merge: 'first', headings: ['region', 'state', 'province', 'home state', '省份', '省', '地区', '区域'] },
  city: { kind: 'text', merge: 'newest', headings: ['city', 'town', 'home city', '城市', '所在城市', '市'] },
  country: { kind: 'text', merge: 'first', headings: ['country', 'home country', 'country/region', 'nation', '国家', '国家/地区', '國家'] },
  language: { kind: 'text', merge: 'first', headings: ['language', 'locale', 'order locale', '语言'] },
  interests: { kind: 'text', list: true, merge: 'union', headings: ['interests', 'interested in', 'topics', '兴趣', '感兴趣的内容', '关注领域'] },
  needs: { kind: 'text', list: true, merge: 'union', headings: ['needs', 'requirements', '需求', '参会需求', '参展需求'] },
  tags: { kind: 'text', list: true, merge: 'union', headings: ['tags', 'tag', 'labels', 'label', '标签'] },
  sourceChannel: {
    kind: 'code',
    merge: 'first',
    headings: [
      'source', 'lead source', 'channel', 'how did you hear', 'how did you hear about us', 'how did you hear about this event', '来源', '渠道',
      '客户来源', '您从哪里得知',
    ],
  },
  referredBy: { kind: 'ref', to: 'clients', merge: 'first' },
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday: { kind: 'text', personal: true, merge: 'first', headings: ['birthday', 'date of birth', 'birth date', '生日', '出生日期'] },
  owner: { kind: 'text', merge: 'newest', headings: ['owner', 'contact owner', 'account manager', '负责人', '跟进人', '业务员'] },
  consent: { kind: 'consent', merge: 'stricter' },
  preferredChannels: { kind: 'choice', choices: channels, list: true, merge: 'union' },
  forbiddenChannels: { kind: 'choice', choices: channels, list: true, merge: 'union' },
  notes: { kind: 'text', personal: true, merge: 'union', headings: ['notes', 'note', 'remarks', 'comment', 'comments', '备注', '说明', '備註'] },
  /** Keys other tools know this client by, as `tool:key`. */
  keys: { kind: 'text', list: true, personal: true, merge: 'union' },
} as const satisfies FieldTable;

export type Client = RecordOf<typeof clientFields>;
