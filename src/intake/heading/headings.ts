/** Which field a heading names, and how surely, however it is worded. */

import { halvesOf } from '../cell/bilingual.ts';
import { fieldAsked } from './asked-fields.ts';
import { chineseField } from './composed/chinese.ts';
import { composedField } from './composed/fields.ts';
import { registrationField } from './composed/parts.ts';
import { isOfState } from './composed/states.ts';
import { thingIn } from './composed/things.ts';
import { sameOfAll } from './either.ts';
import {
  bareOf,
  type ColumnField,
  dictionary,
  foldHeading,
  joined,
  joinedOf,
  unlessIgnored,
} from './heading-words.ts';
import { partOfName } from './name-parts.ts';
import {
  firstOfSeveral,
  inOneLanguage,
  numberedContact,
  numberOfPlace,
  ofCompanyContact,
  ofSomebody,
  oneOfWhich,
  onTheSpot,
  preferredName,
} from './qualified.ts';
import { isReplyInPart } from './said-by-hand.ts';
import { type Spelling, spellingOf, withoutAddress, withoutAddressElsewhere } from './spelling.ts';
import { inEnglish, isWeak, looselyInEnglish } from './translated.ts';

export interface Guess {
  readonly field: ColumnField;
  /** 0..1: 1 is the very heading, less is one that says more or says it otherwise. */
  readonly confidence: number;
  /** By a word so ambiguous that any other column for the field is taken before it, and that its cells have to agree. */
  readonly isWeak?: true;
}

/** A size in square metres is no size of a shirt. */
const areaUnit = /[([【](?:sqm|sq\.? ?m|m2|m²|qm|mq|平米|平方米?)[)\]】]?$/;
/** What one square metre costs is not how many there are. */
const costing =
  /\b(?:price|rate|costs?|fees?|charge|rent|amount|preis|miete|kosten|prix|tarif|loyer|precio|coste|costo|tarifa|prezzo|tariffa|prijs|huur|cena|koszt|stawka|pre[cç]o|valor|custo)\b|preis|miete|kosten|gebuhr|prijs|huur|价|费|金额|单価|料/;
/** What of somebody stands in brackets: `Paid by (email)`. */
const contactRemark = /\((?:full )?(?:name|e-?mail(?: address)?|phone|mobile|tel)\)$/;

/** No surer than that is a heading which counts only where the cells below it say the same. */
export const doubtful = 0.65;

/** Undefined where it tells nothing of the heading; null where it tells that it names no field. */
type Reading = (spelling: Spelling) => Guess | null | undefined;

/** As sure as that, where it names a field. */
function sure(confidence: number, fieldIn: (spelling: Spelling) => ColumnField | undefined): Reading {
  return (spelling) => {
    const field = fieldIn(spelling);
    return field && { field, confidence };
  };
}

const longest = 80;

