/** What is said of figures and their targets, in English. */
import { groupNamed } from '../group-named.ts';
import { labelValue } from '../label-value.ts';
import { measured } from '../measured.ts';
import type { Figures } from '../words.ts';
import { plural } from './plural.ts';

export const figures: Figures = {
  'kpi.name': ({ id, dimension }, { kpis, choices }) => `${kpis[id].label}: ${choices.scored[dimension]}`,
  'kpi.step': ({ id, lifecycle }, { kpis, labels }) =>
    `${kpis[id].label}: ${labelValue(labels, 'lifecycle', lifecycle)}`,
  'title.funnel': () => 'Funnel',
  'title.kpi-in': ({ id, money }, { kpis, formats, ui }) =>
    `${kpis[id].label}: ${money === null ? ui.none : formats.money(money)}`,
  'funnel.step': ({ to, took, could }, { formats }) => {
    const of = `${formats.number(took)} of ${formats.number(could)}`;
    switch (to) {
      case 'new':
        return `${of} known`;
      case 'loyal':
        return `${of} still with us`;
      default:
        return `${of} able to return`;
    }
  },
  'funnel.note': (step, words) =>
    `${words.formats.share(step.share)}: ${figures['funnel.step'](step, words)}`,
  'kpi.group': ({ by, value }, words) => (value === null ? words.ui.none : groupNamed(by, value, words)),
  'kpi.parted': ({ by }) =>
    by === 'role'
      ? 'Split by role at this event, or at the last one before it for whoever is not here: whoever has several roles is counted in several columns.'
      : `Split by ${by}: whoever is several things is counted in several columns.`,
  'title.kpis-in': ({ series }) => `Figures of ${series}, edition by edition`,
  'title.compared': ({ first, second }) => `${first} and ${second}`,
  'kpi.missed': ({ ids }, { kpis }) =>
    `${plural(ids.length, 'target', 'targets')} missed: ${ids.map((id) => kpis[id].label).join(', ')}.`,
  'kpi.unchecked': ({ ids }, { kpis }) =>
    `Not known, so not checked: ${ids.map((id) => kpis[id].label).join(', ')}.`,
  'kpi.all-reached': ({ targets }) => `${plural(targets, 'target', 'targets')} reached.`,
  'kpi.left-out': ({ clients }) =>
    `Left out, too little is known about them: ${plural(clients, 'client', 'clients')}.`,
  'target.set': ({ id, event, ...target }, { kpis, formats }) =>
    `The target of ${kpis[id].label} ${event === null ? 'for every event' : `for ${event}`} is ${measured(target, formats)}.`,
  'target.removed': ({ id, event }, { kpis }) =>
    `${kpis[id].label} no longer has a target ${event === null ? 'for every event' : `for ${event}`}.`,
  'title.targets': () => 'Targets',
  'none.targets': () => 'No targets.',
};
