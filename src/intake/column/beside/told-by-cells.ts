/** How people are reached where nobody knows the heading: told by a word of it and by every cell together, as `Best number to call`, `接收资料的邮箱`. */
import { nameForms } from '../../../domain/value/name.ts';
import { ownerOf } from '../../cell/contact/mailbox.ts';
import { isAddress, isReach } from '../../cell/shapes.ts';
import type { ColumnValues } from '../column-values.ts';
import { type Guessed, holdingAny, type ListedColumns } from '../guessed.ts';

const mail =
  /e-?mails?|\bmails?\b|mail(?=adr|anschrift|kontakt)|courriel|\bcorreo|correio|\bposta\b|poczta|メール(?:アドレス)?|이?메일|(?:电子)?(?:邮箱|邮件|信箱)|^@$/g;
const phone =
  /(?:tele|cell|mobile )?phones?|\btel\b|telef(?:on|oon|ono|one|onnummer)|\bmob(?:ile?|iel)\b|\bcell(?:ular[e]?)?\b|\bcelular\b|\bgsm\b|\bhandy\b|whats ?app|\bcall\b|电话|手机|(?:联[系络]|连络)(?:方式|先)|携帯|スマホ|전화|휴대폰|핸드폰|연락처/g;
/** Whatever else is in such a heading may be about somebody else, or about something else of it, as a maker or a tariff is. */
const besides =
  /\b(?:best|good|preferred|valid|current|main|primary|personal|private|own|work|office|business|daytime|day|time|direct|contact|number|no|nr|num|address|id|here|any|a|an|the|your|you|my|me|we|us|can|may|will|should|shall|please|enter|give|to|for|on|at|of|in|is|what|where|which|how|use|used|reach|get|receive|tickets?|confirmation|event|updates?|ihre?|deine?|die|der|das|fur|zu|am|besten|beste|nummer|adresse|tagsuber|privat|dienstlich|votre|de|du|la|le|les|pour|joindre|meilleur|numero|n|su|tu|mejor|el|contacto|direccion|para|seu|sua|melhor|contato|o|do|da|il|la|tuo|tua|suo|sua|migliore|di|uw|je|beste|het|twoj|do|kontaktu|numer|adres)\b|[您你]的?|请|填写|留下?|输入|常用|有效|本人|个人|方便|日常|可|能|联[系络]|接[收听]|通知|资料|电子票|会议|活动|材料|用于|号码?|地址|的|ご|お|连络|用|可能な|つながる|番号|登录|가능한?|연락|받을|주소|번호|본인|개인|[\d°º.,?？!:()#/-]|\s/g;

export function withReached(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const holds = holdingAny(guesses);
  const unknown = guesses.flatMap(({ field, by }, at) => (field === 'custom' && by === null ? [at] : []));
  const named = guesses.findIndex(({ field }) => field === 'name');

  function only(words: RegExp, isOne: (text: string) => boolean): number | undefined {
    const found = unknown.filter((at) => isOnlyOf(words, folded[at] ?? '') && values.areAll(at, isOne));
    const [at] = found;
    return at !== undefined && found.length === 1 && areOfMany(values.cellsOf(at)) ? at : undefined;
  }

  const mailed = holds('emails', 'buyerEmail') ? undefined : only(mail, isAddress);
  const called = holds('phones', 'buyerPhone') ? undefined : only(phone, isCalled);
  if (mailed === undefined && called === undefined) return guesses;
  return guesses.map((guess, at): Guessed => {
    if (at === called) return { ...guess, field: 'phones', confidence, by: 'heading' };
    const isTheirs = at === mailed && !areOfOthers(values, at, named);
    return isTheirs ? { ...guess, field: 'emails', confidence, by: 'heading' } : guess;
  });
}

/** Below what goes without asking. */
const confidence = 0.65;

function isOnlyOf(words: RegExp, heading: string): boolean {
  const rest = heading.length > longest ? heading : heading.replace(words, ' ');
  return rest !== heading && rest.replace(besides, '') === '';
}

const longest = 60;

function isCalled(text: string): boolean {
  return isReach(text) && text.replace(/\D/g, '').length > 6;
}

/** Whoever looks after several stands beside each of them. */
function areOfMany(cells: readonly string[]): boolean {
  return new Set(cells).size * 3 >= cells.length * 2;
}

/** More mailboxes are called like somebody else than like whoever is named beside them. */
function areOfOthers({ pairsOf }: ColumnValues, at: number, named: number): boolean {
  if (named < 0) return false;
  const pairs = pairsOf(at, named).map(([email, name]) => [email.toLowerCase(), name] as const);
  const theirs = pairs.filter(([email, name]) => isBorne(email, name) || ownerOf(email, name) === 'theirs');
  const others = pairs.filter(([email, name]) => !isBorne(email, name) && ownerOf(email, name) === 'others');
  return others.length > theirs.length;
}

/** A part of the mailbox is a part of the name. */
function isBorne(email: string, name: string): boolean {
  const parts = email.slice(0, email.indexOf('@')).split(/[^a-z]+/);
  return nameForms(name).some(({ words }) => words.some((word) => word.length > 1 && parts.includes(word)));
}
