/** Which field a heading names, and how surely, however it is worded. */

import { halvesOf } from '../cell/bilingual.ts';
import { fieldAsked } from './asked-fields.ts';
import { buyerFields, composedOf, withoutDay } from './composed.ts';
import { chineseField } from './composed-chinese.ts';
import { partsOf } from './composed-parts.ts';
import { thingIn } from './composed-things.ts';
import {
  bareOf,
  type ColumnField,
  dictionary,
  joined,
  joinedOf,
  plainField,
  unnumbered,
} from './heading-words.ts';
import { personFields } from './person-fields.ts';
import { inEnglish, looselyInEnglish } from './translated.ts';

export interface Guess {
  readonly field: ColumnField;
  /** 0..1: 1 is the very heading, less is one that says more or says it otherwise. */
  readonly confidence: number;
}

const remarks = /[([【][^()[\]【】]{0,40}[)\]】]/g;
const polite =
  /^(?:custom|(?:and )?what(?:'s| is) your|and your|please (?:enter|give|provide|tell us) your|your(?: best(?= (?:e-?mail|phone|mobile|number|contact)))?|attendee|participant|guest|registrant|visitor|(?:ticket|attendee|registration|custom) (?:data|info|information|fields?|questions?) ?-?|ticket|contact|联络|请?(?:填写|输入|留下|问)?(?:您|你)的?|请(?:填写|输入|留下)|贵|参会(?:人|者)?|参展(?:商|人)?|报名(?:人|者)?|嘉宾|客户|联系人|观众|个人|本人|所在|绑定|收集|注册|预留) ?/;
/** `Votre e-mail`, `Ihr Name`. */
const politeElsewhere =
  /^(?:votre|vos|ton|ta|ihr|ihre|deine?|su|sus|tu|seu|sua|teu|il (?:suo|tuo)|la (?:sua|tua)|uw|jouw|je|din|ditt) /;
/** How a form turns to whoever fills it in, before it asks: `Hi! What's your first name?`, `Thanks, {{field:1}}! And your email?` */
const greeting =
  /^(?:hi|hello|hey|hola|salut|hallo|great|perfect|thanks|thank you|welcome|nice to meet you|cool|okay|ok|awesome|lovely|first|next|last(?:ly)?|finally)\b[^!.?]{0,40}?[!.,] ?(?=\S{2})/;
/** An answer put into a question. */
const mentioned = /[,!]? ?\{\{[^{}]{0,80}\}\}/g;
/** `ご所属を教えてください`. */
const politeInJapanese =
  /(?:を|は)?(?:お?教えて?(?:くだ|下)さい|ご?(?:记入|入力|回答)(?:して)?(?:くだ|下)さい|(?:何|なん)ですか)$/;
/** How a question ends whose answer is one word: `您的公司是？`, `您的手机号是多少？` */
const politeInChinese = /(?<=[\u4e00-\u9fff]{2})(?:是(?:什么|哪个|哪里|哪家|多少)?|叫什么(?:名字)?|为)$/;
/** Of which of several a contact is: `Mailing City`, `Work email`. */
const which =
  /^(?:(?:preferred|pref\.?|best|current|mailing|work|business|office|primary|main|full|direct|private|personal|official|corporate|employer|home|company|street|physical|postal|secondary|alternate|alternative|additional)(?: address ?\d?)?|address ?\d?(?: ?- ?(?:primary|home|work|business|mailing))?|(?:商务|住宅|家庭|办公|单位|通讯|联系)地址|商务|住宅|家庭|办公|工作|常用|联系)(?: ?[-–—] ?| |(?<=[\u4e00-\u9fff]))/;
/** The same behind it: `Phone - mobile`, `City - work`. */
const whichOne = / ?[-–—] ?(?:work|home|mobile|cell|main|business|office|other|primary|private)$/;
/** A part of a name behind what it is of: `Name (First)`, `Full name: Last`, `Name_First`, `Name - First name`. */
const nameThenPart =
  /^(.{2,40}?)(?: ?[-–—:：([【] ?| (?=(?:first|last|middle)(?: name)?$))([^()[\]【】:：]{1,24}?)[)\]】]?$/;
const partsOfNames: ReadonlySet<ColumnField> = new Set(['given', 'middle', 'family', 'suffix']);
/** What is the whole name elsewhere is half of it here: `Nombre del asistente: Nombre`, then `…: Apellidos`. */
const halfName: ReadonlyMap<string, ColumnField> = new Map([
  ['nombre', 'given'],
  ['nome', 'given'],
  ['nom', 'family'],
]);
const forms = /^(?:prefix|title|salutation|anrede|titel|civilité|tratamiento)$/;
const ofWhich: ReadonlySet<ColumnField> = new Set(['emails', 'phones', 'city', 'region', 'country']);
/** A size in square metres is no size of a shirt. */
const areaUnit = /[([【](?:sqm|sq\.? ?m|m2|m²|平米|平方米?)[)\]】]?$/;
/** What of somebody stands in brackets: `Paid by (email)`. */
const contactRemark = /\((?:full )?(?:name|e-?mail(?: address)?|phone|mobile|tel)\)$/;

/** A heading as the readings look at it. */
interface Spelling {
  readonly heading: string;
  /** Folded, without its number. */
  readonly whole: string;
  /** Without brackets, stars and colons, too. */
  readonly bare: string;
  /** And without what stands in brackets. */
  readonly short: string;
}

/** Undefined where it tells nothing of the heading; null where it tells that it names no field. */
type Reading = (spelling: Spelling) => Guess | null | undefined;

const found = (field: ColumnField | undefined, confidence: number): Guess | undefined =>
  field && { field, confidence };

const longest = 80;

/** The first that tells something counts. */
const readings: readonly Reading[] = [
  // The very words.
  ({ bare }) => found(dictionary.get(bare), 1),
  ({ bare, whole }) => (bare.length > longest ? headOf(whole) : undefined),
  ({ bare, whole }) =>
    contactRemark.test(whole) ? found(dictionary.get(bare) ?? composedGuess(bare)?.field, 0.9) : undefined,
  ({ whole }) => partOfName(whole),
  // `Email (required)`, `E mail`.
  ({ short }) => found(dictionary.get(short) ?? joined().get(joinedOf(short)), 0.95),
  // `What is your company?`
  ({ short }) => found(unlessIgnored(dictionary.get(short.replace(polite, ''))), 0.85),
  ({ short }) => found(numberedContact(short), 0.8),
  ({ short }) => found(firstOfSeveral(short), 0.8),
  ({ short }) => found(oneOfWhich(short), 0.8),
  ({ short }) => found(preferredName(short), 0.8),
  ({ short }) => (lines.test(short) ? { field: 'phones', confidence: 0.8 } : undefined),
  ({ short }) => found(onTheSpot(short), 0.8),
  ({ whole }) => (areaUnit.test(whole) ? { field: 'area', confidence: 0.8 } : undefined),
  ({ bare, short }) => found(foreignField(bare, short), 0.9),
  ({ short }) => looseOf(short) ?? composedGuess(short) ?? partsGuess(short) ?? undefined,
  ({ short }) => found(chineseField(short) ?? chineseField(short.replace(polite, '')), 0.75),
  ({ short }) => found(thingIn(short) ?? sameOfAll(short), 0.75),
  ({ short }) => found(fieldAsked(short) ?? undefined, 0.7),
  ({ short }) => found(closerOf(short), 0.7),
  ({ short }) => found(inOneLanguage(short), 0.7),
  ({ heading, short }) => innerOf(heading) ?? bilingualOf(short) ?? spacedOf(heading) ?? markedOf(heading),
];

/** The field a heading names, and how surely; null where no synonym fits. */
export function fieldOf(heading: string): Guess | null {
  const spelling = spellingOf(heading);
  for (const read of readings) {
    const guess = read(spelling);
    if (guess !== undefined) return guess;
  }
  return null;
}

function spellingOf(heading: string): Spelling {
  const whole = unnumbered(heading);
  const short = bareOf(whole.replace(remarks, ' ').replace(mentioned, '').replace(greeting, ''))
    .replace(politeInJapanese, '')
    .replace(politeInChinese, '')
    .replace(/ (?:num|nbr)$/, ' number');
  return { heading, whole, bare: bareOf(whole) || whole, short };
}

function unlessIgnored(field: ColumnField | undefined): ColumnField | undefined {
  return field === 'ignored' ? undefined : field;
}

/** `Phone 3`, `Emails`, `E-mail 2 - Value`. */
function numberedContact(short: string): ColumnField | undefined {
  const field =
    dictionary.get(short.replace(/ ?[2-9]$/, '')) ??
    dictionary.get(short.replace(/s$/, '')) ??
    dictionary.get(short.replace(/ [2-9](?= - )/, ' 1')) ??
    dictionary.get(short.replace(/ [2-9](?= )/, ''));
  return field === 'emails' || field === 'phones' ? field : undefined;
}

/** The first of several, as scanners of cards number what may stand there twice: `Company1`, `Phone 1`. */
function firstOfSeveral(short: string): ColumnField | undefined {
  const field = /[a-z\u4e00-\u9fff] ?1$/.test(short) ? plainField(short.replace(/ ?1$/, '')) : undefined;
  return field !== undefined && (!/ 1$/.test(short) || ofWhich.has(field)) ? field : undefined;
}

/** `Nachname`, `Votre e-mail`. */
function foreignField(bare: string, short: string): ColumnField | undefined {
  return (
    dictionary.get(inEnglish(bare)) ??
    dictionary.get(inEnglish(short)) ??
    dictionary.get(inEnglish(short.replace(politeElsewhere, '')))
  );
}

/** What stands before a long explanation: `Contact email (we only use it to …)`. */
function headOf(whole: string): Guess | null {
  const head = whole.replace(/ ?[([（【].*$/s, '').trim();
  const guess = head.length > 1 && head.length < 60 && head !== whole ? fieldOf(head) : null;
  return guess && { ...guess, confidence: Math.min(guess.confidence, 0.8) };
}

/** The words of a heading in another language, however they are joined: `Data compra`, `E-Mail 2: Adresse`. */
function looseOf(short: string): Guess | null {
  const english = looselyInEnglish(short)?.replace(/ [2-9](?= )/, '') ?? null;
  const field = english === null ? undefined : (dictionary.get(english) ?? oneOfWhich(english));
  return field === undefined ? null : { field, confidence: 0.8 };
}

function oneOfWhich(short: string): ColumnField | undefined {
  const rest = short.replace(which, '').replace(whichOne, '');
  const one = rest === short ? undefined : dictionary.get(rest);
  return one !== undefined && ofWhich.has(one) ? one : undefined;
}

/** `Home #`, `Work no.`: nothing else of them has a number. */
const lines = /^(?:home|work|office|business|cell|mobile|daytime|evening) ?(?:#|nos?|num|numbers?)$/;

/** `Pref First`, where the whole of a name is not told otherwise. */
function preferredName(short: string): ColumnField | undefined {
  const field = /^pref(?:erred)?\.? /.test(short) ? dictionary.get(short.replace(/^\S+ /, '')) : undefined;
  return field === 'given' || field === 'family' ? field : undefined;
}

const spots = / ?\b(?:on[- ]?site|on the day|vor ort|sur place)\b ?|现场/;

/** Who is at the stand, and how to reach them there. */
function onTheSpot(short: string): ColumnField | undefined {
  const rest = short.replace(spots, ' ').trim();
  const field = rest === short ? undefined : plainField(rest);
  return field === 'name' || field === 'phones' || field === 'emails' ? field : undefined;
}

/** Null where it is the form of address, undefined where it is about no name. */
function partOfName(whole: string): Guess | null | undefined {
  const [, of = '', part = ''] = nameThenPart.exec(whole) ?? [];
  if (part === '') return undefined;
  const bare = bareOf(of);
  const field = (bare.includes(' ') ? halfName.get(part) : undefined) ?? plainField(part);
  const isPart = field !== undefined && partsOfNames.has(field);
  if (!isPart && !forms.test(part)) return undefined;
  if ((plainField(bare) ?? plainField(bare.replace(polite, '')) ?? composedGuess(bare)?.field) !== 'name')
    return undefined;
  return isPart ? { field, confidence: 0.95 } : null;
}

/** What else is said of a person. */
const alsoOfPersons: ReadonlySet<ColumnField> = new Set(['owner', 'tags', 'emailState']);
/** `Person - Phone - Mobile`. */
const kindOfContact = / (?:work|home|other|mobile|private|privat|geschäftlich)$/;
const timed: ReadonlySet<ColumnField> = new Set(['checkedInAt', 'registeredAt', 'cancelled']);

function composedGuess(short: string): Guess | null {
  const confidence = 0.75;
  const day = withoutDay(short);
  if (day !== null && plainField(day) === 'checkedInAt') return { field: 'checkedInAt', confidence };
  const parts = composedOf(short);
  if (!parts) return null;
  const bare = parts.rest.replace(kindOfContact, '');
  const field = parts.rest === '' ? 'name' : (plainField(parts.rest) ?? plainField(bare));
  if (field === undefined) return null;
  if (parts.about === 'time') return timed.has(field) ? { field, confidence } : null;
  if (parts.about === 'person') return isOfPerson(field) ? { field, confidence } : null;
  const theirs: Partial<Record<ColumnField, ColumnField>> = buyerFields;
  const own = theirs[field];
  return own === undefined ? null : { field: own, confidence };
}

function isOfPerson(field: ColumnField): boolean {
  return personFields.has(field) || alsoOfPersons.has(field);
}

/** The price of one ticket rather than of the order. */
function partsGuess(short: string): Guess | null {
  const field = partsOf(short);
  return field === null
    ? null
    : {
        field,
        confidence: /\b(?:orders?|total|pa(?:id|yment)|full|original|list)\b/.test(short) ? 0.7 : 0.75,
      };
}

/** Of a heading below others what stands below: `展位信息/面积`, `contact/email`. */
function innerOf(heading: string): Guess | null {
  const slash = heading.lastIndexOf('/');
  const isRemark = /[([（【][^)\]）】]*$/.test(heading.slice(0, Math.max(0, slash)).slice(-100));
  if (slash < 0 || isRemark) return null;
  const below = heading.slice(slash + 1);
  const above = fieldOf(heading.slice(0, slash));
  if (above?.field === 'booth' && halls.test(below.trim())) return null;
  const isCalled = naming.test(below.trim()) && above !== null && ofThings.has(above.field);
  const inner = isCalled && !/tickets?$/i.test(heading.slice(0, slash)) ? above : (fieldOf(below) ?? above);
  return inner && { field: inner.field, confidence: inner.confidence * 0.9 };
}

/** In which of several halls a booth is. */
const halls =
  /^(?:hall|halle|hall no\.?|pavilion|pavillon|pabell[oó]n|padiglione|floor|etage|展馆|馆|馆号|展厅|楼层|区|展区)$/i;
/** What a thing is called is the thing: `ticketType/name`; below `tickets` stand people. */
const ofThings: ReadonlySet<ColumnField> = new Set(['ticket', 'organisation', 'event']);
const naming = /^(?:name|title|label|value|text|名称)$/i;

/** What parts two words for one thing: `Company or organisation`, `公司、单位`, `Ort, Stadt`. */
const either = / (?:or|and|ou|et|oder|und|o|u|e|y|of|en) | ?[,&、・+] ?/;

/** The field of each of several words; two parts of a name are a name. */
function sameOfAll(short: string): ColumnField | undefined {
  const parts = short.length > 60 ? [] : short.split(either);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const fields = parts.map((part) => unlessIgnored(plainField(part)) ?? partWithout.get(part));
  const isNamed = fields.includes('given') || fields.includes('name');
  if (fields.length === 2 && isNamed && fields.includes('family')) return 'name';
  const [first] = fields;
  return first !== undefined && fields.every((field) => field === first) ? first : undefined;
}

/** `First and last name`. */
const partWithout: ReadonlyMap<string, ColumnField> = new Map([
  ['first', 'given'],
  ['last', 'family'],
]);

/** Whose, where or for what a thing is, behind it or before it: `E-Mail privat`, `Ciudad de residencia`, `お電話番号`. */
const closer =
  /^(?:ご|お|御)(?=.{2})|^(?:アンケート|设问|质问|설문|frage|umfrage|question|pregunta|domanda|pergunta|vraag) (?=\S{2})|(?<=^[^ ]+(?: [^ ]+)?) (?:privat|dienstlich|geschäftlich|geschaftlich|beruflich|professionnel(?:le)?|personnel(?:le)?|profesional|personal|corporativ[oa]|aziendale|personale|profissional|pessoal|de contact[eo]?|di contatto|para contato|de residencia|de residence|di residenza|de residência|of residence)$|(?<= (?:price|fee|cost|preis|prix|precio|prezzo|valor|amount|betrag)) (?:in|en|em) ?(?:€|\$|£|eur|usd|gbp|chf)$|'s(?= )/g;

function closerOf(short: string): ColumnField | undefined {
  const rest = short.replace(/ ?#$/, ' no').replace(closer, '').trim();
  if (rest === short || rest === '') return undefined;
  const field = unlessIgnored(plainField(rest)) ?? composedGuess(rest)?.field;
  return field === undefined || !ofWhom.has(field) ? undefined : field;
}

/** `Company_EN` beside `Company_ZH`. */
function inOneLanguage(short: string): ColumnField | undefined {
  const rest = short.replace(/ (?:en|zh|cn|ko|kr|ja|jp)$/, '');
  const field = rest === short ? undefined : plainField(rest);
  return field === 'organisation' || field === 'city' || field === 'country' ? field : undefined;
}

const ofWhom: ReadonlySet<ColumnField> = new Set([
  ...ofWhich,
  ...(['name', 'organisation', 'title', 'industry', 'booth', 'fee', 'registeredAt', 'order'] as const),
]);

function bilingualOf(short: string): Guess | null {
  const halves = halvesOf(short);
  // `提交人IP` is the address of a machine.
  if (halves.some((half) => bareOf(half) === 'ip')) return { field: 'meta', confidence: 0.9 };
  for (const half of halves) {
    const field = unlessIgnored(dictionary.get(bareOf(half)));
    if (field !== undefined) return { field, confidence: 0.9 };
  }
  return null;
}

/** `firstName`, as programs write headings. */
function spacedOf(heading: string): Guess | null {
  const spaced = heading.replace(/([a-z])([A-Z])/g, '$1 $2');
  return spaced === heading ? null : fieldOf(spaced);
}

/** `#First Name`: a program marks its first line as none of the list. `#Guests` is a count. */
function markedOf(heading: string): Guess | null {
  const guess = /^#[a-z].*[^s]$/i.test(heading) ? fieldOf(heading.slice(1)) : null;
  const isOfOne = guess !== null && (ofOne.has(guess.field) || /^#(?:full[ _]?)?name$/i.test(heading));
  return isOfOne ? guess : null;
}

const ofOne: ReadonlySet<ColumnField> = new Set(['given', 'family']);

/** What stands in the brackets of a heading, as a unit may: `金额（元）`, `Fee (EUR)`. */
export function remarksOf(heading: string): string[] {
  return [...heading.slice(0, 300).normalize('NFKC').matchAll(remarks)].map(([remark]) =>
    remark.slice(1, -1).trim(),
  );
}

/** Whether a heading alone is taken for this field without any doubt. */
export function surely(heading: string, field: string): boolean {
  const guess = fieldOf(heading);
  return guess?.field === field && guess.confidence === 1;
}
