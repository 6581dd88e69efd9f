/** What a cell holds, told from its form: digits, a day, an address, a state, an amount. */
import { readMoney } from '../../domain/value/money.ts';
import { isNumber, straysIn } from './contact/stray.ts';
import { amountAndWay, isWayToPay } from './states/payment-words.ts';
import { cameOf, statusOf } from './states/status.ts';
import { isYesOrNo } from './states/yes-no.ts';

/** A figure as programs write yes and no. */
export function isOneOrNone(text: string): boolean {
  return text === '1' || text === '0';
}

export function isNone(text: string): boolean {
  return text === '0';
}

/** `2026-04-17 09:30`, `17.4.2026 9:30`. */
export function isDayAndTime(text: string): boolean {
  return /\d{1,4}[./年-] ?\d{1,2}[./月-] ?\d{1,4}.{1,4}\d{1,2}:\d{2}/.test(text);
}

export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

const formsOfAddress =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|m|mme|mlle|sr|sra|srta|sig|ing|adv|amb|rev|hon|engr|capt|dato|datuk|smt|shri)\.? ?)+$|^(?:先生|女士|小姐|博士|教授)$/i;

/** `Mr`, `Dr. Prof.`, `女士`. */
export function isFormOfAddress(text: string): boolean {
  return formsOfAddress.test(text.slice(0, 20));
}

/** One address, and nothing besides. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i.test(text);
}

/** Addresses and numbers, and nothing besides. */
export function isReach(text: string): boolean {
  const rest = straysIn(text)?.rest ?? text;
  return rest === '' || isNumber(rest);
}

/** Three digits and more that may be called. */
export function isLongNumber(text: string): boolean {
  return isReach(text) && /\d{3}/.test(text);
}

/** A day alone, in figures. */
export function isDayInFigures(text: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?: 00:00(?::00)?)?$/.test(
    text,
  );
}

/** With or without its year, as `12.3.` and an amount are. */
export function isDayOrPart(text: string): boolean {
  return /^\d{1,4}[./-] ?\d{1,2}[./-]? ?\d{0,4}$/.test(text);
}

/** An address on the web. */
export function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** An amount with the sign of its currency, and nothing besides. */
export function isPricedAmount(text: string): boolean {
  return /^[€$£¥￥] ?\d[\d.,]*$|^\d[\d.,]* ?[€$£¥￥]$/.test(text);
}

/** A state of a registration. */
export function isStatus(text: string): boolean {
  return statusOf(text) !== null;
}

/** A state of a registration and nothing besides, as an amount or a way to pay is. */
export function isStatusAlone(text: string): boolean {
  return !/[,(]/.test(text) && !isYesOrNo(text) && isStatus(text);
}

/** A way to pay, alone or beside an amount. */
export function tellsOfPaying(text: string): boolean {
  return isWayToPay(text) || amountAndWay(text) !== null;
}

/** `45`, `1.5 h`, `30 分钟`. */
export function isDuration(text: string): boolean {
  return /^\d{1,4}(?:[.,]\d{1,2})?$|^\d{1,4} ?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|std|分钟?)\b/i.test(
    text,
  );
}

/** A figure, a day, a yes or a no. */
export function hasNoWord(text: string): boolean {
  return isYesOrNo(text) || !/\p{L}{2}/u.test(text);
}

/** `+49`. */
export function isDialCode(text: string): boolean {
  return /^\+?\d{1,4}$/.test(text);
}

export function isNoAmount(text: string): boolean {
  return !isYesOrNo(text) && cameOf(text) === null && readMoney(text, 'EUR') === null;
}

/** A seat, a table, a stand: `A12`, `3-04`. */
export function isPlaceCode(text: string): boolean {
  return /^[a-z]{0,2}[ -]?\d{1,4}(?:[ -]?\d{1,3})?[a-z]?$/i.test(text);
}

/** A hall and a number, or a letter: no word for anything else. */
export function mayBeBooth(text: string): boolean {
  return text.length < 40 && !isYesOrNo(text) && (/\d/.test(text) || /^[a-z]{1,3}$/i.test(text));
}

export function isOneLetterOrDigit(text: string): boolean {
  return /^[a-z\d]$/i.test(text);
}

export function hasNoFigure(text: string): boolean {
  return !/[\d一二三四五六七八九十]/.test(text);
}

const undecided =
  /^(?:(?:à |a )?relancer|peut[- ]être|vielleicht|maybe|perhaps|not sure(?: yet)?|unsure|undecided|no (?:reply|answer|response)(?: yet)?|noch offen|keine (?:antwort|rückmeldung)|quizás?|tal vez|por confirmar|a confirmar|forse|da confermare|misschien|talvez|à confirmer|sans réponse|en attente de réponse|to be confirmed|不确定|再定|検討中|미정)$/i;

/** Somebody has not said yet whether they come. */
export function isUndecided(text: string): boolean {
  return text.length < 24 && undecided.test(text);
}

export function hasAt(text: string): boolean {
  return text.includes('@');
}
