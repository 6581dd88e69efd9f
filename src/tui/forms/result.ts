/** What came of a follow-up: it is logged, and the follow-up is done. */
import type { Form } from './form.ts';
import { log } from './log.ts';

export const result: Form = {
  name: 'result',
  fields: log.fields,
  argvs: (values, subject, initial) => [
    ...log.argvs(values, subject, initial),
    ...subject.rows.map(({ id }) => ['followup', 'done', String(id)]),
  ],
};
