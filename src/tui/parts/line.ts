/** A line of the frame, and how it is coloured. */

export interface Line {
  readonly text: string;
  readonly style?: {
    readonly color?: string;
    readonly bold?: boolean;
    readonly dimColor?: boolean;
    readonly inverse?: boolean;
  };
}
