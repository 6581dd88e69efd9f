/** A heading without its dress: its number, its star and colon, what says whether it may be left out, and the joints programs make of words. */

/** Numbers, as those who made a form count what it asks; a day, an hour or 1.1 is no such number. */
const numbering =
  /^(?:q ?\d{1,3} ?[、.):]?|\d{1,3} ?(?:[、)]|[.:](?!\d))|\(\d{1,3}\)|[一二三四五六七八九十]{1,3}、) ?(?=\S)/i;
const bullets = /^[\s*•·●■▪]+(?=\S)/;
const optional =
  'required|mandatory|optional|必填项?|必填項|选填|選填|必须|必須|任意|pflichtfeld|erforderlich|obligatoire|facultatif|obligatorio|opcional|obrigatório|obbligatorio|facoltativo|verplicht|optioneel|필수|선택';
/** Whether a form lets one leave it out is no part of what is asked. */
const leaving = new RegExp(` ?[([（【] ?(?:${optional}) ?[)\\]）】] ?\\*?[:：]?$`, 'i');
const leavingFirst = new RegExp(`^[([【] ?(?:${optional}) ?[)\\]】] ?(?=\\S)`, 'i');
const marks = /[\s*:]+$/;
const inQuotes = /^["“]([^"“”]{1,120})["”]$/;
const inBrackets = /^\[([^[\]]+)\]$/;
const isMarked = /[)\]）】"”] ?\*?[:：]?$/;
/** Accents typed in place of an apostrophe. */
const looseAccents = /[`\u00b4\u1fef\u1ffd\uff40]/g;
const beyondAscii = /[^\x20-\x7e]/;
/** What a column counts in, with no brackets around it: `Fee £`, `Bezahlt in €`, `Area m²`; what one square metre costs is counted in nothing of it. */
const unit =
  /(?<=[^\s(]) (?:(?:in|en|em) )?((?:US|HK|NT|[ACRS])?\$|[€£¥₩]|zł|Kč|EUR|USD|GBP|CHF|CNY|RMB|JPY|HKD|TWD|NTD|KRW|PLN|SEK|NOK|DKK|CZK|HUF|BRL|MXN|INR|AUD|CAD|NZD|SGD|m2|sqm|sq\.? ?m|qm|mq)$/;
const areaUnit = /m|q/;
const each = /(?:^|[ /])(?:per|pro|par|por|je|each|al|a|à)$/i;
/** Square metres of anything else, as of a carpet, are not those of a booth. */
const ofPlaces =
  /area|space|stand|booth|stall|pitch|plot|size|surface|fl[äa]e?che|gr(?:öß|oss|oess)e|emplacement|superfic|m[ée]trage|taille|tama[ñn]o|espa[cç]|caseta|puesto|dimension|oppervlak|ruimte|grootte|kraam|powierzchni|metra[żz]|stoisk|spazio|posteggio|[áa]rea|[面积積]|[展摊]位|ブース|小間|부스|면적|koje|messe/i;
/** Most headings in Latin letters have none of it. */
const isDressed = /^[\s\d*([【"“]|^q ?\d|[\s*:)\]】"”]$|_| {2}|[^\x20-\x7e]/i;
const isCounted = / (?:[A-Z]{0,2}\$|[A-Z]{3}|m2|sqm|sq\.? ?m|qm|mq)$/;

/** In its own letters, with its units and its question mark. Nobody is shown it: what is shown and kept is what was written. */
export function bareHeading(heading: string): string {
  if (!isDressed.test(heading) && !isCounted.test(heading)) return heading;
  const wide = beyondAscii.test(heading) ? heading.replace(looseAccents, "'").normalize('NFKC') : heading;
  const spaced = wide.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
  const marked = spaced.replace(bullets, '').replace(inBrackets, '$1').replace(leavingFirst, '');
  const counted = marked.replace(numbering, '').replace(bullets, '').replace(leavingFirst, '');
  const asked = counted.replace(marks, '');
  const bare = isMarked.test(asked) ? asked.replace(leaving, '').replace(inQuotes, '$1') : asked;
  return withUnitInBrackets(bare.replace(marks, '')) || spaced;
}

function withUnitInBrackets(bare: string): string {
  const found = unit.exec(bare);
  const before = bare.slice(0, found?.index);
  if (found === null || each.test(before)) return bare;
  return areaUnit.test(found[1] ?? '') && !ofPlaces.test(before) ? bare : `${before} (${found[1]})`;
}

/** A heading as written, but without what says whether it may be left out. */
export function asAsked(heading: string): string {
  return isMarked.test(heading) ? heading.replace(leaving, '') : heading;
}

/** `contactName`, as programs join words; no `WeChat`, `iPhone` or `eMail`. */
const joinedWords = /^[a-z]{2,}(?:[A-Z][a-z]+){1,5}$/;

/** The headings of one list as everything that reads them sees them. */
export function bareHeadings(headings: readonly string[]): string[] {
  const numbers = ordinalsIn(headings);
  return headings.map((heading, at) => {
    const bare = bareHeading(heading);
    const number = numbers[at];
    if (number !== undefined) return `${bare} ${number}`;
    return joinedWords.test(bare)
      ? bare.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      : bare;
  });
}

const ordinal = /^([1-4])[.)] ?(?=[^\d\s])/;

/** By place the number before a heading that says which of several it is about, and counts nothing: `1. Contact, 1. Phone, 2. Contact, 2. Phone`. */
function ordinalsIn(headings: readonly string[]): readonly (string | undefined)[] {
  const numbers = headings.map((heading) => ordinal.exec(heading.trimStart())?.[1]);
  const times = (number: string) => numbers.filter((one) => one === number).length;
  if (['1', '2'].some((number) => times(number) < 2)) return [];
  const words = (number: string) =>
    headings.flatMap((heading, at) => (numbers[at] === number ? bareHeading(heading) : []));
  const second = words('2');
  if (!words('1').some((one) => second.includes(one))) return [];
  return numbers.map((number) => (number !== undefined && times(number) > 1 ? number : undefined));
}
