/** How long an answer took. */
import type { Wall } from './clock.ts';

const units =
  /^(?:(\d{1,3}) ?(?:小时|时|h(?:ours?)?) ?)?(?:(\d{1,4}) ?(?:分钟?|m(?:in(?:ute)?s?)?) ?)?(?:(\d{1,6}) ?(?:秒钟?|s(?:ec(?:ond)?s?)?)?)?$/i;
const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/;

/** In seconds, as a cell says it (`123秒`, `2分5秒`, `00:01:20`, `88`), else between two walls; null where neither tells. */
export function secondsIn(text: string, started: Wall | null, ended: Wall | null): number | null {
  if (text !== '' && text.length <= 20) {
    const parts = clock.exec(text) ?? units.exec(text);
    if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
  }
  if (started === null || ended === null) return null;
  const seconds = (Date.parse(`${ended.wall}Z`) - Date.parse(`${started.wall}Z`)) / 1000;
  return seconds >= 0 ? seconds : null;
}
