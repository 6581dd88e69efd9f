/** What a heading proposes, its cells decide: the field of a column by both. */

import { isKindOfCompany, isSurelyCompany } from '../cell/kind-of-company.ts';
import { mailStateOf } from '../cell/mail-states.ts';
import { isFullName } from '../cell/named-contact.ts';
import { roleOf } from '../cell/role-words.ts';
import {
  hasNoWord,
  isAddress,
  isDayAndTime,
  isDayInFigures,
  isDialCode,
  isDigits,
  isDuration,
  isFormOfAddress,
  isLink,
  isLongNumber,
  isNoAmount,
  isNone,
  isOneOrNone,
  isPricedAmount,
  isReach,
  isStatus,
  isStatusAlone,
  tellsOfPaying,
} from '../cell/shapes.ts';
import { cameOf } from '../cell/status.ts';
import { isYesOrNo } from '../cell/yes-no.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { doubtful, type Guess } from '../heading/headings.ts';
import { isDecision, isReplyInPart } from '../heading/said-by-hand.ts';
import type { ColumnValues } from './column-values.ts';
import { isJudged, isScore } from './judged.ts';

/** No yes and no no ever fills them: `Participant (Yes/No)` holds no names. */
const worded: ReadonlySet<ColumnField> = new Set([
  'name',
  'given',
  'middle',
  'family',
  'secondFamily',
  'suffix',
  'nickname',
  'emails',
  'phones',
  'wechat',
  'organisation',
  'title',
  'department',
  'industry',
  'city',
  'region',
  'country',
  'buyerName',
  'buyerGiven',
  'buyerFamily',
]);

const numberless: ReadonlySet<ColumnField> = new Set(['title', 'department', 'industry', 'city', 'region']);
const naming: ReadonlySet<ColumnField> = new Set(['name', 'given', 'middle', 'family', 'nickname']);
const pricedThings: ReadonlySet<ColumnField> = new Set(['ticket', 'sessions']);
const moneys: ReadonlySet<ColumnField> = new Set(['fee', 'paid', 'refunded', 'sponsorship']);

interface HeadedColumn {
  /** As written. */
  readonly heading: string;
  /** Every cell with something in it is of this kind, and one is. */
  areAll(isOne: (text: string) => boolean): boolean;
  /** Yes and no, and nothing else. */
  onlyTicks(): boolean;
  isJudged(): boolean;
  /** Its heading alone says too little. */
  readonly isDoubtful: boolean;
  /** Its word often means something else. */
  readonly isYoung: boolean;
  cells(): readonly string[];
}

/** What a column is instead of what its heading proposes, and where it is. */
interface Correction {
  /** The fields it is about; every one where none is named. */
  readonly of?: ColumnField | ReadonlySet<ColumnField>;
  where(column: HeadedColumn): boolean;
  /** Null: no field at all. */
  is(guess: Guess): Guess | null;
}

const none = () => null;
const asProposed = (guess: Guess) => guess;
const rather =
  (field: ColumnField, confidence = 0.75) =>
  () => ({ field, confidence });
/** As proposed, but not as surely, so that another column for the field is taken before it. */
const lessSurely = (confidence: number) => (guess: Guess) => ({
  ...guess,
  confidence: Math.min(guess.confidence, confidence),
});

