/**
 * What a list tells of somebody that a client has no field for, and that tells people apart all the same: where they live, and the numbers
 * of their documents. It is kept under its heading as typed, so that the headings say what it is.
 */

import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';

export interface Particulars {
  readonly homes: readonly Home[];
  /** Folded, without spaces. */
  readonly documents: readonly string[];
}

export interface Home {
  /** Folded, without the number of the house. */
  readonly street: string;
  readonly number: string;
  readonly code: string;
}

type Kind = 'street' | 'number' | 'code' | 'document';

const nothing: Particulars = { homes: [], documents: [] };
const patterns = once((): readonly (readonly [Kind | null, RegExp])[] => [
  [null, /e-?mail|\bip\b|\bmac\b|web|url|wallet|\beth\b|solana|bitcoin|邮箱|网址/],
  [
    'document',
    /身份证|护照|证件号|学号|工号|会员(?:号|编号|卡号)|passport|\bid (?:card|number|no)\b|national id|identity (?:card|number|no)|\bssn\b|soc(?:ial)? sec|personalausweis|\bdni\b|\bnif\b|\bcpf\b|codice fiscale|(?:member|membership|student|employee|staff|licen[cs]e) (?:no|nr|number|id)\b/,
  ],
  ['number', /^(?:street|house|building) (?:no|nr|number)$|^hausnummer$|^门牌号?$/],
  [
    'code',
    /post ?code|postal ?code|\bzip\b|\bplz\b|postleitzahl|code postal|código postal|邮编|邮政编码|郵便番号/,
  ],
  ['street', /addr|\bstreet\b|strasse|adresse|anschrift|direccion|indirizzo|endereco|^rue$|地址|住址|住所/],
]);

const kinds = new Map<string, Kind | null>();
const most = 2000;

function kindOf(heading: string): Kind | null {
  const known = kinds.get(heading);
  if (known !== undefined) return known;
  const folded = fold(heading.slice(0, 80)).replaceAll('_', ' ');
  const kind = patterns().find(([, words]) => words.test(folded))?.[0] ?? null;
  if (kinds.size < most) kinds.set(heading, kind);
  return kind;
}

const noLetter = once(() => /[^\p{L}\p{N}]+/gu);
const shortestStreet = 4;
const shortestDocument = 5;
const longest = 120;

export function particularsOf(custom: Readonly<Record<string, unknown>> | undefined): Particulars {
  const headings = custom === undefined ? [] : Object.keys(custom);
  if (custom === undefined || headings.length === 0) return nothing;
  const streets: string[] = [];
  const documents: string[] = [];
  let number = '';
  let code = '';
  for (const heading of headings) {
    const value = custom[heading];
    const kind = typeof value === 'string' && value !== '' ? kindOf(heading) : null;
    if (kind === null) continue;
    const folded = fold(String(value).slice(0, longest));
    if (kind === 'street') streets.push(folded);
    else if (kind === 'number') number = folded;
    else if (kind === 'code') code = folded.replace(/\s/g, '');
    else if (documentOf(folded) !== '') documents.push(documentOf(folded));
  }
  if (streets.length + documents.length === 0) return nothing;
  return { homes: streets.flatMap((street) => homeOf(street, number, code) ?? []), documents };
}

/** Few signs without a digit are no number of anything. */
function documentOf(folded: string): string {
  const dense = folded.replace(/[\s.-]/g, '');
  return dense.length >= shortestDocument && /\d{3}/.test(dense) ? dense : '';
}

/** The number of the house stands in a column of its own, or with the street. */
function homeOf(line: string, told: string, code: string): Home | null {
  const number = told === '' ? (/\d{1,5}[a-z]?/.exec(line)?.[0] ?? '') : told;
  const street = line
    .replace(/\d{1,5}[a-z]?\b/g, ' ')
    .replace(noLetter(), ' ')
    .trim();
  return street.length < shortestStreet ? null : { street, number, code };
}
