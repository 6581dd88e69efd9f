/** What people write beside a name in its cell: whom somebody works for or as what. */
import { isHanSurname } from '../../../lib/han/han-name.ts';

export interface NameBeside {
  readonly name: string;
  readonly organisation?: string;
  readonly title?: string;
}

const company =
  /(?:^|[\s.])(?:ltd|llc|inc|gmbh|corp|co|kg|ag|sa|sas|sarl|srl|spa|bv|ab|oy|plc|e\.? ?v|ohg|ug|sl|ltda|foundation|university|universität|université|universidad|università|institute?|college|verlag|stiftung)\.?$|^(?:university|universität|université|universidad|università|institute?) |公司|集团|大学|学院|协会|商会|研究院|研究所|传媒|科技|文化|会展|出版社|株式会社/i;
const title =
  /^(?:c[etfoi]o|cmo|(?:co-?)?founder|(?:managing |executive |sales |marketing |technical )?(?:director|manager)|(?:vice )?president|vp(?: .{2,30})?|head of .{2,30}|chair(?:man|woman|person)?|professor|owner|geschäftsführer(?:in)?|inhaber(?:in)?|vorstand|leiter(?:in)?|direct(?:eur|rice)|gérante?|président(?:e)?|director[ae]?|gerente|presidente|direttore|direttrice|titolare|directeur|(?:副?总)?经理|副?总(?:裁|监|经理)|(?:副|常务)?(?:主任|院长|校长|会长|秘书长|董事长|董事|处长|科长|部长|局长)|教授|讲师|老师|工程师|创始人|合伙人|社長|部長|課長)$/i;
const beside =
  /^([^(（]{2,60}?) ?(?:[(（]([^()（）]{2,60})[)）]|(?:,| [-–—/|]|[-—/+、](?=[\u4e00-\u9fff])) ?([^,()（）|/]{2,60}))$/;

/** Beyond doubt, by its form or by what it is. */
export function isCompany(text: string): boolean {
  return company.test(text);
}

/** What somebody does for whom they work. */
export function isPost(text: string): boolean {
  return title.test(text);
}

/** A name, and what stands in brackets or behind a mark where it is beyond doubt a company or a post; the name as it is otherwise. */
export function namedBeside(name: string): NameBeside {
  const [, before = '', inside, behind] = /[(（,/|–—+、-]/.test(name) ? (beside.exec(name) ?? []) : [];
  const other = (inside ?? behind ?? '').trim();
  if (other === '') return titledHan(name);
  if (title.test(other)) return { name: before, title: other };
  return company.test(other) ? { name: before, organisation: other } : { name };
}

/** `金波 主任`; a family name alone is called by what somebody does. */
function titledHan(name: string): NameBeside {
  const parts = /^([\u4e00-\u9fff]{2,4}) ([\u4e00-\u9fff]{2,8})$/.exec(name);
  if (parts === null) return { name };
  const [, before = '', post = ''] = parts;
  return title.test(post) && !isHanSurname(before) ? { name: before, title: post } : { name };
}
