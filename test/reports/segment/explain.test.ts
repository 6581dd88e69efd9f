/** Of editions, an explanation names those there are, and not the words by which one may ask for them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typedAt } from '../../support/typed.ts';

test('an edition is named by its id', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-explain-'));
  const typed = (...argv: readonly string[]) => typedAt(join(folder, 'roster.json'), ...argv);
  try {
    await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY');
    await typed('client', 'add', 'Ann');
    for (const year of ['2025', '2026']) {
      await typed('event', 'add', `Salon ${year}`, '--start', `${year}-04-17`, '--series', 'Salon');
      await typed('registration', 'add', `Salon ${year}`, 'Ann');
    }
    const { out } = await typed('segment', 'show', 'came-last-not-this', '--explain', 'Ann', '-f', 'table');
    expect(out).toMatch(/came:previous +yes: E001, E002\n/);
    expect(out).toMatch(/-came:latest +no: E001, E002\n/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
