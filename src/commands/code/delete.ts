/** `code delete`: takes a value out of a list; clients who have it keep it. */
import { fail } from '../../domain/errors.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { codeField } from './field.ts';

export default command({
  arguments: { field: 'one', value: 'one' },
  options: {},
  run(context, { field, value }) {
    const { key, option } = codeField(field);
    return editRoster(context, ['codes'], (change, roster) => {
      const lists = codeLists(roster.codes.values());
      const code = lists.find(key, value);
      if (!code) {
        const known = lists.of(key).map((one) => one.value);
        throw fail('code.unknown', { field: option, value, known, near: lists.near(key, value) });
      }
      if (code.id === null) throw fail('code.shipped', { field: option, value: code.value });
      change.remove('codes', code.id);
      return {
        said: [say('code.deleted', { field: option, value: code.value })],
        next: [`regulars code list ${option}`],
      };
    });
  },
});
