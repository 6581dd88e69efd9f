/** The words a file uses for what somebody is at an event. */
import { type Role, roles } from '../../domain/records/client.ts';
import { once } from '../../lib/once.ts';
import { fold } from '../../lib/text/fold.ts';
import { remembering } from '../raw/remember.ts';
import { chineseIn } from './bilingual.ts';

const words: Readonly<Record<Role, string>> = {
  attendee:
    'attendee|participant|gäste|teilnehmende|participants|invités|invitados|asistentes|ospiti|partecipanti|convidados|gasten|delegate|guest|teilnehmer|teilnehmerin|asistente|partecipante|deelnemer|deltager|参加者|参会者|参会人|参会嘉宾|参会代表|正式代表|普通代表|代表|学员',
  exhibitor:
    'exhibitor|stallholder|stall holder|stand holder|standholder|aussteller|exposants|expositores|espositori|standhouders|ausstellerin|exposant|expositor|espositore|standhouder|udstiller|出展者|출품업체|参展商|展商|参展企业|参展单位',
  'professional-visitor':
    'professional visitor|trade visitor|buyer|fachbesucher|visiteur professionnel|visitante profesional|visitatore professionale|バイヤー|专业观众|采购商|买家|专业买家|专业访客',
  visitor:
    'visitor|general visitor|public|general public|besucher|visiteur|visitante|visitatore|bezoeker|来場者|一般来場者|一般民众|一般观众|观众|普通观众|参观者|公众',
  speaker:
    'speaker|presenter|referenten|referentinnen|redner|speakerinnen|intervenants|intervenantes|conférenciers|ponentes|relatori|palestrantes|sprekers|演讲者|讲师团|présentateur|présentatrice|presentador|presentadora|apresentador|発表者|演示者|panelist|panellist|keynote speaker|referent|referentin|redner|vortragender|intervenant|intervenante|conférencier|ponente|relatore|relatrice|palestrante|spreker|oplægsholder|講演者|登壇者|докладчик|спикер|연사|讲者|演讲嘉宾|演讲人|讲师|主讲人|分享嘉宾',
  sponsor:
    'sponsor|sponsoren|patrocinadores|sponsoring partner|赞助|patrocinador|スポンサー|赞助商|赞助方|赞助单位',
  partner: 'partner|media partner|合作方|合作伙伴|合作单位|合作媒体',
  'service-provider': 'service provider|supplier|vendor|contractor|服务商|供应商|搭建商',
  staff:
    'staff|crew|organizer|organiser|team|host|co-host|cohost|organisator|organisatorin|organisateur|organisatrice|organizador|organizadora|organizzatore|開催者|组织者|组织人|mitarbeiter|主持人|联席主持人|スタッフ|工作人员|主办方|员工',
  volunteer:
    'volunteer|helper|helferinnen|helfer und helferinnen|bénévoles|voluntarios|volontari|voluntários|vrijwilligers|freiwillige|helfer|bénévole|voluntario|voluntaria|volontario|vrijwilliger|ボランティア|志愿者|义工',
};

const roleOfWord = once(
  () =>
    new Map(
      roles.flatMap((role) => [role, ...words[role].split('|')].map((word) => [fold(word), role] as const)),
    ),
);

/** Null where the cell names no role; the plural of an English word will do, and of several the one that is more than to attend. */
export const roleOf = remembering((typed: string): Role | null => {
  const word = fold(typed.slice(0, 80));
  const role = roleNamed(word) ?? roleOfWord().get(chineseIn(word));
  if (role !== undefined) return role;
  const several = word.split(/ ?[,;/|、，+&] ?/).map(roleNamed);
  if (several.length < 2 || several.includes(undefined)) return null;
  return several.find((one) => one !== 'attendee') ?? 'attendee';
});

function roleNamed(word: string): Role | undefined {
  return roleOfWord().get(word) ?? roleOfWord().get(word.replace(/s$/, ''));
}

/** Whom a column lists, by its heading: `Speaker name`, `赞助商`; null of attendees and guests, who are no more than on the list. */
export function roleListed(heading: string): Role | null {
  const word = fold(heading.slice(0, 80)).replace(
    / ?(?:\(.*\)|(?:(?:full|first|last|given) ?)?name|e-?mail(?: address)?|id|[1-9]|company|姓名|名称|全称|企业|单位|邮箱|编号)$/,
    '',
  );
  const role = roleOf(word);
  return role === 'speaker' || role === 'sponsor' || role === 'volunteer' ? role : null;
}

/** Whoever proposed what is said stands on a list of speakers. */
const saidThings =
  /^(?:speaker ids?|proposal (?:titles?|ids?)|talk titles?|titles? of (?:the |your )?talks?|演讲题目|演讲主题|讲题|报告题目|vortragstitel|講演タイトル|講演題目)$/;

export function listsTalks(heading: string): boolean {
  return saidThings.test(fold(heading.slice(0, 80)).trim());
}

/** What is said of a ticket besides for whom it is. */
const ticketWords =
  /\b(?:tickets?|pass|badge|registration|admission|access|entry|free|complimentary|standard|karte|ausweis|billet|entrada|biglietto)\b|(?:通行|工作|入场)?[票证卡]$|免费/g;
/** Words that stand on tickets of others, too: a partner's is a spouse's, a team's is for four. */
const doubtful = new Set('guest|public|buyer|partner|vendor|supplier|contractor|team|host|helper'.split('|'));

/** What somebody takes who shows something; a sponsor's table is for those who dine at it. */
const space = / (?:table|booth|stand|stall|space|pitch)s?$/;
/** How much of a sponsor or an exhibitor somebody is. */
const grade =
  /^(?:gold|silver|bronze|platinum|diamond|headline|premium|basic|金牌|银牌|铜牌|钻石|铂金|白金)(?: level| tier)? ?(?=.)| (?:gold|silver|bronze|platinum|diamond|premium|basic)(?: level| tier)?$/;
const graded: ReadonlySet<Role> = new Set<Role>(['sponsor', 'exhibitor']);

function bareTicket(typed: string): string {
  const word = fold(typed.slice(0, 80)).replace(ticketWords, ' ');
  return word.replace(/[()\s–—:-]+/g, ' ').trim();
}

/** Whoever sells supplies something, and exhibits where it is from a table. */
function isShowing(word: string): boolean {
  return roleOf(word) === 'exhibitor' || /^(?:vendor|trader)s?$/.test(word);
}

/** Behind or before words that only such a ticket has: `Sponsor - Gold`, `Exhibitor table`. */
function gradedRole(word: string): Role | null {
  const plain = word.replace(grade, '').trim();
  if (space.test(plain)) return isShowing(plain.replace(space, '')) ? 'exhibitor' : null;
  const role = plain === word ? null : roleOf(plain);
  return role !== null && graded.has(role) ? role : null;
}

/** Whose ticket this is, where its name says so and nothing else: `Speaker Pass`, `讲者票`. That somebody attends is no role, that they visit is one. */
export const roleOfTicket = remembering((typed: string): Role | null => {
  const word = bareTicket(typed);
  const role = doubtful.has(word.replace(/s$/, '')) ? null : (roleOf(word) ?? gradedRole(word));
  return role === 'attendee' ? null : role;
});

const coming: readonly (Role | null)[] = ['attendee', 'visitor', 'professional-visitor', 'speaker'];

/** Whether this is the ticket of somebody who comes to see, hear or speak, by its name: `Visitor`, `观众票`. */
export const isTicketToCome = remembering((typed: string): boolean =>
  coming.includes(roleOf(bareTicket(typed))),
);
