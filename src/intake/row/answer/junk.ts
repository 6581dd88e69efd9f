/** Whether an answer was given without reading the questions. */

export interface Given {
  /** Null where nobody measured it. */
  readonly seconds: number | null;
  readonly questions: number;
  readonly name: string;
  readonly badContact: boolean;
  /** What was written in one's own words. */
  readonly texts: readonly string[];
}

const secondsAQuestion = 2;
const manyQuestions = 5;
const secondsForMany = 10;

/** Too fast to have read it, or a name that is none together with a second sign. */
export function isJunk({ seconds, questions, name, badContact, texts }: Given): boolean {
  if (seconds !== null && seconds < secondsAQuestion * questions) return true;
  if (seconds !== null && questions >= manyQuestions && seconds < secondsForMany) return true;
  return isNonsense(name) && (badContact || texts.some((text) => text === name || isNonsense(text)));
}

function isNonsense(text: string): boolean {
  return text !== '' && ([...text].length === 1 || /^\d+$/.test(text));
}