/** The first that holds counts. */
const corrections: readonly Correction[] = [
  { of: worded, where: ({ onlyTicks }) => onlyTicks(), is: none },
  { of: 'sessions', where: ({ onlyTicks }) => onlyTicks(), is: none },
  // Whether somebody wants a stand, or has one.
  { of: 'booth', where: ({ onlyTicks, areAll }) => onlyTicks() && !areAll(isOneLetterOrDigit), is: none },
  { of: 'booth', where: ({ isYoung, areAll }) => isYoung && !areAll(mayBeBooth), is: none },
  // Whether a stand is hired, and which: `Stall rent` with `shell scheme`.
  {
    of: 'fee',
    where: ({ isYoung, onlyTicks, areAll }) => isYoung && onlyTicks() && !areAll(isDigits),
    is: none,
  },
  { of: 'ticket', where: ({ isYoung, cells }) => isYoung && areNoTickets(cells()), is: none },
  { of: 'ticket', where: ({ isYoung, areAll }) => isYoung && areAll(isWhere), is: none },
  { of: 'registeredAt', where: ({ isYoung, onlyTicks }) => isYoung && onlyTicks(), is: none },
  { of: 'emails', where: ({ isYoung, cells }) => isYoung && !areMostly(cells(), hasAt), is: none },
  { of: 'phones', where: ({ isYoung, cells }) => isYoung && !areMostly(cells(), isLongNumber), is: none },
  // `Position` may be a place in a queue.
  { of: numberless, where: ({ areAll }) => areAll(isDigits), is: none },
  {
    of: 'name',
    where: ({ heading, areAll }) => several.test(heading) && areAll(isDigits),
    is: rather('party'),
  },
  // `PAID` in the rows of those who have is a tick.
  {
    of: 'paid',
    where: ({ heading, areAll }) =>
      wasPaid.test(heading.trim()) && areAll((text) => text.toLowerCase() === heading.trim().toLowerCase()),
    is: rather('status'),
  },
  // What says nothing but its own heading is an option that was ticked: `Ort` beside `Essen`.
  { where: ({ heading, areAll }) => areAll((text) => text === heading.trim()), is: none },
  // `贵公司是？` may ask what kind of company it is.
  { of: 'organisation', where: ({ areAll }) => areAll(isKindOfCompany), is: none },
  {
    of: 'organisation',
    where: ({ heading, cells }) => asksWhatItIs.test(heading.trim()) && !areCompanies(cells()),
    is: none,
  },
  // Which telephone it is, of which maker.
  {
    of: 'phones',
    where: ({ heading, cells }) => asksWhatItIs.test(heading.trim()) && !cells().some(isLongNumber),
    is: none,
  },
  // When somebody means to arrive says nothing of who came; a desk writes the day and the time.
  {
    of: 'checkedInAt',
    where: ({ heading, areAll }) => arriving.test(heading) && !areAll(isDayAndTime),
    is: none,
  },
  // `First time attended` with a tick says that they never came before.
  {
    of: 'checkedInAt',
    where: ({ heading, onlyTicks }) => firstTime.test(heading.trim()) && onlyTicks(),
    is: none,
  },
  // `3、(嘉宾)` is a row of a grid, whose cells are scores; `Organisation` may be what they are about, too.
  { of: naming, where: ({ areAll }) => areAll(isScore), is: none },
  { where: ({ isJudged }) => isJudged(), is: none },
  {
    of: 'name',
    where: ({ heading }) => ofFilling.test(heading) || ofShowing.test(heading),
    is: lessSurely(0.6),
  },
  // A tick under `報到狀態` tells of the door.
  {
    of: 'status',
    where: ({ heading, onlyTicks }) => atDoor.test(heading) && onlyTicks(),
    is: rather('checkedInAt', 0.9),
  },
  // Of two languages a company is called in, the first is the list's own.
  { of: 'organisation', where: ({ heading }) => inEnglishToo.test(heading), is: lessSurely(0.65) },
  // Whoever has left school works for somebody else.
  { of: 'organisation', where: ({ heading }) => schools.test(heading), is: lessSurely(0.9) },
  // In a list of leads or deals it may be the account they came by.
  { of: 'organisation', where: ({ heading }) => /^account name$/i.test(heading), is: lessSurely(0.9) },
  // `Order time` beside no day of its own.
  { of: 'orderTime', where: ({ areAll }) => areAll(isDayAndTime), is: rather('registeredAt') },
  // `Refunded?` asks for no amount.
  {
    of: 'refunded',
    where: ({ heading, onlyTicks, areAll }) => onlyTicks() && (/\? *$/.test(heading) || !areAll(isDigits)),
    is: rather('cancelled'),
  },
  // `Bezahlt` with 1 and 0 tells of no cents.
  {
    of: 'paid',
    where: ({ heading, onlyTicks, areAll }) =>
      wasPaid.test(heading) && onlyTicks() && areAll(isOneOrNone) && !areAll(isNone),
    is: rather('status'),
  },
  // When it was paid says when somebody registered only where nothing else does.
  { of: 'registeredAt', where: ({ heading }) => ofPaying.test(heading), is: lessSurely(0.6) },
  { of: 'registeredAt', where: ({ onlyTicks }) => onlyTicks(), is: rather('status') },
  // `Anmeldung` is when, or how it stands.
  {
    of: 'registeredAt',
    where: ({ areAll, cells }) => areAll(hasNoFigure) && areMostlyStates(cells()),
    is: rather('status'),
  },
  // `Eingang` is when something came in, or a door.
  { of: 'registeredAt', where: ({ areAll }) => areAll(hasNoFigure), is: none },
  // `E-Mail, unter der Sie alles erhalten` asks for an address.
  { of: 'consentEmail', where: ({ areAll }) => areAll(isAddress), is: rather('emails') },
  // `配信可否` may be of a talk, which nobody stops to receive.
  {
    of: 'consentEmail',
    where: ({ heading, areAll }) => heading.trim() === '配信可否' && areAll((text) => !/停止/.test(text)),
    is: none,
  },
  {
    of: 'title',
    where: ({ heading, areAll }) =>
      bareTitle.test(heading.replace(/ ?[([].*$/, '').trim()) && areAll(isFormOfAddress),
    is: none,
  },
  // `フリガナ (会社名)` says how the company is read.
  { of: 'otherNames', where: ({ heading }) => /会社|法人|団体|企業|施設/.test(heading), is: none },
  { of: 'name', where: ({ areAll }) => areAll(isAddress), is: rather('emails') },
  // `Inscrito el` is no `Inscrito`.
  {
    of: 'name',
    where: ({ heading, areAll }) => /^inscri/i.test(heading) && areAll(isDay),
    is: rather('registeredAt'),
  },
  // `Contact` is who, or how to reach them.
  { of: 'name', where: ({ areAll }) => areAll(isReach), is: rather('phones') },
  {
    of: 'status',
    where: ({ heading, areAll }) =>
      (replying.test(heading) || isDecision(heading)) && !areAll((text) => isStatus(text) || isYesOrNo(text)),
    is: none,
  },
  {
    of: 'status',
    where: ({ heading, onlyTicks, areAll }) => isReplyInPart(heading) && (onlyTicks() || !areAll(isStatus)),
    is: none,
  },
  // `Situation` is of whatever is in it.
  {
    of: 'status',
    where: ({ heading, isDoubtful, onlyTicks, cells }) =>
      isDoubtful && (onlyTicks() ? !ofPaying.test(heading) : !areStates(cells())),
    is: none,
  },
  // Whether a letter went out, and not whether somebody comes.
  {
    of: 'status',
    where: ({ isDoubtful, heading, cells }) => isDoubtful && ofLetters.test(heading) && cells().some(isSent),
    is: none,
  },
  { of: 'status', where: ({ isDoubtful }) => isDoubtful, is: rather('status') },
  // `Time attended` is when, or how long.
  {
    of: 'checkedInAt',
    where: ({ onlyTicks, areAll }) => !onlyTicks() && areAll(isDuration),
    is: rather('duration'),
  },
  // `Estado` is where somebody is from, or whether they come.
  { of: 'region', where: ({ areAll }) => areAll(isStatus), is: rather('status') },
  {
    of: 'region',
    where: ({ heading, cells }) => stateOf.test(heading.trim()) && areStates(cells()),
    is: rather('status'),
  },
  { of: 'paid', where: ({ areAll }) => areAll(isStatusAlone), is: rather('status') },
  // `Registration type` is as what somebody comes, or which ticket they have.
  {
    of: 'role',
    where: ({ heading, areAll }) => kindOfPart.test(heading) && areAll((text) => roleOf(text) === null),
    is: rather('ticket'),
  },
  // `Stand` is a place at a fair, or on which day all this was so.
  { of: 'booth', where: ({ areAll }) => areAll(isDayInFigures), is: none },
  // `Responsável` is who looks after a client, or after a child: of the first there are few.
  {
    of: 'owner',
    where: ({ heading, cells }) => answering.test(heading.trim()) && areOfOneEach(cells()),
    is: none,
  },
  // `Land` is a country, or a part of one.
  {
    of: 'country',
    where: ({ heading, areAll }) => /^(?:bundes)?land$/i.test(heading.trim()) && areAll(isGermanState),
    is: rather('region'),
  },
  { of: 'ticket', where: ({ areAll }) => areAll(isLink), is: none },
  // `Buchung` may be what was booked.
  {
    of: 'order',
    where: ({ heading, cells }) => booked.test(heading) && areKinds(cells()),
    is: rather('ticket'),
  },
  // And how it stands, but hardly who did it.
  {
    of: 'buyerName',
    where: ({ heading, areAll }) => booked.test(heading) && areAll(isStatusAlone),
    is: rather('status'),
  },
  // `Invoice` that was sent says nothing of who comes.
  { of: 'buyerName', where: ({ areAll }) => areAll(isStatusAlone), is: none },
  {
    of: 'buyerName',
    where: ({ heading, cells }) => booked.test(heading) && areKinds(cells()),
    is: rather('ticket'),
  },
  { of: 'buyerName', where: ({ heading, areAll }) => booked.test(heading) && !areAll(isFullName), is: none },
  // `Anmeldeart` is as what somebody comes, or which ticket they have.
  {
    of: 'ticket',
    where: ({ heading, areAll }) => kindOfTaking.test(heading) && areAll((text) => roleOf(text) !== null),
    is: rather('role'),
  },
  // Or from where.
  { of: 'ticket', where: ({ heading, areAll }) => kindOfTaking.test(heading) && areAll(isWhere), is: none },
  // `Stand` may be how it stands.
  { of: 'booth', where: ({ areAll }) => areAll(isStatusAlone), is: rather('status') },
  // `Position` may be where somebody stands.
  { of: 'title', where: ({ areAll }) => areAll(isPlaceCode), is: none },
  // `Reason` on a list of those who get no mail.
  {
    of: 'ignored',
    where: ({ heading, areAll, cells }) =>
      /^reason$/i.test(heading.trim()) &&
      areAll((text) => mailStateOf(text) !== null) &&
      cells().some((text) => ofMail.test(text)),
    is: rather('emailState'),
  },
  { of: pricedThings, where: ({ areAll }) => areAll(isPricedAmount), is: none },
  // From which language somebody translates.
  { of: 'sourceChannel', where: ({ areAll }) => areAll(isLanguageCode), is: none },
  { of: 'country', where: ({ areAll }) => areAll(isDialCode), is: rather('dialCode', 0.85) },
  {
    of: 'ticket',
    where: ({ heading, areAll }) => /^item$/i.test(heading) && areAll(isDigits),
    is: none,
  },
  // `Tarif` is what a ticket costs, or what it is called; nobody pays a day.
  { of: 'paid', where: ({ areAll }) => !areAll((text) => !tellsOfPaying(text)), is: asProposed },
  // `Entrada` is a ticket, when somebody went in, or what was paid in advance.
  {
    of: 'ticket',
    where: ({ heading, areAll }) => /^entrada$/i.test(heading) && areAll(hasNoWord),
    is: none,
  },
  // `Tickets` may say how many, `参加費` whether it came.
  {
    of: 'ticket',
    where: ({ heading, areAll }) => counting.test(heading) && areAll((text) => /^\d{1,3}$/.test(text)),
    is: rather('party'),
  },
  // Whether, or which, is rented says nothing of what was paid.
  { of: 'fee', where: ({ heading, areAll }) => renting.test(heading) && areAll(isNoAmount), is: none },
  {
    of: 'fee',
    where: ({ heading, onlyTicks, areAll }) => renting.test(heading) && onlyTicks() && !areAll(isDigits),
    is: none,
  },
  {
    of: 'fee',
    where: ({ areAll }) => areAll((text) => cameOf(text) !== null && !/\d/.test(text)),
    is: rather('paid'),
  },
  { of: 'fee', where: ({ isYoung, areAll }) => isYoung && areAll(isNoAmount), is: none },
  { of: 'fee', where: ({ areAll }) => areAll(isNoAmount), is: rather('ticket') },
  // One word that nobody knows among the states of payments.
  {
    of: 'paid',
    where: ({ areAll, cells }) => areAll(isNoAmount) && areMostlyStates(cells()),
    is: rather('status'),
  },
  { of: moneys, where: ({ areAll }) => areAll(isNoAmount), is: none },
];

/** What a column is by its heading, where its cells do not show that it is something else; null where they do. */
export function fittingField(guess: Guess, heading: string, at: number, values: ColumnValues): Guess | null {
  const { field } = guess;
  const column: HeadedColumn = {
    heading,
    areAll: (isOne) => values.areAll(at, isOne),
    onlyTicks: () => values.onlyTicks(at),
    isJudged: () => isJudged(field, heading, at, values.areAll),
    isDoubtful: guess.confidence <= doubtful,
    isYoung: guess.isYoung === true,
    cells: () => values.cellsOf(at),
  };
  const isAbout = ({ of }: Correction) =>
    of === undefined || (typeof of === 'string' ? of === field : of.has(field));
  const correction = corrections.find((one) => isAbout(one) && one.where(column));
  return correction ? correction.is(guess) : guess;
}

/** `您的公司是？`, but not `您的公司名称是？` */
const asksWhatItIs =
  /^(?!.*(?:名称|全称|名字|名稱|全稱|称呼)).*[\u4e00-\u9fff](?:是(?:什么|什麼|哪个|哪里|哪家|多少)?|[为為]) ?[?？:：。*]* ?(?:[(（[【][^()（）]{0,40}[)）\]】])?$/;

/** Hardly one is said twice, and most are no kind of company. */
function areCompanies(cells: readonly string[]): boolean {
  return (
    new Set(cells).size * 3 >= cells.length * 2 && cells.filter(isSurelyCompany).length * 2 > cells.length
  );
}

export const answering =
  /^(?:responsable|respons[áa]vel|responsabile|verantwoordelijke|zuständig|betreuer(?:in)?|ответственный|负责人|負責人)$/i;

/** Few rows say nothing of it. */
function areOfOneEach(cells: readonly string[]): boolean {
  return cells.length > 4 && new Set(cells).size === cells.length;
}

function hasNoFigure(text: string): boolean {
  return !/[\d一二三四五六七八九十]/.test(text);
}

const atDoor = /^(?:报到|報到|签到|簽到|入场|入場)(?:状态|狀態|情况|情況)$/;
export const schools = /^(?:school|university|college|alma mater|学校|院校|毕业院校)\b/i;
const wasPaid =
  /^(?:paid|has paid|bezahlt|gezahlt|pay[ée]e?|r[ée]gl[ée]|pagado|pagato|pago|betaald|betalt|已付|已缴|已交|缴费|付款|交费)\??$/i;

const several = /^(?:people|attendees|guests|participants|members)$/i;
const firstTime =
  /^(?:is |are )?(?:(?:this |it )?(?:your|my|their) )?(?:first|1st)[ -]|^(?:是否)?(?:首次|初次|第一次)/i;
const arriving = /^(?:expected |planned )?arrival\b|^ankunft|^llegada\b|^arriv[ée]e\b|到达|抵达/i;
/** A question may be headed so, too, and where somebody lives. */
const replying = /^(?:response|reply|r[ée]ponse|rückmeldung|antwort)$|\bstate$/i;
const germanStates =
  /^(?:baden-württemberg|bayern|freistaat bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg-vorpommern|niedersachsen|nds|nordrhein-westfalen|nrw|rheinland-pfalz|rlp|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|burgenland|kärnten|niederösterreich|oberösterreich|salzburg|steiermark|tirol|vorarlberg|wien)$/i;

function isGermanState(text: string): boolean {
  return germanStates.test(text);
}

function isLanguageCode(text: string): boolean {
  return /^(?:en|de|fr|es|it|nl|pt|zh|ja|jp|ko|ru|pl|ar|tr|cs|sv|da|fi|el|hu|uk)$/i.test(text);
}

const stateOf = /^(?:state|estado|stato|état|etat|staat)$/i;
const ofMail = /subscri|bounce|退订|退信/i;
/** Of somebody on a mailing list. */
const ofMailing = /^(?:inactive|(?:un)?subscribed|unconfirmed|(?:hard )?bounced?|complain(?:ed|t)|cleaned)$/i;

/** No place is called as a state of somebody; most of the words there are such. */
function areStates(cells: readonly string[]): boolean {
  const words = new Set(cells.map((text) => text.toLowerCase()));
  const known = [...words].filter((word) => isStatus(word) || ofMailing.test(word));
  return known.length * 2 > words.size;
}

/** In most of the cells, and more than once: a name or a remark may be the word of a state by chance. */
export function areMostlyStates(cells: readonly string[]): boolean {
  const known = cells.filter(isStatusAlone);
  return known.length > 1 && known.length * 2 > cells.length;
}

/** Who filled the form in may have done so for somebody else. */
const ofFilling = /^(?:填写人|填表人|登记人|提交人|提交者)/;
/** What a tool shows of somebody, beside the name they have. */
const ofShowing = /^表示名$/;
/** `公司名称(英文)`, `公司英文名`. */
const inEnglishToo = /[\u4e00-\u9fff].*英文/;
const ofPaying =
  /支付|付款|缴[费款]|交[费款]|\bpaid\b|payment|zahlung|paiement|\bpagos?\b|pagament|betaling|p[łl]atno|wp[łl]at|入金|支払|결제|입금|납부/i;
const kindOfPart =
  /(?:regist|badge|delegate|admission|anmelde|inscri|teilnehm).{0,12}(?:type|category|art\b|kategorie|tipo)|报名类型/i;

/** What was ordered, or the number of the order. */
const booked = /^(?:buchung|booking|r[ée]servation|reserva|prenotazione|boeking)$/i;
const kindOfTaking =
  /teilnahme?|anmelde|inschrijv|deelname|uczestnictw|rejestracj|iscrizione|partecipazione|participa|inscri|报名|参会/i;

export function isWhere(text: string): boolean {
  return /^(?:online|virtual(?:ly)?|remote|hybrid|in[- ]person|on-?site|live|(?:in )?präsenz|vor ort|digital|virtuell|presencial|en línea|virtuel|(?:en )?présentiel|(?:en )?distanciel|à distance|a distancia|a distanza|in presenza|da remoto|op locatie|stacjonarnie|stacjonarny|zdalnie|线上|线下|线上参会|线下参会|現地|会場|オンライン|온라인|오프라인|현장|phone|by phone|e-?mail|by mail|telefon(?:isch)?|formular|(?:web-?)?form(?:ular)?|website|post|fax|persönlich|schriftlich|mündlich|téléphone|formulaire|courrier|teléfono|formulario|telefono|modulo|telefoon|telefonicznie|电话|邮件|微信)$/i.test(
    text,
  );
}

/** A hall and a number, or a letter: no word for anything else. */
function mayBeBooth(text: string): boolean {
  return text.length < 40 && !isYesOrNo(text) && (/\d/.test(text) || /^[a-z]{1,3}$/i.test(text));
}

function isOneLetterOrDigit(text: string): boolean {
  return /^[a-z\d]$/i.test(text);
}

function isDay(text: string): boolean {
  return isDayInFigures(text) || isDayAndTime(text);
}

function hasAt(text: string): boolean {
  return text.includes('@');
}

function areMostly(cells: readonly string[], isOne: (text: string) => boolean): boolean {
  return cells.length === 0 || cells.filter(isOne).length * 2 > cells.length;
}

/** Whether they come again. */
function isAnew(text: string): boolean {
  return /^(?:new|renewal|returning|neu|erneut|verlängerung|nouveau|nouvelle|renouvellement|nuev[ao]|renovaci[óo]n|nuov[ao]|rinnovo|nov[ao]|renova[çc][ãa]o|nieuw|verlenging|新規|継続|更新|新|续|신규|갱신)$/i.test(
    text,
  );
}

/** A yes, how many, whether anew, or a number of each, as of a seat or a ticket that was printed. */
function areNoTickets(cells: readonly string[]): boolean {
  if (cells.every(isAnew)) return true;
  const isCount = (text: string) => isYesOrNo(text) || /^[◯○×]$|^\d{1,7} ?(?:x|枚|张|장|매)?$/i.test(text);
  if (cells.every(isCount)) return true;
  const isCode = (text: string) => isYesOrNo(text) || isPlaceCode(text);
  return cells.length > 1 && cells.every(isCode) && new Set(cells).size === cells.length;
}

/** `A12`, `3-04`. */
function isPlaceCode(text: string): boolean {
  return /^[a-z]{0,2}[ -]?\d{1,4}(?:[ -]?\d{1,3})?[a-z]?$/i.test(text);
}

/** Words that no number is made of, said of several. */
function areKinds(cells: readonly string[]): boolean {
  const kinds = new Set(cells);
  return (
    (kinds.size < cells.length || cells.length === 1) &&
    cells.every((text) => !/\d{3}/.test(text) && /\p{Ll}{3}|[\u4e00-\u9fff]{2}/u.test(text)) &&
    !cells.some((text) => isStatus(text) || isWhere(text))
  );
}

const renting = /\brental|noleggio|租[金赁赁]|租賃|场地费|場地費/i;
const ofLetters = /confirm|conferm|bestätigung|bevestiging|potwierdzen|确认|確認|확인/i;

function isSent(text: string): boolean {
  return /^(?:not (?:yet )?)?(?:sent|e-?mailed|gesendet|verschickt|versandt|envoyée?|enviad[oa]|inviat[oa]|verzonden|verstuurd|wysłan[aeoy]|已发送?|未发送?|已發送|送信済み?|発送済み?|발송|발송완료)$/i.test(
    text,
  );
}

const counting = /^(?:tickets|karten|billets|entradas|biglietti|ingressos|kaartjes|places|plätze|seats)$/i;

const bareTitle = /^(?:title|titel|titre|título|titolo|头衔)$/i;
