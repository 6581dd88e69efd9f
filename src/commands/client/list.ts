/** `client list`: the clients a condition selects; all of them without one. */
import { headingsMissing } from '../../porch/selected/headings-missing.ts';
import { judged } from '../../porch/selected/judgement.ts';
import { labelsBy, namesLabels } from '../../porch/selected/labelled.ts';
import { clientsAsWalked } from '../../porch/selected/selection.ts';
import { clientColumns, clientsReport, furtherOfClients } from '../../reports/client/clients.ts';
import { furtherNames } from '../../reports/further.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { condition: 'any' },
  selects: 'clients',
  options: judging,
  async run(context, { condition: words, ...typed }) {
    const condition = words.join(' ');
    const named = furtherNames(context.settings.fields, clientColumns);
    const { roster, selected, judgement, matching, tree } = await clientsAsWalked(context, condition, {
      labelled: namesLabels(named),
      judging: typed,
    });
    const further = furtherOfClients(named, roster.clients.values(), labelsBy(matching));
    const notes = headingsMissing(tree, condition, roster.clients.values());
    const total = () => [...selected].length;
    return judged({ ...clientsReport(selected, further), notes, total }, judgement);
  },
});
