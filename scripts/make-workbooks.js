// Writes templates/workbooks with the built program: blank workbooks to hand out, in both languages. The files are committed; run it after a change to a record.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'templates', 'workbooks');
mkdirSync(folder, { recursive: true });

for (const kind of ['registrations', 'exhibitors', 'contacts']) {
  for (const language of ['en', 'zh-CN']) {
    const file = join(folder, `${kind}.${language}.xlsx`);
    // No roster, so that nobody's own code lists are in them.
    const typed = ['import', '--template', file, '--as', kind, '--lang', language, '--force'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'bin', 'regulars.js'), ...typed, '--roster', join(folder, 'none.json')],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`regulars ${typed.join(' ')} ended with ${status}: ${stderr}`);
  }
}
