/** Lines already fitted to their width, one under the other. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { pad } from '../../lib/text/width.ts';
import type { Line } from '../line.ts';

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
      {shown.map((line, i) => (
        // The place of a line is all that tells it from the others.
        <Whole key={String(i)} line={line} width={width} />
      ))}
    </Box>
  );
}

function Whole({ line, width }: { readonly line: Line; readonly width: number }): ReactNode {
  const { text, style, after } = line;
  if (after === undefined)
    return (
      <Text wrap="truncate" {...style}>
        {pad(text, width)}
      </Text>
    );
  const parts = partsOf(line);
  return (
    <Text wrap="truncate">
      {parts.map((part, i) => (
        <Text key={String(i)} {...part.style}>
          {part.text}
        </Text>
      ))}
    </Text>
  );
}

function partsOf(line: Line): readonly Line[] {
  return line.after === undefined ? [line] : [line, ...partsOf(line.after)];
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
