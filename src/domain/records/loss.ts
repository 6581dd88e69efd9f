/** A loss: that a client left us, on which day and why. Who comes back may be lost again. */
import { common, type FieldTable, type RecordOf } from './field.ts';

/** The reasons everybody has from the start, each with what else people call it. */
export const churnReasons = {
  price: ['too expensive', 'cost', '价格', '太贵', '价格太高', '费用太高'],
  budget: ['no budget', 'budget cut', '预算', '没有预算', '预算不足'],
  'no-results': ['no results', 'no leads', 'no return', '没有效果', '效果不好', '没有收获'],
  'no-need': [
    'no need',
    'no longer needed',
    'no need any more',
    'not interested',
    'lost interest',
    '不再需要',
    '没有需求',
    '没兴趣',
  ],
  content: ['programme', 'programme did not fit', 'programme does not fit', '内容', '内容不合适'],
  competitor: ['went elsewhere', '竞争对手', '去了别家'],
  'poor-service': ['poor service', 'bad service', '服务不好', '服务差'],
  'unfair-treatment': [
    'felt treated unfairly',
    'treated unfairly',
    '不公平对待',
    '感到不公平',
    '受到不公平对待',
  ],
  'no-time': ['no time', 'busy', 'date does not fit', '没有时间', '没时间', '时间冲突'],
  moved: ['moved away', 'too far', '搬走', '搬走了', '搬迁', '太远'],
  'changed-job': ['changed jobs', 'new job', 'retired', '换工作', '换了工作', '离职', '退休'],
  'closed-down': ['closed down', 'out of business', '停业', '倒闭', '歇业'],
  'event-ended': ['the event ended', 'discontinued', '活动停办', '停办'],
  other: ['another reason', '其他', '其它', '其他原因'],
  unknown: ['not known', '原因不明', '不明', '不详', '未知'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ChurnReason = keyof typeof churnReasons;

export const lossFields = {
  ...common,
  client: { kind: 'ref', to: 'clients', required: true },
  day: { kind: 'day', required: true },
  reason: { kind: 'code', codes: churnReasons, required: true },
  /** The edition they stayed away from, or after which they left. */
  event: { kind: 'ref', to: 'events' },
  note: { kind: 'text', personal: true },
  /** Who wrote it down. */
  by: { kind: 'text' },
} as const satisfies FieldTable;

export type Loss = RecordOf<typeof lossFields>;
