import { describe, expect, test } from 'vitest';
import { kpis } from '../../../src/domain/kpi/index.ts';
import { loadWords } from '../../../src/i18n/index.ts';
import { languages } from '../../../src/porch/config/language.ts';
import { kpiTyped } from '../../../src/porch/typed/kpi.ts';

describe('a figure', () => {
  test.each(languages)('is meant by what a table in %s calls it', async (language) => {
    const { kpis: words } = await loadWords(language);
    for (const { id } of kpis) expect((await kpiTyped(words[id].label)).id).toBe(id);
  });

  test.each([
    ['Retention-Rate', 'retention-rate'],
    ['retention rate', 'retention-rate'],
    ['留存率', 'retention-rate'],
    ['复参率', 'repeat-share'],
  ])('%s is %s', async (typed, id) => {
    expect((await kpiTyped(typed)).id).toBe(id);
  });

  test.each([
    ['留存', 'retention-rate'],
    ['revenu', 'revenue'],
  ])('%s is none, but near to %s', async (typed, near) => {
    await expect(kpiTyped(typed)).rejects.toMatchObject({ code: 'kpi.unknown', params: { near: [near] } });
  });
});
