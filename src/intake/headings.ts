/** Which field a heading names, by the synonyms the records declare and a few for what only files have. */
import { clientFields } from '../domain/records/client.ts';
import type { FieldTable } from '../domain/records/field.ts';
import { registrationFields } from '../domain/records/registration.ts';
import { fold } from '../lib/fold.ts';
import { once } from '../lib/once.ts';
import { fieldAsked } from './asked-fields.ts';
import { halvesOf } from './bilingual.ts';
import { buyerFields, composedOf, withoutDay } from './composed.ts';
import { partsOf } from './composed-parts.ts';
import { ownHeadings } from './own-headings.ts';
import { personFields } from './person-fields.ts';
import { inEnglish, looselyInEnglish } from './translated.ts';

type OwnField = keyof typeof ownHeadings;
type RecordField = keyof typeof clientFields | keyof typeof registrationFields;
export type ColumnField = RecordField | OwnField | 'question' | 'custom';

export interface Guess {
  readonly field: ColumnField;
  /** 0..1: 1 is the very heading, less is one that says more or says it otherwise. */
  readonly confidence: number;
}

const numbering =
  /^(?:q ?\d{1,3} ?[、.):]?|\d{1,3} ?[、.):]|\(\d{1,3}\)|[一二三四五六七八九十]{1,3}、) ?(?=\S)/;
/** Whether a form lets one leave it out is no part of what is asked. */
const leaving =
  / ?[([【]? ?(?:required|mandatory|optional|必填项?|选填|必须|必須|任意|pflichtfeld|erforderlich|obligatoire|facultatif|obligatorio|opcional|obrigatório|obbligatorio|facoltativo|verplicht|optioneel|필수|선택) ?[)\]】] ?\*?:?$/i;
