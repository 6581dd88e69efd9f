/** A line of the frame, and how it is coloured. */

export interface Line {
  readonly text: string;
  /** What stands right of it, with colours of its own. */
  readonly after?: Line;
  readonly style?: {
    readonly color?: string;
    readonly bold?: boolean;
    readonly dimColor?: boolean;
    readonly inverse?: boolean;
  };
}
