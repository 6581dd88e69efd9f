/** Contacts that stand where another kind is asked for: an address among numbers, a number among addresses, somebody's name before an address. */
import { once } from '../../../lib/once.ts';

const address = /[^\s,;:<>()、，；：/]+@[^\s,;:<>()、，；：/]+\.[a-z]{2,}/gi;
const chat = /(?:微信号?|weixin|wechat|\bvx\b|\bwx\b) ?[:：]? ?([a-z][-\w]{5,19})\b/i;
const number = /^[+(（]?[\d０-９][\d０-９ ().\-/+]{6,24}$/;

export interface Strays {
  /** What is left of the cell. */
  readonly rest: string;
  readonly emails: string;
  readonly wechat: string;
}

const addressAlone = /^[^\s,;:<>()、，；：/]+@[^\s,;:<>()、，；：/]+\.[a-z]{2,}$/i;

/** True where nothing stands beside one address. */
export function isAddressAlone(text: string): boolean {
  return addressAlone.test(text);
}

const digitsOnly = /^[\d\s+().-]*$/;

/** What of a cell of numbers is none. */
export function straysIn(text: string): Strays | null {
  if (digitsOnly.test(text)) return null;
  const emails = text.includes('@') ? (text.match(address) ?? []) : [];
  // `wechatfan@example.com` tells of no account.
  const others = emails.length > 0 ? text.replace(address, ' ') : text;
  const wechat = chat.exec(others);
  if (emails.length === 0 && wechat === null) return null;
  const rest = others.replace(wechat?.[0] ?? '', ' ').replace(/^[\s/,;、，；]+|[\s/,;、，；]+$/g, '');
  return { rest, emails: emails.join(' '), wechat: wechat?.[1] ?? '' };
}

/** A cell of addresses that holds a number, and no address. */
export function isNumber(text: string): boolean {
  return number.test(text);
}

const named = /^["'“]?([^<>@"”]{2,100}?)["'”]? ?[<(（]([^\s<>()（）]+@[^\s<>()（）]+)[>)）]$/;

/** `Ann Moss <ann@example.com>`; null where it is no name with an address. */
export function namedAddress(text: string): readonly [name: string, email: string] | null {
  const [, name, email] = text.includes('@') ? (named.exec(text) ?? []) : [];
  return name === undefined || email === undefined ? null : [name.trim(), email];
}

const behind = once(() => /^(\p{L}[\p{L}\p{M}'’. -]{0,60}) ([^\s<>()@]+@[^\s<>()@]+\.[a-z]{2,})$/iu);

/** `Ann ann@example.com`, in a column of names; null where it is not one name and one address. */
export function nameThenAddress(text: string): readonly [name: string, email: string] | null {
  const [, name, email] = text.includes('@') ? (behind().exec(text) ?? []) : [];
  return name === undefined || email === undefined ? null : [name.trim(), email];
}
