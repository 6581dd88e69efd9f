import { expect, test } from 'vitest';
import { readForm } from '../../../../src/domain/import/answers/form.ts';
import type { Survey } from '../../../../src/domain/records/survey.ts';
import { client } from '../hand-made.ts';

const survey = {
  id: 'S001',
  name: 'After',
  event: 'E001',
  questions: [{ id: 'q1', kind: 'scale', text: { en: 'How was it?', 'zh-CN': '怎么样？' }, min: 1, max: 5 }],
} as unknown as Survey;

test('an answer that is off the scale is told of under the heading of the form', () => {
  const cells = ['C0001', '王芳', '6'];
  const rows = [{ place: { row: 3 }, client: 'C0001', values: new Map([['q1', '6']]), cells }];
  const headings = new Map([['q1', '怎么样？ [1–5]']]);
  const form = { roster: 'x', survey: 'S001', questions: ['q1'], headings, rows };
  const { rejected } = readForm(form, survey, () => client('C0001', '王芳'), null);
  expect(rejected[0]?.issue).toMatchObject({ code: 'out-of-scale', column: '怎么样？ [1–5]', value: '6' });
});
