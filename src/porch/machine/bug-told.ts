/** A bug of ours that ends nothing: written down like any other, and told in words on a screen. */
import { version } from '../../../package.json';
import type { Words } from '../../i18n/words.ts';
import type { Environment } from '../../lib/environment.ts';
import { bugDetails } from '../../output/failure.ts';
import { keepBug } from './debug-log.ts';

export function bugTold(error: unknown, words: Words, env: Environment): readonly string[] {
  const details = bugDetails(version);
  const log = keepBug(error, details, env);
  return [`regulars: ${words.ui.bug(details)}`, words.ui.try(words.ui.bugNext(log))];
}
