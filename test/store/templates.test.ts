import { describe, expect, test } from 'vitest';
import { aspects, dimensions, levels } from '../../src/domain/records/survey.ts';
import {
  questionsFrom,
  type SurveyTemplate,
  type TemplateLanguage,
  templateFrom,
} from '../../src/domain/survey/template.ts';
import { readTemplate, templateNames } from '../../src/store/templates.ts';

function shipped(name: string): ReadonlyMap<TemplateLanguage, SurveyTemplate> {
  const files = readTemplate('surveys', name);
  return new Map(
    files.map(({ file, language, text }) => [
      language as TemplateLanguage,
      templateFrom(JSON.parse(text), file),
    ]),
  );
}

describe('the shipped survey templates', () => {
  test('are known by name in any case, and nothing else is', () => {
    expect(templateNames('surveys')).toEqual(['conference', 'exhibition']);
    expect(readTemplate('surveys', 'Conference').map(({ file }) => file)).toEqual([
      'surveys/conference.en.json',
      'surveys/conference.zh-CN.json',
    ]);
    for (const name of ['wedding', '../surveys/conference', '', '__proto__']) {
      expect(() => readTemplate('surveys', name)).toThrow(
        expect.objectContaining({
          code: 'template.unknown',
          params: { name, known: ['conference', 'exhibition'] },
        }),
      );
    }
  });

  test.each(templateNames('surveys'))('%s asks the same in both languages', (name) => {
    const [en, zh] = ['en', 'zh-CN'].map((language) => shipped(name).get(language as TemplateLanguage));
    const bare = (template: SurveyTemplate | undefined) =>
      template?.questions.map(({ text: _, ...rest }) => rest);
    expect(bare(en)).toEqual(bare(zh));
    for (const { text } of zh?.questions ?? []) expect(text).toMatch(/\p{Script=Han}/u);
    for (const { text } of en?.questions ?? []) expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test('a conference is asked in four dimensions and for a recommendation', () => {
    const questions = questionsFrom(shipped('conference'));
    expect(questions.flatMap(({ dimension }) => dimension ?? [])).toEqual([...dimensions]);
    expect(questions.filter(({ kind }) => kind === 'nps')).toHaveLength(1);
  });

  test('an exhibition is asked in five aspects on three levels each, overall, and for a recommendation', () => {
    const questions = questionsFrom(shipped('exhibition'));
    const cells = questions.flatMap(({ kind, aspect, level }) =>
      aspect && level && kind === 'scale' ? [`${aspect} ${level}`] : [],
    );
    expect(cells).toEqual(aspects.flatMap((aspect) => levels.map((level) => `${aspect} ${level}`)));
    expect(questions.filter(({ dimension }) => dimension === 'overall')).toHaveLength(1);
    expect(questions.filter(({ kind }) => kind === 'nps')).toHaveLength(1);
  });
});
