/** 腾讯问卷: numbered questions behind number, times and length of each answer; the full export adds what the tool thinks of it. */
import { recognisedBy, type Source } from './source.ts';

const tencent: Source = {
  id: 'tencent',
  recognise: (headings) => recognisedBy(headings, ['结束答题时间'], ['开始答题时间', '答题时长']),
  as: 'form',
  columns: {
    编号: 'key',
    开始答题时间: 'startedAt',
    结束答题时间: 'registeredAt',
    答题时长: 'duration',
    自定义字段: 'meta',
    语言: 'meta',
    清洗数据结果: 'status',
    智能清洗数据无效概率: 'meta',
  },
  beginning: { 地理位置: 'meta' },
  dayOrder: 'ymd',
  keyPerForm: true,
};
export default tencent;
