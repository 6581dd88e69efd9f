/** Lines that were fitted to their width already, one under the other. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { pad } from '../../lib/width.ts';
import type { Line } from './line.ts';

/** Exactly `height` lines of exactly `width` cells: what is missing is left blank. */
export function Lines({
  lines,
  width,
  height,
}: {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}): ReactNode {
  const shown = Array.from({ length: height }, (_, i) => lines[i] ?? { text: '' });
  return (
    <Box flexDirection="column" width={width} height={height}>
      {shown.map(({ text, style }, i) => (
        // The place of a line is all that tells it from the others.
        <Text key={String(i)} wrap="truncate" {...style}>
          {pad(text, width)}
        </Text>
      ))}
    </Box>
  );
}

/** Lines for whoever has them read aloud, without what only fills the window. */
export function Statements({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  return (
    <Box flexDirection="column">
      {lines.map(({ text }, i) => (
        <Text key={String(i)}>{text}</Text>
      ))}
    </Box>
  );
}
