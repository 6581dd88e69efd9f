/** What an event's own page says of its surveys beside the figures. */
import { expect, test } from 'vitest';
import type { Answered } from '../../../src/domain/edition/by-client.ts';
import type { Survey } from '../../../src/domain/records/survey.ts';
import { satisfactionReports } from '../../../src/reports/event/satisfaction.ts';
import { answer, survey } from '../../domain/kpi/hand-made.ts';

const scale = { kind: 'scale', min: 1, max: 5 } as const;
const asking = (id: string, questions: Survey['questions']): Survey => ({ ...survey(id, 'E001'), questions });
const exhibition = asking('S1', [
  { ...scale, id: 'stand', text: { en: 'The stand' }, aspect: 'service', level: 'material' },
]);
const expected = asking('S2', [
  { ...scale, id: 'hoped', text: { en: 'Hoped' }, expectationOf: 'was' },
  { ...scale, id: 'was', text: { en: 'Was' } },
]);
const given = (of: Survey, values: Readonly<Record<string, number>>): Answered => ({
  survey: of,
  answer: answer(of.id, values),
});
const titles = (answers: readonly Answered[]) =>
  satisfactionReports([], answers, new Map()).map(({ title }) => title.key);

test('the matrix and the gaps stand there where they were asked', () => {
  expect(titles([])).toEqual(['report.satisfaction']);
  expect(titles([given(exhibition, { stand: 4 })])).toEqual(['report.satisfaction', 'title.matrix']);
  expect(titles([given(expected, { hoped: 4, was: 2 }), given(exhibition, { stand: 4 })])).toEqual([
    'report.satisfaction',
    'title.matrix',
    'title.gaps',
  ]);
});

test('of two surveys with a matrix the one with more answers is shown', () => {
  const other = { ...exhibition, id: 'S3' };
  const [, matrix] = satisfactionReports(
    [],
    [given(exhibition, { stand: 1 }), given(other, { stand: 5 }), given(other, { stand: 5 })],
    new Map(),
  );
  const service = [...(matrix?.rows ?? [])].find(({ aspect }) => aspect === 'service');
  expect(service).toMatchObject({ material: 5, materialN: 2 });
});
