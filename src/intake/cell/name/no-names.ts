/** Words that say of two others beside a name, or beside a number, that they are nobody's name: what somebody does, where, and for whom. */
import { isCjk } from '../../../domain/value/name.ts';
import { fold } from '../../../lib/text/fold.ts';
import { regionOf } from '../contact/country.ts';

/** None is much of a surname. */
const work = new Set(
  (
    'lab labs works lead leader senior junior chief principal buyer buyers seller developer engineer designer architect analyst executive officer assistant ' +
    'consultant advisor adviser lecturer professor teacher researcher scientist student editor journalist reporter producer curator specialist strategist ' +
    'planner coordinator organizer organiser representative agent broker director manager president founder owner chair chairman chairwoman host moderator ' +
    'account accounts sales marketing product project program programme event events operations technology technologies technical digital creative team crew ' +
    'board committee council ministry mayor minister senator embassy museum gallery theatre theater books media radio tv news robotics systems software ' +
    'solutions tech data energy industries industry international global ventures capital holdings insurance logistics foods pharma health healthcare medical ' +
    'clinic hospital school academy university institute college centre center agency bureau office department national association society foundation ' +
    'federation union alliance network networks magazine records pictures films productions entertainment design designs architects engineering manufacturing ' +
    'motors airlines hotel hotels resort restaurant cafe bakery brewery winery retail store stores shop fashion textiles furniture ceramics studio studios ' +
    'consulting consultants partners group company services service support menu vegan vegetarian guest guests tba tbc tbd ' +
    'vice deputy secretary treasurer attorney lawyer physician author writer photographer artist musician translator librarian archivist accountant ' +
    'freelance freelancer independent keynote panel session discussion'
  ).split(' '),
);
/** The first word of a place, and the last. */
const before = new Set(
  'new los las santa fort port cape buenos salt saint st bad central greater'.split(' '),
);
const behind = new Set(
  'city beach county springs falls valley island islands rapids town heights'.split(' '),
);
const cities = new Set(
  (
    'san diego|san jose|san francisco|san antonio|san juan|san salvador|san sebastian|san marino|hong kong|abu dhabi|tel aviv|kuala lumpur|baton rouge|' +
    'des moines|palo alto|mountain view|grand rapids|costa mesa|den haag|sao paulo|rio grande|ann arbor|el paso|la paz|santo domingo|addis ababa'
  ).split('|'),
);
/** Also surnames: they deny only where a number of their own stands behind each of several. */
const parts = new Set(
  (
    'werk halle lager nord sud ost west north south east norden suden osten westen strasse street road avenue ave lane drive square plaza boulevard coast shift ' +
    'line toll free floor building wing hall gate park tower filiale standort niederlassung zone plant factory warehouse branch site campus sede planta ' +
    'zona norte sur este oeste usine ouest est day night'
  ).split(' '),
);

/** What somebody does, where or for whom; in whole words. */
export function isOfWorkOrPlace(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.some((word) => work.has(word)) ||
    before.has(words[0] ?? '') ||
    behind.has(words.at(-1) ?? '') ||
    cities.has(words.join(' ')) ||
    regionOf(text) !== undefined
  );
}

/** A place, a part of a company or one of its times, as may stand before a number. */
export function isPartOfCompany(text: string): boolean {
  return isOfWorkOrPlace(text) || wordsOf(text).some((word) => parts.has(word)) || isHanOfWorkOrPlace(text);
}

/** They begin as names do: 江 and 安 are surnames. */
const provinces =
  '江西|江苏|安徽|云南|广东|广西|贵州|宁夏|海南|吉林|金华|武汉|沈阳|郑州|徐州|温州|常州|苏州|广州|柳州|荆州|池州|宁波|温岭|江门|江阴|吴江|昆山|常熟|安阳|安庆|宜昌|宜宾|黄石|黄山|连云港|马鞍山|石家庄|洛阳|诸暨|慈溪|余姚|海口|海宁|南京|南宁|南昌|南通|平顶山|包头|鲁南|苏北|苏南';
const hanPlace = new RegExp(`^(?:${provinces}|[华东西][东南西北中][部区]?)`);
const hanPlaceEnd = /.[省市县区镇乡村港]$/;
const hanWork =
  /.[部处科组室局院厂店社队站所会司]$|顾问|理事|书记|主管|经理|主任|总监|专员|代表|助理|讲师|导师|嘉宾|会长|委员|干事|大区|事业|党委|团委|常务|高级|资深|项目|[党团委成队职社会学店文安保]员$|高[管工]$|安[保检全]|文[秘员化案]|金融|时尚|房产|施工|计划|全职|兼职|司机|家属|陪同|随行|.[营班届桌席间房厅号级票]$|^(?:全[素程天票家部场]|单[人间住独]|白天|成[人年]|都[来到]|常[客驻]|路演|方[便案]|时间|车[牌位]|明[天晚日]|牛肉|鱼类)/;

export function isHanOfWorkOrPlace(text: string): boolean {
  return isCjk(text) && (hanPlace.test(text) || hanPlaceEnd.test(text) || hanWork.test(text));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
