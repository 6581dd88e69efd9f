/** What a question asks, in words: a row of a matrix says nothing without what is asked above it. */
import type { Question } from '../../domain/records/survey.ts';
import { type Phrase, say } from '../phrases.ts';

export function wordsOfQuestion({ heading, text }: Pick<Question, 'heading' | 'text'>): Phrase {
  return heading ? say('survey.row', { heading, text }) : say('bilingual', { text });
}
