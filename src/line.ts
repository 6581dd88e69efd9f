/** One command line: which command it means, whether help is wanted, and what is said when it fails. */
import { existsSync } from 'node:fs';
import { type Dispatch, dispatch } from './commands/dispatch.ts';
import { helpAsked, wantsHelp } from './commands/help-asked.ts';
import { loadWords, withFormats } from './i18n/index.ts';
import { type Streams, streamsOf } from './output/streams.ts';
import { type Language, languageOf } from './porch/config/language.ts';
import { projectConfigPath, userConfigPath } from './porch/config/paths.ts';

/** Runs a line to its end and answers the exit code. */
export async function runLine(argv: readonly string[], version: string): Promise<number> {
  const streams = streamsOf(argv.includes('--no-color') ? 'never' : 'auto', process.env);
  try {
    return await answer(argv, version, streams);
  } catch (error) {
    const { report } = await import('./output/failure.ts');
    const json = wantsJson(argv);
    const debug = argv.includes('--debug') || process.env.REGULARS_DEBUG === '1';
    const log = async (bug: unknown, details: string) =>
      (await import('./porch/machine/debug-log.ts')).keepBug(bug, details, process.env);
    const { inRoster } = await import('./output/in-roster.ts');
    const words = await loadWords(await spoken(argv));
    const commands = inRoster(flagValue(argv, '--roster') ?? null);
    const aimed = withFormats(words, { ...words.formats, commands });
    return report(error, aimed, streams.err, { json, debug, version, log });
  }
}

async function answer(argv: readonly string[], version: string, streams: Streams): Promise<number> {
  const meant = dispatch(argv);
  const { row, rest } = meant;
  const page = await pageAsked(argv, meant, version, Math.min(streams.out.columns, 100));
  if (page !== null) await streams.out.write(page);
  if (page !== null || row === null) return 0;
  const [{ run }, { default: command }] = await Promise.all([import('./run.ts'), row.load()]);
  return run(row.path, command, rest, streams);
}

/** What is said without running anything: the version, or a page of help; null where a command is to be run. */
async function pageAsked(
  argv: readonly string[],
  meant: Dispatch,
  version: string,
  width: number,
): Promise<string | null> {
  const { row, rest } = meant;
  if (row === null && !wantsHelp(rest)) {
    if (rest.some((word) => word === '--version' || word === '-V')) return `regulars ${version}\n`;
    if (rest.length > 0) await (await import('./commands/parse.ts')).parse('', null, rest);
  }
  return helpAsked(meant, () => spoken(argv), width);
}

/** The language before the settings are known: of a flag or the environment, else of a configuration file where there is one. */
async function spoken(argv: readonly string[]): Promise<Language> {
  const flag = flagValue(argv, '--lang');
  const { env } = process;
  const cwd = process.cwd();
  if (flag === undefined && !env.REGULARS_LANG) {
    if (existsSync(projectConfigPath(cwd)) || existsSync(userConfigPath(env))) {
      const { configuredLanguage } = await import('./settings.ts');
      const configured = configuredLanguage(env, cwd);
      if (configured !== null) return configured;
    }
  }
  return languageOf(flag, env);
}

function wantsJson(argv: readonly string[]): boolean {
  const format = flagValue(argv, '--format') ?? flagValue(argv, '-f') ?? process.env.REGULARS_FORMAT;
  return argv.includes('--json') || format === 'json';
}

function flagValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return undefined;
  const word = argv[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
}
