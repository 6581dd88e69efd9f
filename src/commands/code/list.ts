/** `code list`: what fields with a list may be, and what else clients have in them. */
import { codeListed } from '../../domain/value/code-list.ts';
import { codesReport } from '../../reports/import/codes.ts';
import { command } from '../command.ts';
import { codeField } from './field.ts';

export default command({
  arguments: { field: 'maybe' },
  options: {},
  async run(context, { field }) {
    const fields = field === undefined ? codeListed : [codeField(field)];
    return codesReport(await context.read(['clients', 'cases', 'losses', 'codes']), fields);
  },
});
