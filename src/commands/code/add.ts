/** `code add`: lists values of a field; from the first on, the field takes no others. */
import { fail } from '../../domain/errors.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { codeField } from './field.ts';

export default command({
  arguments: { field: 'one', values: 'some' },
  options: {},
  run(context, { field, values }) {
    const { key, option } = codeField(field);
    const typed = values.map((value) => value.trim());
    if (typed.includes('')) throw fail('usage.missing-argument', { name: 'VALUES', command: 'code add' });
    return editRoster(context, ['codes'], (change, roster) => {
      const codes = [...roster.codes.values()];
      const said = typed.map((value) => {
        const known = codeLists(codes).find(key, value);
        if (known) return say('code.known', { field: option, value: known.value });
        const id = change.add('codes', { field: key, value });
        codes.push({ id, field: key, value, created: context.now, updated: context.now });
        return say('code.added', { field: option, value });
      });
      return { said, unchanged: said, next: [`regulars code list ${option}`] };
    });
  },
});
