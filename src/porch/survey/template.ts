/** A template as somebody names it: one that ships with the program, or a file of theirs. */
import { extname, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import {
  inEveryLanguage,
  type SurveyTemplate,
  type TemplateLanguage,
  templateFrom,
} from '../../domain/survey/template.ts';
import { lineOfValue } from '../../lib/text/json-place.ts';
import { findFlaw } from '../../store/document/json-flaw.ts';
import { readTemplate } from '../../store/shipped/templates.ts';

/** Throws `template.unknown`, `template.broken`, and what a file that cannot be read throws. */
export async function templateNamed(context: Context, name: string): Promise<SurveyTemplate> {
  return extname(name).toLowerCase() === '.json' ? ownTemplate(context, name) : shippedTemplate(name);
}

export function shippedTemplate(name: string): SurveyTemplate {
  const [first, ...others] = readTemplate('surveys', name).map(({ file, language, text }) =>
    templateFrom(parsed(text, file), file, language as TemplateLanguage),
  );
  if (!first) throw fail('template.unknown', { name, known: [] });
  return inEveryLanguage([first, ...others]);
}

async function ownTemplate({ cwd, words }: Context, file: string): Promise<SurveyTemplate> {
  const { readBytes } = await import('../../intake/index.ts');
  const text = new TextDecoder().decode(readBytes(resolve(cwd, file), file));
  return templateIn(text, file, words.language === 'zh-CN' ? 'zh-CN' : 'en');
}

/** The template in a text that somebody may have typed: what is wrong is told with its line. Throws `template.broken`. */
export function templateIn(text: string, file: string, language: TemplateLanguage): SurveyTemplate {
  return templateFrom(parsed(text, file), file, language, (where) => lineOfValue(text, pathIn(where)));
}

/** `questions[2].text` as the way there. */
function pathIn(where: string): (string | number)[] {
  return [...where.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, at, key]) =>
    at === undefined ? (key ?? '') : Number(at),
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const line = findFlaw(text)?.line ?? 1;
    throw fail('template.broken', { file, where: 'JSON', reason: 'not-json', line });
  }
}
