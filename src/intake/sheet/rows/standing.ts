/** What it means to stand on a sheet or below a line that says `Warteliste`, `Speakers`, `已取消`: who keeps a list by hand has no column for it. */
import type { Role } from '../../../domain/records/client.ts';
import type { Status } from '../../../domain/records/registration.ts';
import { once } from '../../../lib/once.ts';
import { regionOf } from '../../cell/contact/country.ts';
import { isCompany } from '../../cell/name/name-beside.ts';
import { roleOf, roleOfTicket } from '../../cell/role-words.ts';
import { readWall } from '../../cell/time/clock.ts';
import { monthNamed } from '../../cell/time/months.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

export interface Standing {
  readonly status?: Status;
  readonly role?: Role;
}

const plain: Standing = Object.freeze({});
const waiting =
  /\bwait(?:ing)?[- ]?list|warteliste|liste d['’]attente|lista de espera|lista d['’]attesa|wachtlijst|väntelista|候补|候補|等待名单|キャンセル待ち/i;
const cancelled =
  /^(?:cancel+(?:ed|ations?)|absagen?|abgesagt|storn[io]\w*|annul\w+|désist\w+|bajas|cancelad[oa]s|disdett\w*|afmeldingen|afgezegd|declined|(?:已)?取消(?:名单|报名)?|退报(?:名单)?|キャンセル)$/i;
/** A year, a number, what kind of list it is. */
const besides =
  /[\d./_()（）+-]+|\blist(?:e|a|ado)?\b|(?<=[a-zäöüß]{4})(?:liste|list)\b|名单|名單|(?:排班|值班|安排)表?|(?:报名|登记)表|花名册|名册|\bde\b|\bdes\b/gi;
/** `以下为取消人员`, `The following have cancelled`, `Cancelled guests`. */
const announcing =
  /^以下(?:人员|嘉宾|名单)?(?:均|都)?(?:为|是)?|(?:人员|嘉宾|观众|者|的)?(?:如下)?$|^the following(?: (?:people|guests|attendees|participants|persons))?(?: (?:have|has|are|were))?(?: been)? | (?:below|guests|people|attendees|participants|registrations)$|^folgende(?: personen| gäste| teilnehmer)?(?: haben| sind| wurden)? /gi;
/** What ends a part of those who have cancelled: `Confirmed guests`, `以下为确认人员`, `现场报名`. */
const listing =
  /^以下|^the following\b|^folgende\b|^(?:confirmed|registered|attending|(?:still )?coming|accepted|waitlisted|angemeldet|zugesagt|zusagen|bestätigt|inscrits|confirm[ée]s|confirmad[oa]s|confermati|aangemeld|walk-?ins?)$|(?:^| )(?:guests|attendees|participants|delegates|registrations|sign-?ups|teilnehmer(?:innen|\*innen|:innen)?|teilnehmende|gäste|anmeldungen|participantes|asistentes|partecipanti|iscritti|deelnemers)(?: below)?$|(?:人员|人員|名单|名單|嘉宾|观众|报名|報名|已?确认|已?確認|参会|到会|出席|如下)$/i;
const roles: ReadonlySet<Role> = new Set<Role>([
  'speaker',
  'sponsor',
  'volunteer',
  'staff',
  'exhibitor',
  'partner',
  'service-provider',
]);

/** By the name of a sheet, a file or a part of a list; null where it says nothing of the kind. */
export function standingOf(name: string): Standing | null {
  if (name === '' || name.length > 60) return null;
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (waiting.test(last)) return { status: 'waitlisted' };
  const bare = last.replace(besides, ' ').replace(/\s+/g, ' ').trim();
  if (cancelled.test(bare) || cancelled.test(bare.replace(announcing, ''))) return { status: 'cancelled' };
  // Several roles are none.
  const role = /[&/,、]|\b(?:and|und|et|y|e)\b/.test(last) ? null : roleOfTicket(bare);
  return role !== null && roles.has(role) ? { role } : null;
}

const titled: ReadonlySet<Role> = new Set<Role>(['speaker', 'sponsor', 'volunteer', 'staff', 'exhibitor']);

/** By what the whole list is called: its file, or a line above its headings, as `Speakers – Spring Conf 2026`. */
export function standingIn(titles: readonly string[]): Standing | null {
  for (const title of titles) {
    const [head = '', ...rest] = title.replace(/\.[a-z]{3,5}$/i, '').split(/ [–—|-] |[:：]/);
    // `Organiser: Ann Moss` says who that is.
    if (/[:：]/.test(title) && rest.join('').trim() !== '' && /^[a-zà-ÿ ]*[^sn]$/i.test(head.trim()))
      continue;
    const standing = standingOf(head.trim());
    if (standing !== null && (standing.role === undefined || titled.has(standing.role))) return standing;
  }
  return null;
}

const tables =
  /^(?:来宾|嘉宾|听众|vips?|press|presse|media|媒体|table|tisch|mesa|tavolo|tafel|桌|group|gruppe|groupe|grupo|gruppo|groep|第.{1,2}[桌组]) ?[\da-z]{0,3}$/i;

