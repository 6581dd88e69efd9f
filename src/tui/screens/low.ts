/** A window in which a screen tells only what it cannot do without. */
import type { Scene } from './kind.ts';

const LOW = 14;

export function isLow({ height }: Pick<Scene, 'height'>): boolean {
  return height < LOW;
}
