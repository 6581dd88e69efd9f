/** What a row says of whoever ordered or pays, who need not be whom it is about. */
import type { Draft, PersonDraft } from '../../../domain/draft.ts';
import type { Chinese } from '../../../domain/value/contact.ts';
import { nameKey } from '../../../domain/value/name.ts';
import { nameOf, tidyName } from '../../cell/name/person-name.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import { emailsIn, phonesIn } from '../../person/contact-cells.ts';
import type { OpenPerson } from '../../person/open-person.ts';
import type { Note } from '../../raw/note.ts';
import type { RawRow } from '../../raw/table.ts';

export interface BuyerReader {
  /** Where no order tells of its seats, a row that says nobody else comes is about whoever booked, who is reached like themselves, too. */
  lend(row: RawRow, person: OpenPerson, note: Note): void;
  /** Keeps, as typed, what stands under headings that need not be of the buyer: `Invoice e-mail` is where a bill goes, whoever comes. */
  keep(row: RawRow, person: PersonDraft, note: Note): void;
  /** Undefined where the row tells nothing of a buyer by which somebody could be reached; `isOnlyName`: nor whom it is about, so that a name is worth having. */
  read(row: RawRow, isOnlyName: boolean, note: Note): Draft['buyer'];
}

const buyerFields = ['buyerEmail', 'buyerPhone', 'buyerName', 'buyerGiven', 'buyerFamily'] as const;
const noBuyers: BuyerReader = { lend: () => {}, keep: () => {}, read: () => undefined };

export function buyerReader(
  layout: Layout,
  { region, chinese }: { readonly region: string | undefined; readonly chinese: Chinese },
): BuyerReader {
  if (!buyerFields.some((field) => layout.one(field))) return noBuyers;
  const emailColumns = layout.all('buyerEmail');
  const phoneColumns = layout.all('buyerPhone');
  const doubtfulEmails = emailColumns.filter(({ by }) => by === 'heading');
  // Without an order nobody is told by it, and it may be the only number there is.
  const hasOrders = layout.one('order') !== undefined;
  const doubtfulPhones = hasOrders ? [] : phoneColumns.filter(({ by }) => by === 'heading');
  const nameIn = buyerNameReader(layout);
  // A whole name is kept as whatever has no field is.
  const halves = [layout.one('buyerGiven'), layout.one('buyerFamily')].flatMap((column) => column ?? []);
  const doubtfulHalves = hasOrders ? [] : halves.filter(({ by }) => by === 'heading');
  return {
    lend: (row, person, note) => {
      if (hasOrders) return;
      const name = nameIn(row);
      if (isNobody(person)) person.name = name;
      else if (name === '' || person.name === '' || nameKey(name) !== nameKey(person.name)) return;
      if (person.emails.length === 0) person.emails = emailsIn(row, emailColumns, note);
      if (person.phones.length === 0)
        person.phones = phonesIn(row, phoneColumns, region, note, undefined, chinese);
    },
    keep: (row, person, note) => {
      if (nameIn(row) !== person.name)
        for (const column of doubtfulHalves) {
          const text = textIn(row, column);
          if (text !== '') note.keep(column, text);
        }
      for (const column of doubtfulEmails) {
        const text = textIn(row, column);
        if (text !== '' && !person.emails.some(({ value }) => value === text.toLowerCase()))
          note.keep(column, text);
      }
      for (const column of doubtfulPhones) {
        const text = textIn(row, column);
        if (text !== '' && !person.phones.some(({ typed }) => typed === text)) note.keep(column, text);
      }
    },
    read: (row, isOnlyName, note) => {
      const emails = emailsIn(row, emailColumns, note);
      const phones = phonesIn(row, phoneColumns, region, note, undefined, chinese);
      const name = nameIn(row);
      if (emails.length + phones.length === 0 && !(isOnlyName && name !== '')) return undefined;
      return { ...(name === '' ? {} : { name }), emails, phones };
    },
  };
}

function isNobody({ name, emails, phones, texts }: OpenPerson): boolean {
  return name === '' && emails.length + phones.length === 0 && texts.wechat === undefined;
}

function buyerNameReader(layout: Layout): (row: RawRow) => string {
  const name = layout.one('buyerName');
  const given = layout.one('buyerGiven');
  const family = layout.one('buyerFamily');
  const missing = given && !family ? 'family' : family && !given ? 'given' : null;
  return (row) => {
    const [whole = '', first = '', last = ''] = [name, given, family].map((one) =>
      tidyName(textIn(row, one)),
    );
    return nameOf({ whole, given: first, middle: '', family: last }, missing);
  };
}
