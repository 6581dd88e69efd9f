/** The mark a form carries: of which roster it is, and of which survey. */
export interface FormMark {
  /** The roster's own id. */
  readonly roster: string;
  readonly survey: string;
}

const word = 'regulars-form';

/** One line of text, as a cell of any program keeps it. */
export function formMarkText({ roster, survey }: FormMark): string {
  return [word, roster, survey].join(' ');
}

/** Null where the text is no mark, as nearly every cell of every file is none. */
export function readFormMark(text: string): FormMark | null {
  if (!text.includes(word)) return null;
  const [first, roster, survey, more] = text.trim().split(' ');
  if (first !== word || !roster || !survey || more !== undefined) return null;
  return { roster, survey };
}
