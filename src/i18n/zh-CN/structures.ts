/** 由几部分组成的值。 */
import type { Words } from '../words.ts';

export const structures: Words['structures'] = {
  consent: ({ state, day }, { ui }) => [ui[state], day].filter(Boolean).join('，'),
  origin: ({ tool, file, row, command }) =>
    command ?? [file ?? tool ?? '', row === undefined ? '' : `第 ${row} 行`].filter(Boolean).join('，'),
  archived: ({ at, reason }, { formats }) => [formats.instant(at), reason].filter(Boolean).join('，'),
  parts: (count) => `共 ${count} 项`,
  part: (field, part) => `${field}：${part}`,
};
