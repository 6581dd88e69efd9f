/** A survey with its questions, and the answers to it. */
import { roles } from './client.ts';
import { common, type FieldTable, type RecordOf } from './field.ts';

export const dimensions = ['content', 'organisation', 'interaction', 'overall'] as const;
export const aspects = ['philosophy', 'marketing', 'visual', 'product', 'service'] as const;
export const levels = ['material', 'spiritual', 'social'] as const;

export const questionFields = {
  id: { kind: 'text', required: true },
  text: { kind: 'bilingual', required: true, option: 'text' },
  /** `scale` min..max, `nps` 0..10, `choice` one option, `multi` several, `text` free words. */
  kind: {
    kind: 'choice',
    choices: ['scale', 'nps', 'choice', 'multi', 'text'],
    required: true,
    option: 'kind',
  },
  min: { kind: 'int', option: 'min' },
  max: { kind: 'int', option: 'max' },
  /** The best score is the lowest number. */
  reversed: { kind: 'flag', option: 'reversed' },
  options: { kind: 'bilingual', list: true, option: 'choice' },
  dimension: { kind: 'choice', choices: dimensions, option: 'dimension' },
  aspect: { kind: 'choice', choices: aspects, option: 'aspect' },
  level: { kind: 'choice', choices: levels, option: 'level' },
  touchpoint: { kind: 'text', option: 'touchpoint' },
  /** Not satisfaction: how easy it was, whether it was as expected, how near to ideal. */
  measures: { kind: 'choice', choices: ['effort', 'confirmation', 'ideal'], option: 'measures' },
  /** The id of the question whose expectation this one asks for; no satisfaction either. */
  expectationOf: { kind: 'text', option: 'expectationOf' },
  /** What is asked above several questions on one scale, each of which is a row of that matrix. */
  heading: { kind: 'bilingual', option: 'heading' },
  /** Asked only of who came in this role. */
  role: { kind: 'choice', choices: roles, option: 'role' },
  /** An answer without it is not complete. */
  required: { kind: 'flag', option: 'required' },
} as const satisfies FieldTable;
export type Question = RecordOf<typeof questionFields>;

export const askedFields = {
  client: { kind: 'ref', to: 'clients', required: true },
  at: { kind: 'instant', required: true },
  mode: { kind: 'text', required: true },
} as const satisfies FieldTable;

export const surveyFields = {
  ...common,
  name: { kind: 'text', required: true },
  event: { kind: 'ref', to: 'events', required: true },
  template: { kind: 'text' },
  questions: { kind: 'items', fields: questionFields, list: true, required: true },
  asked: { kind: 'items', fields: askedFields, list: true },
  /** Event and fingerprint of the headings it was imported with: a second file adds to it. */
  key: { kind: 'text' },
} as const satisfies FieldTable;
export type Survey = RecordOf<typeof surveyFields>;

/** Who answered, as typed, where no client is known for sure. */
export const respondentFields = {
  name: { kind: 'name', personal: true },
  email: { kind: 'text', personal: true },
  phone: { kind: 'text', personal: true },
} as const satisfies FieldTable;

export const answerFields = {
  ...common,
  survey: { kind: 'ref', to: 'surveys', required: true },
  client: { kind: 'ref', to: 'clients' },
  at: { kind: 'instant' },
  mode: {
    kind: 'choice',
    choices: ['web', 'paper', 'interview', 'visit', 'import', 'terminal'],
    required: true,
  },
  values: { kind: 'values', required: true, personal: true },
  complete: { kind: 'flag', required: true },
  /** Why the answer is out of every figure: `junk`. */
  setAside: { kind: 'choice', choices: ['junk'] },
  respondent: { kind: 'items', fields: respondentFields, list: true },
  key: { kind: 'text' },
} as const satisfies FieldTable;
export type Answer = RecordOf<typeof answerFields>;
