/** A low window, in which a screen shows only the essential. */
import type { Scene } from '../screen-kind.ts';

const low = 14;

export function isLow({ height }: Pick<Scene, 'height'>): boolean {
  return height < low;
}
