/** The values each label can have, from first to last. */
import type { setLabels } from '../../records/client.ts';
import { activities } from './activity.ts';
import { clientClasses } from './class.ts';
import { depths } from './depth.ts';
import { frequencies } from './frequency.ts';
import { lifecycles } from './lifecycle.ts';
import { stages } from './stage.ts';
import { tiers } from './tier.ts';

export const labelValues = {
  stage: stages,
  lifecycle: lifecycles,
  activity: activities,
  frequency: frequencies,
  class: clientClasses,
  depth: depths,
  tier: tiers,
} as const satisfies Readonly<Record<(typeof setLabels)[number], readonly string[]>>;
