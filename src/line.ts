/** One command line: which command it means, whether help is wanted, and what is said when it fails. */
import { dispatch } from './commands/dispatch.ts';
import { loadWords } from './i18n/index.ts';
import { languageOf } from './language.ts';
import { type Streams, streamsOf } from './output/streams.ts';

/** Runs a line to its end and answers the exit code. */
export async function runLine(argv: readonly string[], version: string): Promise<number> {
  const lang = languageOf(flagValue(argv, '--lang'), process.env);
  const streams = streamsOf(argv.includes('--no-color') ? 'never' : 'auto', process.env);
  try {
    return await answer(argv, lang, streams);
  } catch (error) {
    const { report } = await import('./output/failure.ts');
    const json = argv.includes('--json');
    const debug = argv.includes('--debug') || process.env.REGULARS_DEBUG === '1';
    return report(error, await loadWords(lang), streams.err, { json, debug, version });
  }
}

async function answer(argv: readonly string[], lang: 'en' | 'zh-CN', streams: Streams): Promise<number> {
  const { row, rest } = dispatch(argv);
  if (row === null || wantsHelp(rest)) {
    const { helpPage } = await import('./commands/help-pages.ts');
    await streams.out.write(await helpPage(row, wantsHelp(rest), lang, Math.min(streams.out.columns, 100)));
    return 0;
  }
  const [{ run }, { default: command }] = await Promise.all([import('./run.ts'), row.load()]);
  return run(row.path, command, rest, streams);
}

function wantsHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--');
  return (end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function flagValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return undefined;
  const word = argv[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
}
