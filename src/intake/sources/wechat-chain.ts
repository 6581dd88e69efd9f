/** Sign-up chains of a chat, as the reader of chains lays them out. */
import { recognisedBy, type Source } from './source.ts';

const wechatChain: Source = {
  id: 'wechat-chain',
  recognise: (headings) => recognisedBy(headings, ['序号', '姓名', '随行人数', '状态', '备注'], []),
  as: 'registrations',
  columns: {},
};
export default wechatChain;
