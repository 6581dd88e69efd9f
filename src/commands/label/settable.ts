/** The label that is meant by its name. */
import { setLabels } from '../../domain/records/client.ts';
import { choiceTyped } from '../../porch/typed/choice.ts';

export function settableLabel(typed: string): Promise<(typeof setLabels)[number]> {
  return choiceTyped('LABEL', typed, setLabels);
}
