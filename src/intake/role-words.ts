/** The words a file uses for what somebody is at an event. */
import { type Role, roles } from '../domain/records/client.ts';
import { fold } from '../lib/fold.ts';
import { chineseIn } from './bilingual.ts';
import { remembering } from './remember.ts';

const words: Readonly<Record<Role, string>> = {
  attendee: 'attendee|participant|delegate|guest|参会者|参会人|参会嘉宾|参会代表|学员',
  exhibitor: 'exhibitor|参展商|展商|参展企业|参展单位',
  'professional-visitor': 'professional visitor|trade visitor|buyer|专业观众|采购商|买家|专业买家',
  visitor: 'visitor|general visitor|public|观众|普通观众|参观者|公众',
  speaker: 'speaker|presenter|panelist|讲者|演讲嘉宾|演讲人|讲师|主讲人|分享嘉宾',
  sponsor: 'sponsor|赞助商|赞助方|赞助单位',
  partner: 'partner|media partner|合作方|合作伙伴|合作单位|合作媒体',
  'service-provider': 'service provider|supplier|vendor|contractor|服务商|供应商|搭建商',
  staff: 'staff|crew|organizer|organiser|team|工作人员|主办方|员工',
  volunteer: 'volunteer|helper|志愿者|义工',
};

const roleOfWord = new Map(
  roles.flatMap((role) => [role, ...words[role].split('|')].map((word) => [fold(word), role] as const)),
);

/** Null where the cell names no role; the plural of an English word will do. */
export const roleOf = remembering((typed: string): Role | null => {
  const word = fold(typed.slice(0, 80));
  const role = roleOfWord.get(word) ?? roleOfWord.get(word.replace(/s$/, ''));
  return role ?? roleOfWord.get(chineseIn(word)) ?? null;
});
