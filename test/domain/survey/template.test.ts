import { describe, expect, test } from 'vitest';
import { inEveryLanguage, templateFrom, templateText } from '../../../src/domain/survey/template.ts';

const question = (more: object = {}) => ({ id: 'a', kind: 'scale', text: 'How?', ...more });
const template = (...questions: object[]) => ({ title: 'T', questions });

describe('a survey template', () => {
  test('becomes questions in every language it is there in', () => {
    const en = templateFrom(
      template(question({ dimension: 'content' }), {
        id: 'b',
        kind: 'choice',
        text: 'Which?',
        options: ['one', 'two'],
      }),
      'a',
      'en',
    );
    const zh = templateFrom(
      template(question({ text: '如何？' }), {
        id: 'b',
        kind: 'choice',
        text: '哪个？',
        options: ['一', '二'],
      }),
      'a',
      'zh-CN',
    );
    expect(inEveryLanguage([en, zh]).questions).toEqual([
      { id: 'a', kind: 'scale', dimension: 'content', text: { en: 'How?', 'zh-CN': '如何？' } },
      {
        id: 'b',
        kind: 'choice',
        text: { en: 'Which?', 'zh-CN': '哪个？' },
        options: [
          { en: 'one', 'zh-CN': '一' },
          { en: 'two', 'zh-CN': '二' },
        ],
      },
    ]);
    expect(inEveryLanguage([zh]).questions[0]?.text).toEqual({ 'zh-CN': '如何？' });
    expect(inEveryLanguage([en, zh]).title).toEqual({ en: 'T', 'zh-CN': 'T' });
  });

  test('has a scale for each row of a matrix, under what is asked above them', () => {
    const { questions } = templateFrom(
      template({
        kind: 'matrix',
        max: 7,
        text: 'How was',
        rows: [
          { id: 'a', text: 'the hall' },
          { id: 'b', text: { en: 'the food', 'zh-CN': '餐饮' }, dimension: 'organisation' },
        ],
      }),
      'x',
      'en',
    );
    const shared = { kind: 'scale', max: 7, heading: { en: 'How was' } };
    expect(questions).toEqual([
      { ...shared, id: 'a', text: { en: 'the hall' } },
      { ...shared, id: 'b', text: { en: 'the food', 'zh-CN': '餐饮' }, dimension: 'organisation' },
    ]);
  });

  test('written out is the same when it is read again', () => {
    const one = templateFrom(
      template(question(), { id: 'b', kind: 'multi', text: 'Which?', options: ['x', 'y'] }),
      'x',
      'zh-CN',
    );
    expect(templateFrom(JSON.parse(templateText(one)), 'y', 'en')).toEqual(one);
  });

  test.each([
    [null, '{}', 'wrong'],
    [{ title: '', questions: [question()] }, 'title', 'wrong'],
    [{ questions: [question()] }, 'title', 'missing'],
    [{ title: 'T', questions: [] }, 'questions', 'missing'],
    [template(question(), { kind: 'scale', text: 'x' }), 'questions[1].id', 'missing'],
    [template(question({ kind: 'stars' })), 'questions[0].kind', 'wrong'],
    [template(question({ min: 0.5 })), 'questions[0].min', 'wrong'],
    [template(question({ aspect: 'price' })), 'questions[0].aspect', 'wrong'],
    [template(question({ role: 'king' })), 'questions[0].role', 'wrong'],
    [template(question({ text: { de: 'Wie?' } })), 'questions[0].text', 'wrong'],
    [template(question({ options: ['a', ''] })), 'questions[0].options', 'wrong'],
    [template(question({ options: ['a', 'b'] })), 'questions[0].options', 'nothing-chosen'],
    [template(question({ colour: 'red' })), 'questions[0].colour', 'unknown'],
    [
      template(JSON.parse('{"id":"a","kind":"scale","text":"x","__proto__":{"max":9}}')),
      'questions[0].__proto__',
      'unknown',
    ],
    [template(question(), question()), 'questions[1].id', 'twice'],
    [template(question({ min: 5, max: 1 })), 'questions[0].max', 'ends'],
    [template(question({ max: 1000 })), 'questions[0].max', 'ends'],
    [template(question({ kind: 'nps', max: 5 })), 'questions[0].max', 'ends-of-nps'],
    [template(question({ kind: 'text', max: 5 })), 'questions[0].max', 'not-scored'],
    [template(question({ kind: 'choice' })), 'questions[0].options', 'missing'],
    [template(question({ kind: 'multi', options: ['Yes', 'yes'] })), 'questions[0].options', 'twice'],
    [template(question({ expectationOf: 'b' })), 'questions[0].expectationOf', 'expects-nothing'],
    [template(question({ expectationOf: 'a' })), 'questions[0].expectationOf', 'expects-nothing'],
    [
      template(question({ expectationOf: 'b' }), question({ id: 'b', kind: 'text' })),
      'questions[0].expectationOf',
      'expects-no-scale',
    ],
    [template({ kind: 'matrix', text: 'x', rows: [] }), 'questions[0].rows', 'wrong'],
    [
      template(question(), { kind: 'matrix', text: 'x', rows: [{ id: 'b' }] }),
      'questions[1].rows[0].text',
      'missing',
    ],
  ])('that cannot be asked says where and why: %#', (json, where, reason) => {
    expect(() => templateFrom(json, 'x.en.json', 'en')).toThrow(
      expect.objectContaining({ code: 'template.broken', params: { file: 'x.en.json', where, reason } }),
    );
  });
});
