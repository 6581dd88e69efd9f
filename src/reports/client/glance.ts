/** How much of the timeline a card shows where nobody says how much: that of a phone that rings, and the whole one. */
export const glance = { brief: 3, whole: 10 } as const;
