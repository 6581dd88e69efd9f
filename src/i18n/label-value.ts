/** The word for a value of a label. */
import type { LabelValues, Words } from './words.ts';

export function labelValue(labels: Words['labels'], label: keyof LabelValues, value: string): string {
  const { values } = labels[label] as { readonly values: Readonly<Record<string, string>> };
  return values[value] ?? value;
}