const marks = /[\s*:]+$/;
const inQuotes = /^"([^"]{1,120})"$/;
const isMarked = /[)\]】"] ?\*?:?$/;
const remarks = /[([【][^()[\]【】]{0,40}[)\]】]/g;
const polite =
  /^(?:custom|(?:and )?what(?:'s| is) your|and your|please (?:enter|give|provide|tell us) your|your|attendee|participant|guest|registrant|visitor|(?:ticket|attendee|registration|custom) (?:data|info|information|fields?|questions?) ?-?|ticket|contact|联络|请?(?:填写|输入|留下)?(?:您|你)的?|请(?:填写|输入|留下)|贵|参会(?:人|者)?|参展(?:商|人)?|报名(?:人|者)?|嘉宾|客户|联系人|观众|个人|本人|所在|绑定|收集|注册|预留) ?/;
/** `Votre e-mail`, `Ihr Name`. */
const politeElsewhere =
  /^(?:votre|vos|ton|ta|ihr|ihre|deine?|su|sus|tu|seu|sua|teu|il (?:suo|tuo)|la (?:sua|tua)|uw|jouw|je|din|ditt) /;
/** `ご所属を教えてください`. */
const politeInJapanese =
  /(?:を|は)?(?:お?教えて?(?:くだ|下)さい|ご?(?:记入|入力|回答)(?:して)?(?:くだ|下)さい|(?:何|なん)ですか)$/;
/** Of which of several a contact is: `Mailing City`, `Work email`. */
const which =
  /^(?:(?:preferred|best|current|mailing|work|business|office|primary|main|full|direct|private|personal|official|corporate|employer|home|company|street|physical|postal|secondary|alternate|alternative|additional)(?: address ?\d?)?|address ?\d?(?: ?- ?(?:primary|home|work|business|mailing))?|办公|工作|常用|联系)(?: ?[-–—] ?| |(?<=[\u4e00-\u9fff]))/;
/** The same behind it: `Phone - mobile`, `City - work`. */
const whichOne = / ?[-–—] ?(?:work|home|mobile|cell|main|business|office|other|primary|private)$/;
/** A part of a name behind what it is of: `Name (First)`, `Full name: Last`, `Name_First`, `Name - First name`. */
const nameThenPart =
  /^(.{2,40}?)(?: ?[-–—:：([【] ?| (?=(?:first|last|middle)(?: name)?$))([^()[\]【】:：]{1,24}?)[)\]】]?$/;
const partsOfNames: ReadonlySet<ColumnField> = new Set(['given', 'middle', 'family', 'suffix']);
const forms = /^(?:prefix|title|salutation|anrede|titel|civilité|tratamiento)$/;
const ofWhich: ReadonlySet<ColumnField> = new Set(['emails', 'phones', 'city', 'region', 'country']);
/** A size in square metres is no size of a shirt. */
const areaUnit = /[([【](?:sqm|sq\.? ?m|m2|m²|平米|平方米?)[)\]】]?$/;
/** What of somebody stands in brackets: `Paid by (email)`. */
const contactRemark = /\((?:full )?(?:name|e-?mail(?: address)?|phone|mobile|tel)\)$/;
/** One spelling for the ways a heading is written: folded, without numbering, brackets, stars and colons. */
export function foldHeading(heading: string): string {
  return bareOf(unnumbered(heading));
}

function unnumbered(heading: string): string {
  const folded = fold(heading.slice(0, 300))
    .replaceAll('_', ' ')
    .replace(/ ?\| ?/g, ' - ')
    .trim()
    .replace(/^\[([^[\]]+)\]$/, '$1')
    .replace(numbering, '');
  return (isMarked.test(folded) ? folded.replace(leaving, '').replace(inQuotes, '$1') : folded).replace(
    marks,
    '',
  );
}

/** A heading as written, but without what says whether it may be left out. */
export function asAsked(heading: string): string {
  return isMarked.test(heading) ? heading.replace(leaving, '') : heading;
}

function bareOf(folded: string): string {
  return folded
    .replace(/[()[\]【】:*]/g, ' ')
    .replace(/[?!.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const dictionary: ReadonlyMap<string, ColumnField> = dictionaryOf();
/** The same words however their parts are joined: `Opt Out`, `Opt-out`, `E mail`. */
const joined = once(
  (): ReadonlyMap<string, ColumnField> =>
    new Map([...dictionary].reverse().map(([words, field]) => [joinedOf(words), field])),
);

function joinedOf(folded: string): string {
  return folded.replace(/[-\s.'/]/g, '');
}

function dictionaryOf(): Map<string, ColumnField> {
  const words = new Map<string, ColumnField>();
  const learn = (field: ColumnField, headings: readonly string[]) => {
    // They are declared as folding leaves them, and none twice.
    for (const heading of headings) words.set(heading, field);
  };
  for (const table of [clientFields, registrationFields] as readonly FieldTable[]) {
    for (const [field, { headings }] of Object.entries(table)) learn(field as RecordField, headings ?? []);
  }
  for (const [field, headings] of Object.entries(ownHeadings)) learn(field as OwnField, headings);
  return words;
}

/** The field a heading names, and how surely; null where no synonym fits. */
export function fieldOf(heading: string): Guess | null {
  const whole = unnumbered(heading);
  const bare = bareOf(whole) || whole;
  const exact = dictionary.get(bare);
  if (exact !== undefined) return { field: exact, confidence: 1 };
  if (bare.length > 80) return headOf(whole);
  const told = contactRemark.test(whole) ? (dictionary.get(bare) ?? composedGuess(bare)?.field) : undefined;
  if (told !== undefined) return { field: told, confidence: 0.9 };
  const part = partOfName(whole);
  if (part !== undefined) return part;
  const short = bareOf(whole.replace(remarks, ' '))
    .replace(politeInJapanese, '')
    .replace(/ (?:num|nbr)$/, ' number');
  const withoutRemark = dictionary.get(short) ?? joined().get(joinedOf(short));
  if (withoutRemark !== undefined) return { field: withoutRemark, confidence: 0.95 };
  const plain = dictionary.get(short.replace(polite, ''));
  if (plain !== undefined && plain !== 'ignored') return { field: plain, confidence: 0.85 };
  const first =
    dictionary.get(short.replace(/ ?[2-9]$/, '')) ??
    dictionary.get(short.replace(/s$/, '')) ??
    dictionary.get(short.replace(/ [2-9](?= - )/, ' 1')) ??
    dictionary.get(short.replace(/ [2-9](?= )/, ''));
  if (first === 'emails' || first === 'phones') return { field: first, confidence: 0.8 };
  // The first of several, as scanners of cards number what may stand there twice.
  const firstOne = /[a-z\u4e00-\u9fff] ?1$/.test(short) ? plainField(short.replace(/ ?1$/, '')) : undefined;
  if (firstOne !== undefined && (!/ 1$/.test(short) || ofWhich.has(firstOne)))
    return { field: firstOne, confidence: 0.8 };
  const one = oneOfWhich(short);
  if (one !== undefined) return { field: one, confidence: 0.8 };
  if (areaUnit.test(whole)) return { field: 'area', confidence: 0.8 };
  const foreign =
    dictionary.get(inEnglish(bare)) ??
    dictionary.get(inEnglish(short)) ??
    dictionary.get(inEnglish(short.replace(politeElsewhere, '')));
  if (foreign !== undefined) return { field: foreign, confidence: 0.9 };
  const composed = looseOf(short) ?? composedGuess(short) ?? partsGuess(short);
  if (composed) return composed;
  const asked = fieldAsked(short);
  if (asked !== null) return { field: asked, confidence: 0.7 };
  return innerOf(heading) ?? bilingualOf(short) ?? spacedOf(heading);
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

/** Null where it is the form of address, undefined where it is about no name. */
function partOfName(whole: string): Guess | null | undefined {
  const [, of = '', part = ''] = nameThenPart.exec(whole) ?? [];
  if (part === '') return undefined;
  const field = plainField(part);
  const isPart = field !== undefined && partsOfNames.has(field);
  if (!isPart && !forms.test(part)) return undefined;
  if ((plainField(of) ?? plainField(of.replace(polite, '')) ?? composedGuess(of)?.field) !== 'name')
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

function plainField(folded: string): ColumnField | undefined {
  return dictionary.get(folded) ?? dictionary.get(inEnglish(folded)) ?? joined().get(joinedOf(folded));
}

/** Of a heading below others what stands below: `展位信息/面积`, `contact/email`. */
function innerOf(heading: string): Guess | null {
  const slash = heading.lastIndexOf('/');
  const isRemark = /[([（【][^)\]）】]*$/.test(heading.slice(0, Math.max(0, slash)).slice(-100));
  if (slash < 0 || isRemark) return null;
  const below = heading.slice(slash + 1);
  const above = fieldOf(heading.slice(0, slash));
  const isCalled = naming.test(below.trim()) && above !== null && ofThings.has(above.field);
  const inner = isCalled && !/tickets?$/i.test(heading.slice(0, slash)) ? above : (fieldOf(below) ?? above);
  return inner && { field: inner.field, confidence: inner.confidence * 0.9 };
}

/** What a thing is called is the thing: `ticketType/name`; below `tickets` stand people. */
const ofThings: ReadonlySet<ColumnField> = new Set(['ticket', 'organisation', 'event']);
const naming = /^(?:name|title|label|value|text|名称)$/i;

function bilingualOf(short: string): Guess | null {
  for (const half of halvesOf(short)) {
    const field = dictionary.get(bareOf(half));
    if (field !== undefined) return { field, confidence: 0.9 };
  }
  return null;
}

/** `firstName`, as programs write headings. */
function spacedOf(heading: string): Guess | null {
  const spaced = heading.replace(/([a-z])([A-Z])/g, '$1 $2');
  return spaced === heading ? null : fieldOf(spaced);
}

/** What stands in the brackets of a heading, as a unit may: `金额（元）`, `Fee (EUR)`. */
export function remarksOf(heading: string): string[] {
  return [...heading.slice(0, 300).normalize('NFKC').matchAll(remarks)].map(([remark]) =>
    remark.slice(1, -1).trim(),
  );
}

/** Every field a person may name in `--map`. */
export function mappableFields(): ColumnField[] {
  return [...new Set([...dictionary.values(), 'question', 'custom'] as ColumnField[])];
}

/** What people call a column of this field. */
export function headingsOf(field: string): readonly string[] {
  const records: FieldTable = { ...registrationFields, ...clientFields };
  return (
    records[field]?.headings ?? (ownHeadings as Readonly<Record<string, readonly string[]>>)[field] ?? []
  );
}

/** Whether a heading alone is taken for this field without any doubt. */
export function surely(heading: string, field: string): boolean {
  const guess = fieldOf(heading);
  return guess?.field === field && guess.confidence === 1;
}

/** The fields a column may be, without what is none of any record. */
export function fieldsToMap(): ColumnField[] {
  return mappableFields().filter((field) => !['meta', 'ignored', 'question', 'custom'].includes(field));
}

/** The field a person means by its key or by any of its synonyms; null where it is none. */
export function namedField(typed: string): ColumnField | null {
  const exact = mappableFields().find((field) => field.toLowerCase() === typed.trim().toLowerCase());
  return exact ?? dictionary.get(foldHeading(typed)) ?? null;
}
