/** The shipped sample: registration files, and the command lines that make a roster of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesFolder } from './templates.ts';

export interface Demo {
  /** Command lines before the imports: the two editions. */
  readonly before: readonly (readonly string[])[];
  /** Files by their full paths, in the order they are imported. */
  readonly imports: readonly { readonly file: string; readonly event: string }[];
  /** Command lines after them: what was said since. */
  readonly after: readonly (readonly string[])[];
  readonly kpi: { readonly event: string; readonly against: string };
}

/** The sample with its names in `language` (`en`, `zh-CN`). */
export function readDemo(language: string): Demo {
  const folder = join(templatesFolder(), 'demo');
  const demo = JSON.parse(readFileSync(join(folder, `story.${language}.json`), 'utf8')) as Demo;
  return { ...demo, imports: demo.imports.map(({ file, event }) => ({ file: join(folder, file), event })) };
}
