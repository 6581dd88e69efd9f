import { describe, expect, test } from 'vitest';
import { questionsFrom, templateFrom } from '../../../src/domain/survey/template.ts';

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
      'en',
    );
    const zh = templateFrom(
      template(question({ text: '如何？' }), {
        id: 'b',
        kind: 'choice',
        text: '哪个？',
        options: ['一', '二'],
      }),
      'zh',
    );
    expect(
      questionsFrom(
        new Map([
          ['en', en],
          ['zh-CN', zh],
        ]),
      ),
    ).toEqual([
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
    expect(questionsFrom(new Map([['zh-CN', zh]]))[0]?.text).toEqual({ 'zh-CN': '如何？' });
  });

  test.each([
    [null, '{}'],
    [{ title: '', questions: [question()] }, 'title'],
    [{ title: 'T', questions: [] }, 'questions'],
    [template(question(), { kind: 'scale', text: 'x' }), 'questions[1].id'],
    [template(question({ kind: 'stars' })), 'questions[0].kind'],
    [template(question({ min: 0.5 })), 'questions[0].min'],
    [template(question({ aspect: 'price' })), 'questions[0].aspect'],
    [template(question({ options: ['a', ''] })), 'questions[0].options'],
    [template(question({ colour: 'red' })), 'questions[0].colour'],
    [
      template(JSON.parse('{"id":"a","kind":"scale","text":"x","__proto__":{"max":9}}')),
      'questions[0].__proto__',
    ],
    [template(question(), question()), 'questions[1].id'],
  ])('that is damaged says where: %#', (json, where) => {
    expect(() => templateFrom(json, 'x.en.json')).toThrow(
      expect.objectContaining({ code: 'template.broken', params: { file: 'x.en.json', where } }),
    );
  });
});
