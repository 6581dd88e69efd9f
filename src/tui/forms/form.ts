/** What a form is: lines to fill in, and the command lines they amount to. */
import type { FormName } from '../../i18n/tui.ts';
import type { Argv } from '../../porch/dashboard/source.ts';
import type { Subject } from '../state/state.ts';

export interface FormField {
  /** Its label stands under `fields` in the language. */
  readonly key: string;
  /** A day is echoed as it was understood; a choice is turned with ← and →. */
  readonly kind: 'text' | 'day' | 'choice';
  readonly needed?: true;
  /** Of a choice; '' leaves it open. */
  readonly choices?: readonly string[];
  /** What stands in it at first. */
  readonly begin?: (subject: Subject) => string;
}

/** What was typed under a key, without the space around it; '' where nothing was. */
export type Values = (key: string) => string;

export interface Form {
  readonly name: FormName;
  readonly fields: readonly FormField[];
  /** It is filled with what is known of one client, which is nobody else's. */
  readonly ofOne?: true;
  /** `initial` is what it began with. */
  readonly argvs: (values: Values, subject: Subject, initial: Values) => readonly Argv[];
}

/** An option with its value, where there is one; a value that begins with a dash is no option of its own. */
export function given(option: string, value: string): Argv {
  if (value === '') return [];
  return value.startsWith('-') ? [`${option}=${value}`] : [option, value];
}

/** Words that may begin with a dash stand last, where they are no options. */
export function plainly(...words: string[]): Argv {
  return words.some((word) => word.startsWith('-')) ? ['--', ...words] : words;
}
