/** The option for how often a follow-up comes back. */
import { text } from '../options.ts';
import { formed } from '../record-options.ts';

/** `3w`; empty where it is not to come back. */
export const everyOption = {
  ...text('--every <PERIOD>'),
  read: (typed: string, option: string) => (typed.trim() === '' ? '' : formed('every', option, typed.trim())),
};
