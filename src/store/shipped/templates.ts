/** What ships with the program in `templates/`, by name and language: `templates/surveys/conference.en.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../../domain/errors.ts';

/** The folders of `templates/`. */
export type TemplateKind = 'surveys' | 'playbooks';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export interface TemplateFile {
  /** Its name within `templates/`. */
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

const shape = /^([a-z][a-z-]*)\.([a-z]{2}(?:-[A-Z]{2})?)\.[a-z]+$/;

/** The templates of a kind that one can ask for. */
export function templateNames(kind: TemplateKind): string[] {
  return [...new Set(filesOf(kind).map(({ name }) => name))].sort();
}

/** One template in every language it ships in, English first. Throws `template.unknown`. */
export function readTemplate(kind: TemplateKind, name: string): TemplateFile[] {
  const files = filesOf(kind).filter((file) => file.name === name.toLowerCase());
  if (files.length === 0) throw fail('template.unknown', { name, known: templateNames(kind) });
  return files.map(({ path, file, language }) => ({ file, language, text: readFileSync(path, 'utf8') }));
}

/** The script that lets a shell complete lines of this program. */
export function completionScript(shell: Shell): string {
  return readFileSync(join(templatesFolder(), 'completion', `regulars.${shell}`), 'utf8');
}

function filesOf(kind: TemplateKind) {
  const folder = join(templatesFolder(), kind);
  return readdirSync(folder)
    .sort()
    .flatMap((base) => {
      const [, name, language] = shape.exec(base) ?? [];
      if (name === undefined || language === undefined) return [];
      return [{ name, language, file: `${kind}/${base}`, path: join(folder, base) }];
    });
}

/** The program may run from its sources or from a bundle in some folder below the package, so it is looked for upwards. */
export function templatesFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const found = join(folder, 'templates');
    if (existsSync(join(found, 'surveys'))) return found;
    if (folder === dirname(folder)) throw new Error(`no templates above ${start}`);
  }
}
