/** `restore`: makes the roster what a backup or another roster file holds; what is there now is kept. */
import { broughtBack } from '../porch/roster/bring-back.ts';
import { command } from './command.ts';
import { flag } from './options.ts';

export default command({
  arguments: { file: 'one' },
  options: { check: flag('--check') },
  run: (context, { file, check }) => broughtBack(context, file, check === true),
});
