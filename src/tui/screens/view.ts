/** What a screen answers: its lines, how long its list is, and whose card opens on Enter. */
import type { Line } from '../parts/lines.tsx';

export interface View {
  readonly lines: readonly Line[];
  readonly length: number;
  readonly opens: string | null;
}
