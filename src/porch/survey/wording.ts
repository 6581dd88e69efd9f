/** A survey of the roster as a template, so that it can be edited, written to a file and made anew. */
import type { Question, Survey } from '../../domain/records/survey.ts';
import type { SurveyTemplate } from '../../domain/survey/template.ts';

/** Its name is the title in each language its questions have. */
export function wordingOf({ name, questions }: Survey): SurveyTemplate {
  const isEnglish = questions.some(({ text }) => text.en !== undefined) || questions.length === 0;
  const isChinese = questions.some(({ text }) => text['zh-CN'] !== undefined);
  return {
    title: { ...(isEnglish ? { en: name } : {}), ...(isChinese ? { 'zh-CN': name } : {}) },
    questions,
  };
}

/** The same with the options that were chosen where an imported question lists none: a template offers what it asks. */
export function offering(
  { title, questions }: SurveyTemplate,
  answers: readonly { readonly values: Readonly<Record<string, unknown>> }[],
): SurveyTemplate {
  return { title, questions: questions.map((one) => withOptions(one, answers)) };
}

function withOptions(
  question: Question,
  answers: readonly { readonly values: Readonly<Record<string, unknown>> }[],
): Question {
  const isChosen = question.kind === 'choice' || question.kind === 'multi';
  if (!isChosen || (question.options?.length ?? 0) > 0) return question;
  const chosen = new Set(answers.flatMap(({ values }) => [values[question.id] ?? []].flat().map(String)));
  return { ...question, options: [...chosen].sort().map((text) => ({ en: text })) };
}
