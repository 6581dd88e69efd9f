/** Colour by meaning; whatever has a colour also has a word or a sign. */

export interface Theme {
  readonly accent: { readonly color?: string; readonly bold?: boolean };
  readonly marked: { readonly inverse?: boolean };
  readonly dim: { readonly dimColor?: boolean };
  readonly bad: { readonly color?: string };
}

export function themeFor(color: boolean): Theme {
  if (!color) return { accent: {}, marked: {}, dim: {}, bad: {} };
  return {
    // Cyan, green and yellow are hardly there on white, blue is not on black.
    accent: { color: 'magenta', bold: true },
    marked: { inverse: true },
    dim: { dimColor: true },
    bad: { color: 'red' },
  };
}
