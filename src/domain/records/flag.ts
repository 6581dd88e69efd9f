/** The option a field is set with, as it is typed. */
import type { Field } from './field.ts';

export function flagOf({ option = '' }: Field): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
