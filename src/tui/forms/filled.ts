/** A form as far as it is filled in: what stands in it, what it still needs, and the lines it amounts to. */
import type { Argv } from '../../porch/dashboard-source.ts';
import { fieldWith, textOf } from '../field.ts';
import type { Layer, Subject } from '../state.ts';
import type { Form, FormField, Values } from './form.ts';
import { formOf } from './index.ts';

export type Filled = Extract<Layer, { kind: 'form' }>;

export function opened(form: Form, subject: Subject): Filled {
  const initial = form.fields.map(({ begin, choices }) => begin?.(subject) ?? choices?.[0] ?? '');
  return {
    kind: 'form',
    form: form.name,
    subject,
    initial,
    fields: initial.map(fieldWith),
    at: 0,
    problem: [],
    leaving: false,
  };
}

export function fieldAt({ form, at }: Filled): FormField | undefined {
  return formOf(form).fields[at];
}

export function isChanged({ fields, initial }: Filled): boolean {
  return fields.some((field, i) => textOf(field) !== initial[i]);
}

/** The place of the first line that has to be filled in and is not; -1 where there is none. */
export function firstNeeded({ form, fields }: Filled): number {
  return formOf(form).fields.findIndex(
    ({ needed }, i) => needed === true && textOf(fields[i] ?? fieldWith('')).trim() === '',
  );
}

export function argvsOf(filled: Filled): readonly Argv[] {
  const form = formOf(filled.form);
  const reading =
    (texts: readonly string[]): Values =>
    (key) =>
      (texts[form.fields.findIndex((field) => field.key === key)] ?? '').trim();
  return form.argvs(reading(filled.fields.map(textOf)), filled.subject, reading(filled.initial));
}
