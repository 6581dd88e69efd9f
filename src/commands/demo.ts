/** `demo`: a sample roster made from shipped registration files, to try everything on. */
import { basename, join, relative, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { UserError } from '../domain/errors.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { importColumns } from '../reports/import/imports.ts';
import { say } from '../reports/phrases.ts';
import type { Answer, Column, Receipt, Report } from '../reports/report.ts';
import { openStore } from '../store/open.ts';
import { readDemo } from '../store/shipped/demo.ts';
import { command } from './command.ts';

const columns: readonly Column[] = [
  ...importColumns,
  { key: 'registrationsAdded', kind: 'int', rank: 2 },
  { key: 'answersAdded', kind: 'int', rank: 2 },
];

export default command({
  arguments: { folder: 'maybe' },
  options: {},
  async run(context, { folder }) {
    const { cwd, words } = context;
    const roster = join(folder === undefined ? await firstFree(cwd) : resolve(cwd, folder), 'roster.json');
    const { before, imports, after, kpi } = readDemo(words.language);
    const made = {
      kind: 'receipt',
      said: [say('demo.made', { path: roster })],
      changed: [],
      undo: null,
    } as const;
    if (context.settings.dryRun) {
      return {
        ...made,
        columns: [{ key: 'file', kind: 'text' }],
        items: imports.map(({ file }) => ({ file: basename(file) })),
        dryRun: true,
      };
    }
    const run = (argv: readonly string[]) => context.run(argv, { roster });
    await run(['init', roster, '--currency', 'CNY', '--region', 'CN', '--zone', 'Asia/Shanghai']);
    for (const line of before) await run(line);
    const receipts: Receipt[] = [];
    for (const { file, event } of imports)
      receipts.push(receiptOf(await run(['import', file, '--event', event, '--no-input'])));
    for (const line of after) await run(line);

    const items = receipts
      .flatMap((receipt) => receipt.items)
      .map((item) => ({ ...item, file: basename(String(item.file)) }));
    const imported: Report = {
      kind: 'report',
      title: say('title.imports'),
      layout: 'table',
      columns,
      rows: items,
      empty: say('none.known'),
    };
    const figures = await run(['kpi', '--event', kpi.event, '--against', kpi.against]);
    const due = await run(['followup', 'list', '--due', 'today']);
    return {
      ...made,
      columns,
      items,
      sections: [imported, ...reportsIn([figures, due])],
      next: nextSteps(context, roster),
    };
  },
});

/** `./regulars-demo`, or the first `-2`, `-3`, ... of it that holds no roster yet. */
async function firstFree(cwd: string): Promise<string> {
  for (let n = 1; ; n++) {
    const folder = join(cwd, n === 1 ? 'regulars-demo' : `regulars-demo-${n}`);
    try {
      await openStore(join(folder, 'roster.json'));
    } catch (error) {
      if (error instanceof UserError && error.code === 'roster.missing') return folder;
      // What is left of one is in the way, too.
      if (!(error instanceof UserError) || error.code !== 'roster.journal-alone') throw error;
    }
  }
}

function nextSteps({ cwd }: Context, roster: string): string[] {
  const path = relative(cwd, roster);
  const where = `--roster ${shellWord(path)}`;
  return [
    `regulars client list "attended>=2" ${where}`,
    `regulars kpi --explain retention-rate ${where}`,
    `regulars dashboard ${where}`,
  ];
}

function receiptOf(answer: Answer): Receipt {
  if (answer.kind !== 'receipt') throw new TypeError('An import answers a receipt.');
  return answer;
}

function reportsIn(answers: readonly Answer[]): Report[] {
  return answers.filter((answer) => answer.kind === 'report');
}
