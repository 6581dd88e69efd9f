/** The segments everybody has from the start: one row each, the condition as one would type it. */

export interface ShippedSegment {
  /** What is typed after `segment:`; its names in the languages stand under this id. */
  readonly id: string;
  readonly condition: string;
}

export const shippedSegments = [
  { id: 'first-timers', condition: 'attended=1 came:latest' },
  { id: 'came-last-not-this', condition: 'came:previous -event:latest' },
  { id: 'frequent', condition: 'attended>=3' },
  { id: 'never-came', condition: 'event:* attended=0' },
  { id: 'no-shows', condition: 'noshow:latest' },
  { id: 'vip', condition: 'tag:vip' },
  { id: 'exhibitors', condition: 'role:exhibitor' },
  { id: 'speakers', condition: 'role:speaker' },
  { id: 'sponsors', condition: 'role:sponsor' },
  { id: 'unpaid', condition: 'unpaid>0' },
  { id: 'no-consent', condition: '-consent:email' },
  { id: 'promoters', condition: 'nps>=9' },
  { id: 'detractors', condition: 'nps<=6' },
] as const satisfies readonly ShippedSegment[];

export type ShippedId = (typeof shippedSegments)[number]['id'];
