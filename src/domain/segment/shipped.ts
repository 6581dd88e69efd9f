/** The segments everybody has from the start: one row each, the condition as one would type it, and one for every label. */
import { labelValues } from '../relationship/labels/label-values.ts';

export interface ShippedSegment {
  /** What is typed after `segment:`; its names in the languages stand under this id. */
  readonly id: string;
  readonly condition: string;
}

const named = [
  { id: 'first-timers', condition: 'attended=1 came:latest' },
  { id: 'came-last-not-this', condition: 'came:previous -came:latest' },
  { id: 'frequent', condition: 'attended>=3' },
  { id: 'never-came', condition: 'event:* attended=0' },
  { id: 'no-shows', condition: 'noshow:latest' },
  { id: 'vip', condition: 'tag:vip OR tier:platinum' },
  { id: 'exhibitors', condition: 'role:exhibitor' },
  { id: 'speakers', condition: 'role:speaker' },
  { id: 'sponsors', condition: 'role:sponsor' },
  { id: 'unpaid', condition: 'unpaid>0' },
  { id: 'no-consent', condition: '-consent:email' },
  { id: 'promoters', condition: 'nps>=9' },
  { id: 'detractors', condition: 'nps<=6' },
  { id: 'early-warning', condition: 'warned:yes' },
  { id: 'below-zero', condition: 'belowzero:yes' },
  { id: 'vip-gaps', condition: 'vipgap:yes' },
  { id: 'birthdays', condition: 'birthday:this-month' },
] as const satisfies readonly ShippedSegment[];

type Labels = typeof labelValues;
/** As `stage-weaken`. */
export type LabelSegmentId = { [L in keyof Labels]: `${L}-${Labels[L][number]}` }[keyof Labels];
export type NamedSegmentId = (typeof named)[number]['id'];
export type ShippedId = NamedSegmentId | LabelSegmentId;

export const shippedSegments: readonly (ShippedSegment & { readonly id: ShippedId })[] = [
  ...named,
  ...Object.entries(labelValues).flatMap(([label, values]) =>
    values.map((value) => ({
      id: `${label}-${value}` as LabelSegmentId,
      condition: `${label}:${value}`,
    })),
  ),
];
