/** What people write into the cell of a name about whom it names: that they do not come after all, how they are addressed, what they eat. */
import type { Status } from '../../../domain/records/registration.ts';
import { isCjk } from '../../../domain/value/name.ts';
import { isHanSurname } from '../../../lib/han/han-name.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { statusOf } from '../states/status.ts';
import { isCompany } from './name-beside.ts';
import { isOfWorkOrPlace } from './no-names.ts';

const inBrackets = /^(.{2,80}?) ?[(（[【]([^()（）[\]【】]{2,40})[)）\]】]$/;
const behindMark = /^(.{2,80}?)(?: ?[,，:：/]| [-–—]|[-–—](?=[\u4e00-\u9fff])) ?([^,，:：/()（）–—]{2,40})$/;
const beforeName =
  /^(?:[(（[【]([^()（）[\]【】]{2,40})[)）\]】]|([^()（）,，/]{2,40}?)(?:[:：]| [-–—] )) ?(.{2,80})$/;
const mayTell = /[()（）[\]【】:：,，/–—-]/;

/** Beside a name they say of the event itself that somebody does not come: `(not coming to dinner)` is no such word. */
const gone = once(
  () =>
    /^(?:(?:is |are |will |sorry,? )?(?:no longer|not|isn't|aren't|won't) (?:be )?(?:coming|attending|joining|participating|able to (?:come|attend|make it))(?: any ?more)?|(?:can't|cannot|can not|won't|will not) (?:make it|come|attend|be there|join)(?: any ?more)?|(?:has )?(?:cancel+ed|withdrawn|declined|dropped out|pulled out)|kommt (?:leider )?(?:doch )?nicht(?: mehr)?|nimmt (?:doch )?nicht (?:mehr )?teil|hat (?:leider )?abgesagt|ne vient (?:plus|pas)|n'assistera (?:plus|pas)|a annule|no (?:viene|asiste|asistira|puede venir)|ha cancelado|non viene(?: piu)?|ha disdetto|komt niet(?: meer)?|(?:临时)?(?:不来|不参加|不出席|来不了|去不了|不能来|无法参加|不能参加|无法出席)了?|(?:已|临时)?(?:取消|退出|退票|退款)(?:报名|参会|参加|出席)?了?)$/,
);
const whenSaid = / (?:(?:on|am|le|el|il) )?\d.{0,15}$/;

/** `Al Fenn (CANCELLED)`, `Bo Gill - no longer coming`, `已取消：张三`: the name, and what the rest says of the registration. */
export function withState(name: string): readonly [name: string, status: Status | null] {
  if (!mayTell.test(name)) return [name, null];
  const [, bracketed = '', inside] = inBrackets.exec(name) ?? [];
  const within = inside === undefined ? null : stateIn(inside);
  if (within !== null) return [bracketed, within];
  const [, marked = '', behind] = behindMark.exec(name) ?? [];
  if (behind !== undefined && stateIn(behind) === 'cancelled') return [marked, 'cancelled'];
  const [, opened, before, after = ''] = beforeName.exec(name) ?? [];
  const first = stateIn(opened ?? before ?? '');
  return first === 'cancelled' || (first !== null && opened !== undefined) ? [after, first] : [name, null];
}

/** Words of a letter or two may be anything, and of the others only these two are written beside names. */
function stateIn(text: string): 'cancelled' | 'waitlisted' | null {
  if (text.length < (isCjk(text) ? 2 : 4)) return null;
  const said = fold(text)
    .replaceAll('’', "'")
    .replace(/[.!。！]+$/, '')
    .replace(whenSaid, '');
  if (gone().test(said)) return 'cancelled';
  const status = statusOf(said)?.status;
  return status === 'cancelled' || status === 'waitlisted' ? status : null;
}

const about =
  /^(.{2,80}?) ?[(（](男|女|男士|女士|先生|小姐|素食|吃素|纯素|清真|代[\u4e00-\u9fff]{2,4}|[mf]|male|female|vegetarian|vegan|halal|kosher|gluten[ -]free)[)）]$/i;
/** Behind a connecting word it is somebody else: `张伟和先生`, `王芳的先生`. */
const addressed =
  /^([\u4e00-\u9fff]{1,3}[^和与及携带偕的跟]|[a-z][a-z'.-]+(?: [a-z'.-]+)+) ?(先生|女士|小姐|同学)$|^(?!.*担当)([\u3040-\u30ff\u4e00-\u9fff][\u3040-\u30ff\u4e00-\u9fff ]{1,8}?) ?(様)$|^([\uac00-\ud7a3]{3,4}) ?(님)$/i;
/** In this spelling: `MS Data` is a company. Beside one word it stays, and `M.` may be an initial but before a family name in capitals. */
const addressedFirst =
  /^(M\.(?= [A-ZÀ-Þ][A-ZÀ-Þ'’-]+ [A-ZÀ-Þ][a-zà-ÿ])|Mr\.?|Mrs\.?|Ms\.?|Mx\.?|Herrn?|Frau|Mme|Mlle|Madame|Monsieur|Sig\.|Sig\.ra|Sr\.|Sra\.|Srta\.|Dhr\.|Mevr\.) (\S+(?: (?!(?:and|und|et|e|y|&) )\S+)+)$/;
/** `Bo Gill (arrives late)`: of a word alone nobody knows that it is no other name. */
const inSmall = once(
  () =>
    /^((?:\p{Lu}[\p{L}'’.-]* )+\p{Lu}[\p{L}'’.-]+) ?\((?!(?:n[ée]e|born|geb|formerly|ex|aka|alias|now|jetzt|dite?|fka|genannt|vulgo|v[ao]n|d[aeiu]l?|of|from|at|bei|aus|chez|für|for)\b)(\p{Ll}[\p{Ll}'’]*(?: [\p{Ll}'’-]+){1,4}|speaker|organi[sz]er|volunteer|sponsor)\)$/u,
);
const mayRemark = /[)）士生姐学様님]$/;

/** The name alone, and a remark that is about the person and no part of it; a family name alone keeps how it is addressed. */
export function withoutRemark(name: string): readonly [name: string, remark: string] {
  const [, form = '', whole] = /^[MHFSD]/.test(name) ? (addressedFirst.exec(name) ?? []) : [];
  if (whole !== undefined && !/^(?:and|und|et|e|y|&) /.test(whole) && !isCompany(name)) return [whole, form];
  if (!mayRemark.test(name)) return [name, ''];
  const [, bracketed, remark = ''] = about.exec(name) ?? [];
  if (bracketed !== undefined) return [bracketed, remark];
  const [, own, said = ''] = name.endsWith(')') ? (inSmall().exec(name) ?? []) : [];
  if (own !== undefined && stateIn(said) === null && !isCompany(own) && !isOfWorkOrPlace(own))
    return [own, said];
  const [, han, chinese, japanese, sama, korean, nim] = addressed.exec(name) ?? [];
  const alone = han ?? japanese ?? korean;
  return alone === undefined || (han !== undefined && isHanSurname(han))
    ? [name, '']
    : [alone, chinese ?? sama ?? nim ?? ''];
}
