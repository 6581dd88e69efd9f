/** Words for a kind of company, which none is called by alone: `民企`, `Distributor`. */
const kinds =
  /^(?:国企|央企|民企|私企|外企|合资|(?:国有|民营|私营|外资|合资|中央|小微|中小)企业|企业|个体户?|事业单位|政府(?:机关|机构|部门)?|机关|高校|学校|院校|科研院所|协会|媒体|(?:制造|生产|贸易|经销|代理|批发|零售|服务|供应|采购|分销|渠道|运营|集成|开发)商|自由职业者?|其他|其它|manufacturers?|distributors?|wholesalers?|retailers?|resellers?|suppliers?|service providers?|start-?ups?|smes?|corporates?|ngos?|non-?profits?|government|public sector|private sector|academia|university|freelance(?:rs?)?|self-employed|other)$/i;

export function isKindOfCompany(text: string): boolean {
  return kinds.test(text);
}