/** The first that tells something counts. */
const readings: readonly Reading[] = [
  // The very words.
  sure(1, ({ bare }) => dictionary.get(bare)),
  ({ bare, whole }) => (bare.length > longest ? headOf(whole) : undefined),
  sure(0.9, ({ bare, whole }) =>
    contactRemark.test(whole) ? (dictionary.get(bare) ?? composedField(bare)) : undefined,
  ),
  ({ whole }) => {
    const field = partOfName(whole);
    return field && { field, confidence: 0.95 };
  },
  // `Stand (m²)`.
  ({ whole, short }) => {
    if (!areaUnit.test(whole)) return undefined;
    return costing.test(short) ? null : { field: 'area', confidence: 0.9 };
  },
  // `Email (required)`, `E mail`.
  sure(0.95, ({ short }) => dictionary.get(short) ?? joined().get(joinedOf(short))),
  // `What is your company?`
  sure(0.85, ({ short }) => unlessIgnored(politelyNamed(short))),
  sure(0.8, ({ short }) => numberedContact(short)),
  sure(0.8, ({ short }) => firstOfSeveral(short)),
  sure(0.8, ({ short }) => oneOfWhich(short)),
  sure(0.8, ({ short }) => preferredName(short)),
  sure(0.8, ({ short }) => ofCompanyContact(short)),
  sure(0.8, ({ short }) => (numberOfPlace.test(short) ? 'phones' : undefined)),
  sure(0.8, ({ short }) => onTheSpot(short)),
  ({ bare, short }) => foreignGuess(bare, short),
  ({ short }) => looseGuess(short),
  sure(0.75, ({ short }) => composedField(short)),
  ({ short }) => partsGuess(short),
  sure(0.75, ({ short }) => chineseField(short) ?? chineseField(withoutAddress(short))),
  sure(0.75, ({ short }) => thingIn(short) ?? sameOfAll(short)),
  sure(0.7, ({ short }) => fieldAsked(short)),
  sure(0.7, ({ heading }) => (isReplyInPart(heading) ? 'status' : undefined)),
  sure(0.7, ({ short }) => ofSomebody(short)),
  sure(0.7, ({ short }) => inOneLanguage(short)),
  sure(doubtful, ({ short }) => (isOfState(short) ? 'status' : undefined)),
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

/** Twice where a form repeats itself: `Ticket Data: Attendee Last Name`. */
function politelyNamed(short: string): ColumnField | undefined {
  const rest = withoutAddress(short);
  return dictionary.get(rest) ?? dictionary.get(withoutAddress(rest));
}

/** `Nachname`, `Votre e-mail`. */
function foreignGuess(bare: string, short: string): Guess | undefined {
  for (const words of [bare, short, withoutAddressElsewhere(short)]) {
    const field = dictionary.get(inEnglish(words));
    if (field !== undefined) return aged({ field, confidence: 0.9 }, words);
  }
  return undefined;
}

function aged(guess: Guess, words: string): Guess {
  return isWeak(words) ? { ...guess, isWeak: true } : guess;
}

/** What stands before a long explanation: `Contact email (we only use it to …)`. */
function headOf(whole: string): Guess | null {
  const head = whole.replace(/ ?[([（【].*$/s, '').trim();
  const guess = head.length > 1 && head.length < 60 && head !== whole ? fieldOf(head) : null;
  return guess && { ...guess, confidence: Math.min(guess.confidence, 0.8) };
}

/** The words of a heading in another language, however they are joined: `Data compra`, `E-Mail 2: Adresse`. */
function looseGuess(short: string): Guess | undefined {
  const english = looselyInEnglish(short)?.replace(/ [2-9](?= )/, '');
  const field = english === undefined ? undefined : (dictionary.get(english) ?? oneOfWhich(english));
  return field && aged({ field, confidence: 0.8 }, short);
}

/** What a registration costs, when it was made, how it stands; less surely where it may be of a whole order. */
function partsGuess(short: string): Guess | undefined {
  const field = registrationField(short);
  return field && { field, confidence: wholeOrder.test(short) ? 0.7 : 0.75 };
}

const wholeOrder = /\b(?:orders?|total|pa(?:id|yment)|full|original|list)\b/;

/** Of a heading below others what stands below: `展位信息/面积`, `contact/email`. */
function innerOf(heading: string): Guess | null {
  const slash = heading.lastIndexOf('/');
  const isRemark = /[([（【][^)\]）】]*$/.test(heading.slice(0, Math.max(0, slash)).slice(-100));
  if (slash < 0 || isRemark) return null;
  const below = heading.slice(slash + 1);
  const above = fieldOf(heading.slice(0, slash));
  if (above?.field === 'booth' && halls.test(below.trim())) return null;
  if (squareMetre.test(below.trim()) && costing.test(foldHeading(heading.slice(0, slash)))) return null;
  const isCalled = naming.test(below.trim()) && above !== null && ofThings.has(above.field);
  const inner = isCalled && !/tickets?$/i.test(heading.slice(0, slash)) ? above : (fieldOf(below) ?? above);
  return inner && { ...inner, confidence: inner.confidence * 0.9 };
}

const squareMetre = /^(?:sqm|sq\.? ?m|m2|m²|qm|mq|平米|平方米?)$/i;
/** In which of several halls a booth is. */
const halls =
  /^(?:hall|halle|hall no\.?|pavilion|pavillon|pabell[oó]n|padiglione|floor|etage|展馆|馆|馆号|展厅|楼层|区|展区)$/i;
/** What a thing is called is the thing: `ticketType/name`; below `tickets` stand people. */
const ofThings: ReadonlySet<ColumnField> = new Set(['ticket', 'organisation', 'event']);
const naming = /^(?:name|title|label|value|text|名称)$/i;

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

/** Whether a heading alone is taken for this field without any doubt. */
export function surely(heading: string, field: string): boolean {
  const guess = fieldOf(heading);
  return guess?.field === field && guess.confidence === 1;
}
