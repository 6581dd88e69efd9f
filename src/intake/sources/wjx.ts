/** 问卷星 (wjx): numbered questions behind six columns about the filling in. */
import { recognisedBy, type Source } from './source.ts';

const wjx: Source = {
  id: 'wjx',
  recognise: (headings) => recognisedBy(headings, ['提交答卷时间'], ['所用时间', '来自ip', '来源详情']),
  as: 'form',
  columns: {
    序号: 'key',
    提交答卷时间: 'registeredAt',
    所用时间: 'duration',
    来源: 'meta',
    来源详情: 'meta',
    来自ip: 'meta',
    总分: 'meta',
  },
  dayOrder: 'ymd',
  keyPerForm: true,
};
export default wjx;
