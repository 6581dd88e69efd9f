/** The forms. */
import type { FormName } from '../../i18n/tui.ts';
import { action } from './action.ts';
import { archive } from './archive.ts';
import { assign } from './assign.ts';
import { edit } from './edit.ts';
import { followup } from './followup.ts';
import type { Form } from './form.ts';
import { log } from './log.ts';
import { merge } from './merge.ts';
import { result } from './result.ts';
import { snooze } from './snooze.ts';
import { tag } from './tag.ts';

export const forms: readonly Form[] = [
  log,
  followup,
  tag,
  edit,
  archive,
  snooze,
  result,
  action,
  assign,
  merge,
];

const byName = new Map(forms.map((form) => [form.name, form]));

export function formOf(name: FormName): Form {
  const form = byName.get(name);
  if (form === undefined) throw new RangeError(`No form is called ${name}.`);
  return form;
}
