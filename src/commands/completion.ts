/** `completion`: the script that lets a shell complete lines of this program. */
import { choiceTyped } from '../porch/typed/choice.ts';
import { say } from '../reports/phrases.ts';
import { completionScript, shells } from '../store/shipped/templates.ts';
import { command } from './command.ts';

export default command({
  arguments: { shell: 'one' },
  options: {},
  async run(_, { shell: typed }) {
    const shell = await choiceTyped('SHELL', typed, shells);
    return {
      kind: 'report',
      title: say('title.completion', { shell }),
      layout: 'text',
      columns: [{ key: 'text', kind: 'text' }],
      rows: [{ shell, text: completionScript(shell).trimEnd() }],
      empty: say('none.known'),
    };
  },
});
