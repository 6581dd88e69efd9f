/** Cells that no heading has a place for. */
import { expect, test } from 'vitest';
import { readLines, told } from '../reading.ts';

test('more cells than headings are told, with what stands in them', async () => {
  const sheet = await readLines(['Name,Email', 'Ana,ana@example.com,,left over', 'Bo,bo@example.com', 'Cy']);
  expect(told(sheet.issues)).toEqual(['2 extra-cells left over']);
  expect(sheet.drafts).toHaveLength(3);
});
