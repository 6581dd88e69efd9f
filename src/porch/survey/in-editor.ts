/** The questions of a survey in somebody's own editor, until they can be asked or are given up; what was typed is never lost. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { fail, UserError } from '../../domain/errors.ts';
import type { Survey } from '../../domain/records/survey.ts';
import { templateText } from '../../domain/survey/template.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { problemIn } from '../../output/problem.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { editSurvey, type Wording } from './edit.ts';
import { templateIn } from './template.ts';
import { wordingOf } from './wording.ts';

export async function editInEditor(context: Context, survey: Survey): Promise<Receipt> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-'));
  const file = join(folder, `survey-${survey.id}.json`);
  const before = templateText(wordingOf(survey));
  let typed = before;
  try {
    writeFileSync(file, before, { mode: 0o600 });
    for (;;) {
      await openEditor(context, file);
      typed = readFileSync(file, 'utf8');
      try {
        return await keep(context, survey, typed);
      } catch (error) {
        if (!(error instanceof UserError) || !(await isTriedAgain(context, error))) throw error;
      }
    }
  } catch (error) {
    if (typed === before || !(error instanceof UserError)) throw error;
    throw fail('survey.not-kept', { survey: survey.id, path: setAside(context, survey, typed) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(context: Context, survey: Survey, text: string): Promise<Receipt> {
  const language = context.words.language === 'zh-CN' ? 'zh-CN' : 'en';
  const { title, questions } = templateIn(text, survey.name, language);
  const wording: Wording = {
    name: title[language] ?? title.en ?? title['zh-CN'] ?? survey.name,
    questions,
  };
  return editSurvey(context, survey.id, () => wording, survey);
}

async function isTriedAgain({ ask, words }: Context, error: UserError): Promise<boolean> {
  if (error.code === 'interrupted') return false;
  const problem = oneLine(problemIn(error, words).join('. '));
  return ask.confirm(`${problem}\n  ${wordsOf(say('ask.edit-again'), words)}`);
}

/** Beside where one is, under a name that is free. */
function setAside({ cwd }: Context, { id }: Survey, text: string): string {
  for (let number = 1; ; number++) {
    const path = resolve(cwd, number === 1 ? `survey-${id}.json` : `survey-${id}-${number}.json`);
    if (existsSync(path)) continue;
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return path;
  }
}

/** What one edits with may have arguments of its own, as `code --wait`. Ctrl-C is the editor's while it runs. */
function openEditor({ env }: Context, file: string): Promise<void> {
  const editor = env.VISUAL?.trim() || env.EDITOR?.trim() || 'vi';
  const listen = () => {};
  process.on('SIGINT', listen);
  return new Promise<void>((done, failed) => {
    const child =
      process.platform === 'win32'
        ? spawn(`${editor} "${file}"`, { shell: true, stdio: 'inherit' })
        : spawn('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
    child.once('error', () => failed(fail('editor.failed', { editor })));
    child.once('close', (code) => (code === 0 ? done() : failed(fail('editor.failed', { editor }))));
  }).finally(() => process.off('SIGINT', listen));
}
