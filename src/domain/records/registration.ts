/** A registration: one client's part in one event. */
import { roles } from './client.ts';
import { common, type FieldTable, type RecordOf } from './field.ts';

export const statuses = ['invited', 'waitlisted', 'pending', 'registered', 'attended', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** A seat of an order that has no name yet: a placeholder ticket, never a client. */
export const seatFields = {
  key: { kind: 'text', required: true },
  ticket: { kind: 'text' },
  status: { kind: 'choice', choices: statuses, required: true },
  fee: { kind: 'money' },
  paid: { kind: 'money' },
} as const satisfies FieldTable;
export type Seat = RecordOf<typeof seatFields>;

export const registrationFields = {
  ...common,
  client: { kind: 'ref', to: 'clients', required: true },
  event: {
    kind: 'ref',
    to: 'events',
    required: true,
    headings: ['event', 'event name', '活动', '活动名称', '展会'],
  },
  role: {
    kind: 'choice',
    choices: roles,
    headings: [
      'role',
      'type',
      'attendee type',
      'participant type',
      'registration type',
      '身份',
      '参会身份',
      '参展身份',
      '参会类型',
      '角色',
      '类型',
      '观众类型',
      '人员类型',
    ],
  },
  ticket: {
    kind: 'text',
    headings: [
      'ticket type',
      'ticket',
      'ticket_name',
      'ticket name',
      'product name',
      'product',
      '票种',
      '门票',
      '票名',
      '票券',
    ],
  },
  status: {
    kind: 'choice',
    choices: statuses,
    required: true,
    headings: [
      'attendee status',
      'approval_status',
      'registration status',
      'status',
      'order status',
      '支付状态',
      '状态',
      '报名状态',
      '审核状态',
      '订单状态',
    ],
  },
  registeredAt: {
    kind: 'instant',
    headings: [
      'order date',
      'created_at',
      'created date',
      'ticket created date',
      'timestamp',
      'rsvped on',
      'registered at',
      'registration date',
      'date registered',
      'submitted at',
      '报名时间',
      '报名日期',
      '報名日期',
      '注册时间',
      '提交时间',
      '提交答卷时间',
      '时间戳记',
      '登记时间',
      '签约日期',
      '结束答题时间',
    ],
  },
  checkedInAt: {
    kind: 'instant',
    headings: [
      'checked in',
      'checked_in_at',
      'checked in at',
      'is checked in',
      'attendance',
      'check-in',
      'checkin',
      '签到状态',
      '签到时间',
      '签到',
      '是否签到',
      '到场',
    ],
  },
  fee: {
    kind: 'money',
    headings: [
      'fee',
      'price',
      'amount',
      'ticket price',
      'order total',
      '票价',
      '金额',
      '费用',
      '展位费',
      '应付',
      '应付金额',
      '参展费',
    ],
  },
  paid: {
    kind: 'money',
    headings: ['paid', 'total paid', 'amount paid', '实付', '已付', '实付金额', '已付金额', '付款金额'],
  },
  refunded: { kind: 'money', headings: ['refund', 'refunded', 'refund amount', '退款', '退款金额'] },
  sponsorship: {
    kind: 'money',
    headings: ['sponsorship', 'sponsorship amount', '赞助', '赞助金额', '赞助费'],
  },
  /** The exhibitor's own turnover at the event; never our income. */
  deal: { kind: 'money', headings: ['deal amount', 'deals', '成交额', '成交金额', '意向成交额'] },
  booth: {
    kind: 'text',
    headings: [
      'booth',
      'booth no',
      'booth number',
      'stand',
      'stand number',
      '展位',
      '展位号',
      '展位编号',
      '攤位',
    ],
  },
  /** Square metres. */
  area: {
    kind: 'number',
    headings: ['area', 'booth area', 'booth size', 'm2', 'sqm', '面积', '展位面积', '面积㎡', '面积m2'],
  },
  sessions: { kind: 'text', list: true, headings: ['sessions', 'workshops', '场次', '论坛'] },
  order: {
    kind: 'text',
    headings: [
      'order',
      'order #',
      'order id',
      'order code',
      'order number',
      'order reference',
      '订单号',
      '订单编号',
    ],
  },
  /** The source's own key of this row, as `tool:key`. */
  key: {
    kind: 'text',
    headings: [
      'attendee #',
      'attendee id',
      'ticket reference',
      'api_id',
      'public id',
      'position id',
      'registration id',
      'guest id',
      '票券号',
      '票号',
      '报名编号',
    ],
  },
  answers: { kind: 'custom', personal: true },
  needs: { kind: 'text', list: true },
  companions: { kind: 'int', headings: ['guests', 'companions', 'plus ones', '随行人数', '同行人数'] },
  seats: { kind: 'items', fields: seatFields, list: true },
} as const satisfies FieldTable;

export type Registration = RecordOf<typeof registrationFields>;
