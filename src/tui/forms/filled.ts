/** A form as far as it is filled in: what stands in it, what it still needs, and the lines it amounts to. */
import type { Argv } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import { keyOf } from '../screen-kind.ts';
import type { Layer, Subject } from '../state/state.ts';
import { fieldWith, textOf } from '../typed/field.ts';
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
    stale: [],
    leaving: false,
    did: 0,
  };
}

export function fieldAt({ form, at }: Filled): FormField | undefined {
  return formOf(form).fields[at];
}

export function isChanged({ fields, initial }: Filled): boolean {
  return fields.some((field, i) => textOf(field) !== initial[i]);
}

/** As the rows are now, and what of it is neither what the form began with nor what was typed. */
export function refreshed(filled: Filled, rows: readonly Row[]): Filled {
  const { form, subject, initial, fields } = filled;
  const now = {
    ...subject,
    rows: subject.rows.map((row) => rows.find((one) => keyOf(one) === keyOf(row)) ?? row),
  };
  const begun = formOf(form).fields.map(({ begin }, i) => begin?.(now) ?? initial[i] ?? '');
  const typed = fields.map(textOf);
  const stale = formOf(form).fields.flatMap(({ key }, i) => {
    const isMine = typed[i] !== initial[i] && typed[i] !== begun[i];
    return isMine && begun[i] !== initial[i] ? [{ key, now: begun[i] ?? '' }] : [];
  });
  // What nobody typed over is what it is now.
  const fresh = fields.map((field, i) => (typed[i] === initial[i] ? fieldWith(begun[i] ?? '') : field));
  return { ...filled, subject: now, initial: begun, fields: fresh, stale };
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
