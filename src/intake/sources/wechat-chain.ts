/** Sign-up chains of a chat, as the reader of chains lays them out. */
import { recognisedBy, type Source } from './source.ts';

/** Nothing but these, in their order: any list may have some of them. */
const inEnglish = 'no,name,phone,email,company,job title,companions,status,remarks';

const wechatChain: Source = {
  id: 'wechat-chain',
  recognise: (headings) =>
    recognisedBy(headings, ['序号', '姓名', '随行人数', '状态', '备注'], []) ||
    (headings.join() === inEnglish ? 1 : 0),
  as: 'registrations',
  ofEntries: true,
  columns: {},
};
export default wechatChain;
