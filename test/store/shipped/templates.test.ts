import { describe, expect, test } from 'vitest';
import { aspects, dimensions, levels } from '../../../src/domain/records/survey.ts';
import {
  inEveryLanguage,
  type SurveyTemplate,
  type TemplateLanguage,
  templateFrom,
} from '../../../src/domain/survey/template.ts';
import { readTemplate, templateNames } from '../../../src/store/shipped/templates.ts';

function shipped(name: string): ReadonlyMap<TemplateLanguage, SurveyTemplate> {
  const files = readTemplate('surveys', name);
  return new Map(
    files.map(({ file, language, text }) => [
      language as TemplateLanguage,
      templateFrom(JSON.parse(text), file, language as TemplateLanguage),
    ]),
  );
}

function asked(name: string) {
  const [first, ...others] = shipped(name).values();
  return first ? inEveryLanguage([first, ...others]).questions : [];
}

describe('the shipped survey templates', () => {
  test('are known by name in any case, and nothing else is', () => {
    const known = templateNames('surveys');
    expect(known).toEqual([
      'conference',
      'exhibition',
      'expectations',
      'index',
      'interview',
      'poll',
      'service',
      'visit',
    ]);
    expect(readTemplate('surveys', 'Conference').map(({ file }) => file)).toEqual([
      'surveys/conference.en.json',
      'surveys/conference.zh-CN.json',
    ]);
    for (const name of ['wedding', '../surveys/conference', '', '__proto__']) {
      expect(() => readTemplate('surveys', name)).toThrow(
        expect.objectContaining({
          code: 'template.unknown',
          params: { name, known },
        }),
      );
    }
  });

  test.each(templateNames('surveys'))('%s asks the same in both languages', (name) => {
    const [en, zh] = ['en', 'zh-CN'].map((language) => shipped(name).get(language as TemplateLanguage));
    const bare = (template: SurveyTemplate | undefined) =>
      template?.questions.map(({ text: _, heading: __, options, ...rest }) => ({
        ...rest,
        options: options?.length,
      }));
    expect(bare(en)).toEqual(bare(zh));
    const words = (template: SurveyTemplate | undefined) =>
      template?.questions.flatMap(({ text, heading, options = [] }) =>
        [text, heading ?? text, ...options].map((one) => one.en ?? one['zh-CN']),
      ) ?? [];
    for (const text of words(zh)) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of words(en)) expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test('a conference is asked in four dimensions and for a recommendation', () => {
    const questions = asked('conference');
    expect(questions.flatMap(({ dimension }) => dimension ?? [])).toEqual([...dimensions]);
    expect(questions.filter(({ kind }) => kind === 'nps')).toHaveLength(1);
  });

  test('an exhibition is asked in five aspects on three levels each, overall, and for a recommendation', () => {
    const questions = asked('exhibition');
    const cells = questions.flatMap(({ kind, aspect, level }) =>
      aspect && level && kind === 'scale' ? [`${aspect} ${level}`] : [],
    );
    expect(cells).toEqual(aspects.flatMap((aspect) => levels.map((level) => `${aspect} ${level}`)));
    expect(questions.filter(({ dimension }) => dimension === 'overall')).toHaveLength(1);
    expect(questions.filter(({ kind }) => kind === 'nps')).toHaveLength(1);
  });

  test('service is asked as attitude, quality and speed, with how easy it was', () => {
    expect(asked('service').flatMap(({ touchpoint }) => touchpoint ?? [])).toEqual([
      'attitude',
      'quality',
      'speed',
    ]);
    expect(asked('service').filter(({ measures }) => measures === 'effort')).toHaveLength(1);
  });

  test('the index asks its three questions on 1 to 10, and a poll only one', () => {
    expect(
      asked('index').map(({ min, max, dimension, measures }) => [min, max, dimension ?? measures]),
    ).toEqual([
      [1, 10, 'overall'],
      [1, 10, 'confirmation'],
      [1, 10, 'ideal'],
    ]);
    expect(asked('poll')).toHaveLength(1);
  });

  test('every expectation has the question it is held against, in the same dimension', () => {
    const questions = asked('expectations');
    const expected = questions.filter(({ expectationOf }) => expectationOf !== undefined);
    expect(expected).toHaveLength(4);
    for (const { expectationOf, dimension } of expected)
      expect(questions.find(({ id }) => id === expectationOf)).toMatchObject({ dimension });
  });
});
