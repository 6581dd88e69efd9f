/** Questions of a survey, one a line: the id and the words. */
import type { NamedQuestion } from '../domain/errors.ts';
import type { Words } from './words.ts';

export function questionsTold(questions: readonly NamedQuestion[], words: Words): string {
  return questions.map(({ id, text }) => `  ${id}  ${words.phrases.bilingual({ text }, words)}`).join('\n');
}