/**
 * The rows that hold nothing but the name of the part of the list that begins there, with what it means to stand in it. They may be
 * numbered like the others, in one of the columns `numbering` rows.
 */
export function partsNamedIn(
  rows: readonly RawRow[],
  numbering: readonly number[] = [],
): ReadonlyMap<RawRow, Standing> {
  const named = new Map<RawRow, Standing>();
  const onlyText = (row: RawRow) => onlyTextBeside(row, numbering);
  // In a list of names alone whoever is called Guest is called so.
  if (!rows.some(({ cells }) => cells.length > 1 && onlyText({ at: 0, cells }) === '')) return named;
  const alone = rows.flatMap((row) => {
    const text = onlyText(row);
    return text === '' ? [] : [{ row, text }];
  });
  const countries = alone.filter(({ text }) => isCountry(text)).length;
  // Parts begin at the top; whoever is written so further down and has nothing beside may be somebody.
  const [first] = rows;
  const areParts =
    first !== undefined &&
    isShouted(onlyText(first)) &&
    !rows.some(({ cells }) => isShouted(textOf(cells[0])) && onlyText({ at: 0, cells }) === '');
  const areDays = once(() => !rows.some((row) => isDay(textOf(row.cells[0])) && onlyText(row) === ''));
  let isBelowCancelled = false;
  for (const { row, text } of alone) {
    const isPart =
      (countries > 1 && isCountry(text)) ||
      (areParts && isShouted(text)) ||
      (textOf(row.cells[0]) !== '' && isDay(text) && areDays());
    // Beside a number stands whoever has cancelled and left a word in place of their name; a line that announces others says so.
    const isNumbered = numbering.some((at) => textOf(row.cells[at]) !== '');
    if (isNumbered && text.replace(announcing, '') === text && !(isBelowCancelled && listing.test(text)))
      continue;
    const isListing: boolean = isBelowCancelled && (listing.test(text) || isIntroducing(row));
    const standing: Standing | null =
      standingOf(text) ?? (isPart || isListing || roleOf(text) !== null || tables.test(text) ? plain : null);
    if (standing === null) continue;
    named.set(row, standing);
    isBelowCancelled ||= standing.status === 'cancelled';
  }
  return named;
}

/** `Still to come:`. */
function isIntroducing({ cells }: RawRow): boolean {
  return cells.some((cell) => /[:：]$/.test(textOf(cell)));
}

const numberedDay =
  /^(?:day|tag|jour|día|giorno|dag) ?\d{1,2}$|^第[一二三四五六1-9]天$|^\d{1,2}月\d{1,2}[日号](?: ?[（(]?(?:周|星期)[一二三四五六日天][）)]?)?$/i;

const weekday = /^[a-zà-ÿа-я]{2,12}\.?,? (?=\d)/i;

/** `Mittwoch, 20.05.2026`, `Day 2`; a weekday alone may be somebody's name. */
function isDay(text: string): boolean {
  return (
    /[\d第].*\D|\D.*\d/.test(text) &&
    (numberedDay.test(text) || isDayOfMonth(text) || readWall(text.replace(weekday, ''), 'dmy') !== null)
  );
}

const dayOfMonth =
  /^(?:[a-zà-ÿа-я]{2,12}\.?,? )?(?:the )?(\d{1,2})(?:\.|st|nd|rd|th|er)? (?:of |de |di )?([a-zà-ÿа-я]{3,10})\.?$|^[a-zà-ÿа-я]{2,12}\.?,? ([a-zà-ÿа-я]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?$/i;

/** `Saturday 9 May`, `Sat, May 9`, without a year; `Jan 2` may be the second of that name. */
function isDayOfMonth(text: string): boolean {
  const [, day, month = '', before = '', after] = dayOfMonth.exec(text) ?? [];
  const of = day ?? after;
  return of !== undefined && Number(of) > 0 && Number(of) < 32 && monthNamed(month || before) > 0;
}

function isCountry(text: string): boolean {
  return text.length > 2 && regionOf(text) !== undefined;
}

/** In capitals, where nobody else is. */
function isShouted(text: string): boolean {
  if (text.length <= 3 || text !== text.toUpperCase() || !/^[A-ZÀ-Þ][A-ZÀ-Þ &/'.–-]*$/.test(text))
    return false;
  // `ANN MOSS` may be somebody, and is not left out.
  return !/^[^ &/]+(?: [^ &/]+){1,2}$/.test(text) || isCompany(text);
}

/** What all cells with something in them say, as a merged one does. */
function onlyTextBeside({ cells }: RawRow, numbering: readonly number[]): string {
  let only = '';
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    const text = cell === '' ? '' : textOf(cell);
    if (text === '' || text === only || (numbering.includes(at) && /^\d{1,6}$/.test(text))) continue;
    if (only !== '' || text.length > 40) return '';
    only = text;
  }
  return only.replace(/[:：]$/, '');
}
