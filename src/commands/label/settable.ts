/** The label that is meant by its name. */
import { setLabels } from '../../domain/records/client.ts';
import { choiceOf } from '../options.ts';

export function settableLabel(typed: string): (typeof setLabels)[number] {
  return choiceOf('LABEL', typed, setLabels);
}
