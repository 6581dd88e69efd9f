/** Columns whose cells show what they are, whatever their heading says. */
import { expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/intake/raw/read-options.ts';
import { draftAt, fieldsIn, readLines } from '../reading.ts';

/** The field of a column, by its heading. */
async function fieldOf(
  heading: string,
  lines: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<string | undefined> {
  const { mapping } = await readLines(lines, { forEvent: true, currency: 'EUR', ...options });
  return mapping.find((one) => one.heading === heading)?.field;
}

async function areas(lines: readonly string[], region: string): Promise<(number | undefined)[]> {
  const { drafts } = await readLines(lines, { forEvent: true, region });
  return drafts.map(({ registration }) => registration?.area);
}

test('a sum of heads or days is no fee, a sum of prices is', async () => {
  expect(await fieldOf('Summe', ['Name,Erwachsene,Kinder,Summe', 'Ann Moss,2,1,3', 'Bob Reed,1,0,1'])).toBe(
    'custom',
  );
  expect(
    await fieldOf('Summe', ['Name,20.05.2026,21.05.2026,Summe', 'Ann Moss,1,1,2', 'Bob Reed,,1,1']),
  ).toBe('custom');
  expect(
    await fieldOf('Summe', ['Name,Karten,Essen,Summe', 'Ann Moss,120,30,150', 'Bob Reed,120,,120']),
  ).toBe('fee');
  expect(await fieldOf('Summe', ['Name,Stand,Summe', 'Ann Moss,A1,80', 'Bob Reed,A2,90'])).toBe('fee');
});

test('the sides of a booth are feet in the United States, unless one of them could only be metres', async () => {
  expect(await areas(['Company,Booth,Booth size', 'Acme,A1,10x10', "Bolt,A2,10' x 20'"], 'US')).toEqual([
    9.29, 18.58,
  ]);
  expect(await areas(['Company,Booth,Booth size', 'Acme,A1,3x3', 'Bolt,A2,9x6'], 'US')).toEqual([9, 54]);
  expect(await areas(['Company,Booth,Booth size', 'Acme,A1,10x10', 'Bolt,A2,36 sqm'], 'US')).toEqual([
    100, 36,
  ]);
  expect(await areas(['Company,Booth,Booth size (m)', 'Acme,A1,10x10'], 'US')).toEqual([100]);
  expect(await areas(['Company,Booth,Booth size', 'Acme,A1,10x10'], 'DE')).toEqual([100]);
});

test('a link and an amount are no ticket, and a day is no booth', async () => {
  const link = ['Nom,Billet,Tarif,Montant', 'Ann Moss,https://example.org/b1,Adulte,"15,00"'];
  expect(await fieldOf('Billet', link)).toBe('custom');
  expect(await fieldOf('Tarif', link)).toBe('ticket');
  const priced = ['Name,Ticket,Workshop,Total', 'Ann Moss,$100,$40,$140', 'Bob Reed,$100,,$100'];
  expect(await fieldOf('Ticket', priced)).toBe('custom');
  expect(await fieldOf('Total', priced)).toBe('fee');
  expect(await fieldOf('Stand', ['Name,E-Mail,Stand', 'Ann Moss,ann@example.com,01.04.2026'])).toBe('custom');
  expect(await fieldOf('Stand', ['Name,E-Mail,Stand', 'Ann Moss,ann@example.com,A1'])).toBe('booth');
});

test('a part of Germany is no country, and a language is no channel', async () => {
  const list = ['Name,E-Mail,Land', 'Ann Moss,ann@example.com,Hessen'];
  expect(await fieldOf('Land', list)).toBe('region');
  expect(await fieldOf('Land', [...list, 'Bob Reed,bob@example.com,Frankreich'])).toBe('country');
  expect(await fieldOf('Source', ['Name,Source,Target', 'Ann Moss,EN,FR', 'Bob Reed,DE,EN'])).toBe('custom');
  expect(await fieldOf('Source', ['Name,Source', 'Ann Moss,FB', 'Bob Reed,IT'])).toBe('sourceChannel');
});

test('who will not come shows that the others are still to come', async () => {
  const statusOf = async (word: string) => {
    const { drafts } = await readLines(['姓名,单位,是否出席', '金波,锦州雕塑,出席', `水灵,丹东剪纸,${word}`]);
    return drafts.map(({ registration }) => registration?.status);
  };
  expect(await statusOf('不出席')).toEqual(['registered', 'cancelled']);
  expect(await statusOf('未出席')).toEqual(['attended', 'registered']);
});

test('a form of address under “title” is no job', async () => {
  const sheet = await readLines([
    'Title,Name,Email',
    'Mr.,Otto,otto@example.com',
    'Editor,Iris,iris@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.texts.title)).toEqual([undefined, 'Editor']);
  expect(sheet.drafts[0]?.person.custom).toEqual({ Title: 'Mr.' });
});

test('a column that its heading leaves open is what its cells say it is', async () => {
  const state = await readLines([
    'Nombre,Correo,Tipo de entrada,Estado',
    'Ana,ana@example.com,General,Pagada',
    'Bo,bo@example.com,General,Anulada',
  ]);
  expect(state.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'cancelled']);
  const place = await readLines([
    'Nombre,Correo,Estado',
    'Ana,ana@example.com,Jalisco',
    'Bo,bo@example.com,Anulada',
  ]);
  expect(draftAt(place, 2).person.texts.region).toBe('Jalisco');
  const rate = await readLines(['Nom,Tarif,Montant', 'Ana,Plein tarif,"35,00 €"', 'Bo,Réduit,"15,00 €"']);
  expect(draftAt(rate, 2).registration).toMatchObject({
    ticket: 'Plein tarif',
    fee: { amount: 3500, currency: 'EUR' },
  });
  const told = await readLines(['Name,Ticket,Registered', 'Ana,Day,Yes', 'Bo,Day,No']);
  expect(told.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'invited']);
  const gift = await readLines(['Name,Ticket,Received', 'Ana,Day,3 May 2026', 'Bo,Day,4 May 2026'], {
    currency: 'EUR',
  });
  expect([draftAt(gift, 2).registration?.answers, gift.issues]).toEqual([{ Received: '3 May 2026' }, []]);
});

test('what companies show is no ticket, and what a shop sells is one', async () => {
  const shown = await readLines([
    'Company,Contact name,Product',
    'Acme,Ann Moss,Slides; swings',
    'Bolt,Bob Reed,Carts',
    'Crate,Cy Lund,Nets',
  ]);
  expect(fieldsIn(shown).Product).toBe('custom');
  const sold = await readLines([
    'Company,Name,Product,Order #',
    'Acme,Ann Moss,VIP,1',
    'Bolt,Bob Reed,Day,2',
    'Crate,Cy Lund,Duo,3',
  ]);
  expect(fieldsIn(sold).Product).toBe('ticket');
  const kinds = await readLines([
    'Company,Name,Product',
    'Acme,Ann Moss,VIP',
    'Bolt,Bob Reed,Day',
    'Crate,Cy Lund,VIP',
  ]);
  expect(fieldsIn(kinds).Product).toBe('ticket');
});

test('only whoever works somewhere is of a division of it', async () => {
  const sport = await readLines(['Name,Weight,Division', 'Ann Moss,63 kg,Raw', 'Bob Reed,84 kg,Equipped']);
  expect(fieldsIn(sport).Division).toBe('custom');
  const work = await readLines(['Name,Company,Division', 'Ann Moss,Acme,Sales', 'Bob Reed,Acme,IT']);
  expect(fieldsIn(work).Division).toBe('department');
});

test('forms of address of any calling leave the title to the column of posts', async () => {
  const sheet = await readLines([
    'title,name,organisation,designation',
    'Ms.,Ann Moss,Acme,Head of Data',
    'Adv.,Bob Reed,Bolt,Partner',
  ]);
  expect(draftAt(sheet, 2).person.texts.title).toBe('Head of Data');
  expect(draftAt(sheet, 3).person.texts.title).toBe('Partner');
  const posts = await readLines(['Title,Name', 'Director,Ann Moss', 'Adv.,Bob Reed']);
  expect(draftAt(posts, 2).person.texts.title).toBe('Director');
  expect(draftAt(posts, 3).person.texts.title).toBeUndefined();
});

const forEvent = { forEvent: true } as const;

test('a role is what people are at work where most of its cells say so, and nobody comes as anything', async () => {
  const titles = async (roles: readonly string[]) => {
    const rows = roles.map((role, at) => `Person ${at},p${at}@example.com,${role}`);
    const { drafts } = await readLines(['Name,Email,Role', ...rows], forEvent);
    return drafts.map(({ person }) => person.texts.title);
  };
  expect(await titles(['CEO', 'Marketing Manager', 'Partner', 'Buyer'])).toEqual([
    'CEO',
    'Marketing Manager',
    'Partner',
    'Buyer',
  ]);
  expect(await titles(['总经理', '设计师'])).toEqual(['总经理', '设计师']);
  expect(await titles(['Manager', 'Director', 'Speaker'])).toEqual([undefined, undefined, undefined]);
  expect(await titles(['Organizer', 'Programme Director', 'Track Lead'])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await titles(['Red team', 'Blue team', 'Lead'])).toEqual([undefined, undefined, undefined]);
});

test('professor is what somebody is at work, also in a column of titles', async () => {
  const sheet = await readLines(['Name,Title', '张伟,教授', '李娜,设计师'], forEvent);
  expect([2, 3].map((row) => draftAt(sheet, row).person.texts.title)).toEqual(['教授', '设计师']);
});

test('“Entrada” is a ticket where it has a name', async () => {
  const tickets = async (cell: string) =>
    draftAt(await readLines(['Nombre,Entrada', `Eva Sol,${cell}`], forEvent), 2).registration?.ticket;
  expect(await tickets('General')).toBe('General');
  expect(await tickets('10:30')).toBeUndefined();
  expect(await tickets('Sí')).toBeUndefined();
});

test('a category of those who pay is their ticket, or as what they come; groups of contacts stay tags', async () => {
  const fields = async (...lines: string[]) => (await readLines(lines)).mapping.map(({ field }) => field);
  const paying = ['Anna Berg,Frühbucher,49 €', 'Udo Renz,Student,19 €'];
  expect(await fields('Name,Kategorie,Zahlbetrag', ...paying)).toEqual(['name', 'ticket', 'fee']);
  const coming = ['Anna Berg,Speaker,49 €', 'Udo Renz,Attendee,19 €'];
  expect(await fields('Name,Kategorie,Preis', ...coming)).toEqual(['name', 'role', 'fee']);
  const known = ['Anna Berg,Presse,anna@example.com'];
  expect(await fields('Name,Kategorie,E-Mail', ...known)).toEqual(['name', 'tags', 'emails']);
});
