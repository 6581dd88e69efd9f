/** Words for a kind of company, which none is called by alone: `民企`, `Distributor`. */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';

const words =
  '国企|央企|民企|私企|外企|外资|合资|国有企业|民营企业|私营企业|外资企业|合资企业|中央企业|小微企业|中小企业|企业|上市公司|个体|个体户|事业单位|政府|政府机关|政府机构|政府部门|机关|高校|学校|院校|科研院所|协会|媒体|制造商|生产商|贸易商|经销商|代理商|批发商|零售商|服务商|供应商|采购商|分销商|渠道商|运营商|集成商|开发商|自由职业|自由职业者|其他|' +
  'manufacturer|manufacturers|distributor|distributors|wholesaler|wholesalers|retailer|retailers|reseller|resellers|supplier|suppliers|service provider|service providers|startup|startups|start-up|start-ups|sme|smes|corporate|corporates|ngo|ngos|nonprofit|nonprofits|non-profit|non-profits|government|public sector|private sector|academia|university|freelance|freelancer|freelancers|self-employed|other';
const kinds = once(() => new Set(words.split('|').map(fold)));
/** A form by itself, and what ends as kinds do. */
const generic = /^(?:股份|责任)?有限(?:责任)?公司$|(?:企业|单位|机构|平台|(?<!有限|责任)公司)$/;
const remark = / ?[(（][^()（）]{0,60}[)）]$/;
/** Of so few letters a name looks as a kind does: `清和书店`, `公立医院`. */
const shortKind = 4;

export function isKindOfCompany(text: string): boolean {
  return kinds().has(fold(text.slice(0, 80)));
}

/** A name that no kind of company is mistaken for: longer than words for a kind are, and not ending as they do. */
export function isSurelyCompany(text: string): boolean {
  const bare = text.replace(remark, '').trim();
  return bare.length > shortKind && !isKindOfCompany(bare) && !generic.test(bare);
}
