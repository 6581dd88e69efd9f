/** What was said, and what comes next. */
import { type Form, given, plainly } from './form.ts';

/** The ways one talks, the commonest first. */
const channels = [
  '',
  'phone',
  'wechat',
  'email',
  'meeting',
  'visit',
  'sms',
  'social',
  'fax',
  'letter',
  'web',
];

export const log: Form = {
  name: 'log',
  fields: [
    { key: 'text', kind: 'text', needed: true },
    { key: 'channel', kind: 'choice', choices: channels },
    { key: 'next', kind: 'day' },
    { key: 'todo', kind: 'text' },
  ],
  argvs: (values, { clients }) =>
    clients.map((client) => [
      'log',
      ...given('--channel', values('channel')),
      ...given('--next', values('next')),
      ...given('--todo', values('todo')),
      ...plainly(client, values('text')),
    ]),
};
