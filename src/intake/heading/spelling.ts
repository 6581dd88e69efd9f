/** A heading as it is looked at to find its field: without its number, its brackets, and how a form turns to whoever fills it in. */
import { bareOf, unnumbered } from './heading-words.ts';

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

export interface Spelling {
  readonly heading: string;
  /** Folded, without its number. */
  readonly whole: string;
  /** Without brackets, stars and colons, too. */
  readonly bare: string;
  /** `bare` without what stands in brackets. */
  readonly short: string;
}

export function spellingOf(heading: string): Spelling {
  const whole = unnumbered(heading);
  const short = bareOf(whole.replace(remarks, ' ').replace(mentioned, '').replace(greeting, ''))
    .replace(politeInJapanese, '')
    .replace(politeInChinese, '')
    .replace(/ (?:num|nbr)$/, ' number');
  return { heading, whole, bare: bareOf(whole) || whole, short };
}

/** `What is your company?`, `请填写您的公司`. */
export function withoutAddress(short: string): string {
  return short.replace(polite, '');
}

/** `Votre entreprise`, `Ihre Firma`. */
export function withoutAddressElsewhere(short: string): string {
  return short.replace(politeElsewhere, '');
}

/** What stands in the brackets of a heading, as a unit may: `金额（元）`, `Fee (EUR)`. */
export function remarksOf(heading: string): string[] {
  return [...heading.slice(0, 300).normalize('NFKC').matchAll(remarks)].map(([remark]) =>
    remark.slice(1, -1).trim(),
  );
}
