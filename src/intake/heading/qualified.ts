/** Headings of a contact, a place or a name with a word that says which of several it is, whose, or where: `Work email`, `Phone 3`, `Ciudad de residencia`. */
import { composedField } from './composed/fields.ts';
import { type ColumnField, dictionary, plainField, unlessIgnored } from './heading-words.ts';

/** `Company Contact First Name` is the contact's. */
export function ofCompanyContact(short: string): ColumnField | undefined {
  const rest = short.replace(/^(?:company|exhibitor|booth|stand|vendor|sponsor) contact (?=\S)/, '');
  const field = rest === short ? undefined : plainField(rest);
  return field !== undefined && ofContact.has(field) ? field : undefined;
}

const ofContact: ReadonlySet<ColumnField> = new Set(['name', 'given', 'family', 'emails', 'phones', 'title']);

/** Before it: `Mailing City`, `Work email`. */
const which =
  /^(?:(?:preferred|pref\.?|best|current|mailing|work|business|office|primary|main|full|direct|private|personal|official|corporate|employer|home|company|street|physical|postal|secondary|alternate|alternative|additional)(?: address ?\d?)?|address ?\d?(?: ?- ?(?:primary|home|work|business|mailing))?|(?:商务|住宅|家庭|办公|单位|通讯|联系)地址|商务|住宅|家庭|办公|工作|常用|联系)(?: ?[-–—] ?| |(?<=[\u4e00-\u9fff]))/;
/** Behind it: `Phone - mobile`, `City - work`. */
const whichOne = / ?[-–—] ?(?:work|home|mobile|cell|main|business|office|other|primary|private)$/;
const ofWhich: ReadonlySet<ColumnField> = new Set(['emails', 'phones', 'city', 'region', 'country']);

/** `Phone 3`, `Emails`, `E-mail 2 - Value`. */
export function numberedContact(short: string): ColumnField | undefined {
  const field =
    dictionary.get(short.replace(/ ?[2-9]$/, '')) ??
    dictionary.get(short.replace(/s$/, '')) ??
    dictionary.get(short.replace(/ [2-9](?= - )/, ' 1')) ??
    dictionary.get(short.replace(/ [2-9](?= )/, ''));
  return field === 'emails' || field === 'phones' ? field : undefined;
}

/** The first of several, as scanners of cards number what may stand there twice: `Company1`, `Phone 1`. */
export function firstOfSeveral(short: string): ColumnField | undefined {
  const field = /[a-z\u4e00-\u9fff] ?1$/.test(short) ? plainField(short.replace(/ ?1$/, '')) : undefined;
  return field !== undefined && (!/ 1$/.test(short) || ofWhich.has(field)) ? field : undefined;
}

/** `Mailing City`, `Phone - mobile`. */
export function oneOfWhich(short: string): ColumnField | undefined {
  const rest = short.replace(which, '').replace(whichOne, '');
  const one = rest === short ? undefined : dictionary.get(rest);
  return one !== undefined && ofWhich.has(one) ? one : undefined;
}

/** `Home #`, `Work no.`: nothing else of them has a number. */
export const numberOfPlace =
  /^(?:home|work|office|business|cell|mobile|daytime|evening) ?(?:#|nos?|num|numbers?)$/;

/** `Pref First`, where the whole of a name is not told otherwise. */
export function preferredName(short: string): ColumnField | undefined {
  const field = /^pref(?:erred)?\.? /.test(short) ? dictionary.get(short.replace(/^\S+ /, '')) : undefined;
  return field === 'given' || field === 'family' ? field : undefined;
}

const spots = / ?\b(?:on[- ]?site|on the day|vor ort|sur place)\b ?|现场/;

/** Who is at the stand, and how to reach them there. */
export function onTheSpot(short: string): ColumnField | undefined {
  const rest = short.replace(spots, ' ').trim();
  const field = rest === short ? undefined : plainField(rest);
  return field === 'name' || field === 'phones' || field === 'emails' ? field : undefined;
}

/** Whose, where or for what a thing is, behind it or before it: `E-Mail privat`, `Ciudad de residencia`, `お電話番号`. */
const whose =
  /^(?:ご|お|御)(?=.{2})|^(?:アンケート|设问|质问|설문|frage|umfrage|question|pregunta|domanda|pergunta|vraag) (?=\S{2})|(?<=^[^ ]+(?: [^ ]+)?) (?:privat|dienstlich|geschäftlich|geschaftlich|beruflich|professionnel(?:le)?|personnel(?:le)?|profesional|personal|corporativ[oa]|aziendale|personale|profissional|pessoal|de contact[eo]?|di contatto|para contato|de residencia|de residence|di residenza|de residência|of residence)$|(?<= (?:price|fee|cost|preis|prix|precio|prezzo|valor|amount|betrag)) (?:in|en|em) ?(?:€|\$|£|eur|usd|gbp|chf)$|'s(?= )/g;

export function ofSomebody(short: string): ColumnField | undefined {
  const rest = short.replace(/ ?#$/, ' no').replace(whose, '').trim();
  if (rest === short || rest === '') return undefined;
  const field = unlessIgnored(plainField(rest)) ?? composedField(rest);
  return field === undefined || !ofWhom.has(field) ? undefined : field;
}

/** `Company_EN` beside `Company_ZH`. */
export function inOneLanguage(short: string): ColumnField | undefined {
  const rest = short.replace(/ (?:en|zh|cn|ko|kr|ja|jp)$| ?[中英]文(?=名?$)| ?[中英]文(?=全称$)/, '');
  const field = rest === short ? undefined : plainField(rest);
  return field === 'organisation' || field === 'city' || field === 'country' ? field : undefined;
}

const ofWhom: ReadonlySet<ColumnField> = new Set([
  ...ofWhich,
  ...(['name', 'organisation', 'title', 'industry', 'booth', 'fee', 'registeredAt', 'order'] as const),
]);
