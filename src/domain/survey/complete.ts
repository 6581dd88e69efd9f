/** Whom a question is asked, and whether an answer is complete. */
import type { Answer, Question } from '../records/survey.ts';

/** Whether a question is for somebody of these roles. */
export function isAskedOf({ role }: Question, roles: ReadonlySet<string>): boolean {
  return role === undefined || roles.has(role);
}

/** It says something, and to every question that must be answered; `asked` are those put to this person. */
export function isComplete(asked: readonly Question[], values: Answer['values']): boolean {
  if (Object.keys(values).length === 0) return false;
  return asked.every(({ id, required }) => required !== true || Object.hasOwn(values, id));
}
