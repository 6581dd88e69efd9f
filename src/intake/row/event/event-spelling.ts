/** The spellings of the name of one event: with its year or without, with an article, closed up or parted. */
import { fold } from '../../../lib/text/fold.ts';

/** Its words without an article, year and marks. */
export function eventWords(name: string): string {
  return fold(name)
    .replace(years, ' ')
    .replace(/[\s.,:;|_()[\]{}'"/·—–-]+/g, ' ')
    .trim()
    .replace(/^(?:the|der|die|das|le|la|les|el|los|las|il|lo)(?= \S)/, '')
    .trim();
}

/** What two spellings of one name have in common; digits that stand apart stay apart. */
export function eventKey(name: string): string {
  return eventWords(name).replace(/(?<!\d) | (?!\d)/g, '');
}

/** The years that a name tells, empty where it tells none. */
export function eventYear(name: string): string {
  return [...fold(name).matchAll(years)].map(([, full, short]) => full ?? `20${short}`).join(' ');
}

/** The words of the one are all among those of the other. */
export function areLike(one: string, other: string): boolean {
  const [fewer = [], more = []] = [one, other]
    .map((name) => eventWords(name).split(' '))
    .sort((a, b) => a.length - b.length);
  return fewer.every((word) => word !== '' && more.includes(word));
}

const years = /(?<!\d)((?:19|20)\d\d)(?!\d)年?|(?<!\w)'(\d\d)(?!\d)/g;
