/** Values that are put together of several, in English. */
import type { Words } from '../words.ts';

export const structures: Words['structures'] = {
  consent: ({ state, day }, { ui }) => [ui[state], day].filter(Boolean).join(', '),
  origin: ({ tool, file, row, command }) =>
    command ?? [file ?? tool ?? '', row === undefined ? '' : `row ${row}`].filter(Boolean).join(', '),
  archived: ({ at, reason }, { formats }) => [formats.instant(at), reason].filter(Boolean).join(', '),
  parts: (count) => `${count} in all`,
  part: (field, part) => `${field}: ${part}`,
};
