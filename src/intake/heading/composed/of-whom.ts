/** Headings put together of whom a column is about and what it tells of them: `Speaker email`, `Nom de l’acheteur`, `收货人手机号`. */

export interface Composed {
  readonly about: 'person' | 'buyer' | 'time';
  /** What is left to be looked up: `email`; empty where nothing is. */
  readonly rest: string;
}

/** By the field of a person the one of whoever ordered. */
export const buyerFields = {
  name: 'buyerName',
  given: 'buyerGiven',
  family: 'buyerFamily',
  emails: 'buyerEmail',
  phones: 'buyerPhone',
} as const;

/** Who is on the list, whatever they are called there. */
const persons =
  'constituent scholar athlete camper competitor contestant finalist consumer leader passenger passengers traveller traveler helper helpers attendee attendees participant participants guest guests registrant registrants visitor visitors delegate delegates speaker speakers presenter panelist sponsor exhibitor contact contacts customer client member lead subscriber recipient invitee holder bearer student applicant employee person volunteer journalist reporter badge respondent ' +
  'helfer helferin fahrgast reisender teilnehmer teilnehmerin teilnehmenden besucher besucherin gast ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson kunde kundin referent referentin mitglied ' +
  'participante participantes asistente asistentes invitado invitada ponente contacto cliente miembro ' +
  'invite invitee intervenant intervenante visiteur adherent membre interlocuteur beneficiaire ' +
  'partecipante partecipanti invitato relatore contatto membro referente deelnemer bezoeker spreker contactpersoon klant lid deltager deltagers deltagerens deltagare deltagares deltagarens deltaker deltakers deltakerens uczestnik uczestnika ucastnik ucastnika osallistuja osallistujan gjest palestrante contato inscrito inscrita convidado ouvinte участник участника ' +
  'peserta pengunjung pendaftar 참가자 참석자 신청자 예약자 등록자';
/** Who ordered and pays. */
const buyers =
  'buyer purchaser payer payor cardholder billing invoice booker booking acheteur payeur facturation comprador compradora pagador facturacion faturamento acquirente pagante kaufer kauferin besteller bestellerin rechnungsempfanger zahler koper besteller betaler покупатель плательщик pembeli pemesan pembayar 구매자 결제자 주문자';
const times =
  'date time datetime day at on datum uhrzeit zeit am zeitpunkt heure jour fecha hora data ora tijd';
/** What there is to be known of them: alone it is anything, as `Contact information` is. */
const telling = 'information info details detail';
/** A word for what somebody wears is nobody alone either. */
const thing: ReadonlySet<string> = new Set([...telling.split(' '), 'badge', 'respondent']);
const connecting =
  'of the for and a main key primary de la le les du des d l da do das dos del della dei degli di el los las al der die das von vom fur den dem van het een og av';

const kindOf: ReadonlyMap<string, 'person' | 'buyer' | 'time' | null> = new Map([
  ...`${connecting} ${telling}`.split(' ').map((word) => [word, null] as const),
  ...times.split(' ').map((word) => [word, 'time'] as const),
  ...persons.split(' ').map((word) => [word, 'person'] as const),
  ...buyers.split(' ').map((word) => [word, 'buyer'] as const),
]);

const chinesePerson =
  /^(?:(?:参加|参会|与会|出席)(?:人员|人|者|代表)|(?:报名|来访|到访|入场)人员|报名者|入场者|持票人|收货人|收件人|提货人|对接人|联络人|代表|讲者|演讲者|演讲嘉宾|会员|学员|申请人|填表人|填写人|主要联系人|第一联系人|报名时?所?填写?的?(?=姓名|电话|手机|邮箱|单位|公司)|用户(?=姓名|手机|电话|联系电话|邮箱|电子邮箱))(?:的)?(?=.)/;
const chineseBuyer =
  /^(?:付款人|购票人|购买人|下单人|买家|买方|订购人|开票人|(?:下单|购票|订票)(?=手机|电话|联系电话|邮箱|电子邮))(?:的)?(?=.)/;
/** Part of a day, or which of several days: `4月17日上午`, `Day 1`. */
const oneOfDays =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|第[一二三四五六1-9]天|(?:周|星期|礼拜)[一二三四五六日天]|(?:上|下)午(?:场)?|晚上|\bday ?\d{1,2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:am|pm|morning|afternoon)\b|\btag \d\b/g;

/** `Paid by`, `Purchased by`. */
const doneBy = /\b(?:paid|bought|purchased|booked|ordered|placed) by\b/g;
/** Who holds a ticket is on the list. */
const heldThing = /\b(?:ticket|badge|pass|biglietto|billet)[ -]?(?=holder|bearer)/g;

/** What a folded heading is put together of; null where it is of nothing of the kind. */
export function composedOf(folded: string): Composed | null {
  const chinese = chineseParts(folded);
  if (chinese) return chinese;
  const words = folded
    .replace(heldThing, ' ')
    .replace(doneBy, 'buyer')
    .replace(/\be-?post(?:adresse?)?\b/, 'email')
    .split(/[\s/'’.-]+/)
    .filter((word) => word !== '');
  if (words.length > 6) return null;
  const kinds = words.map((word) => kindOf.get(word));
  const about = (['buyer', 'person', 'time'] as const).find((kind) => kinds.includes(kind));
  if (about === undefined) return null;
  // `Guest of` is whose guest somebody is, `Invité le` when they were asked.
  if (/^(?:of|le|el|il)$/.test(words.at(-1) ?? '')) return null;
  const rest = words.filter((_, at) => kinds[at] !== about && kinds[at] !== null);
  if (rest.length === 0 && words.some((word) => thing.has(word))) return null;
  return { about, rest: rest.join(' ') };
}

function chineseParts(folded: string): Composed | null {
  for (const [about, words] of [
    ['buyer', chineseBuyer],
    ['person', chinesePerson],
  ] as const) {
    const found = words.exec(folded)?.[0];
    // `参会人名` is what they are called, and no half of it.
    if (found !== undefined) return { about, rest: folded.slice(found.length).replace(/^名$/, '') };
  }
  return null;
}

/** The heading without the day it is about; null where it names none. */
export function withoutDay(folded: string): string | null {
  const rest = folded.replace(oneOfDays, ' ');
  return rest === folded ? null : rest.replace(/[\s,:()-]+/g, ' ').trim();
}
