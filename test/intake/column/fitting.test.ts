/** Columns whose cells show that they are not what their heading says. */
import { expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/intake/raw/read-options.ts';
import { readLines } from '../reading.ts';

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
