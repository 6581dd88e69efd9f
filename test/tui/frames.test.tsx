import { render } from 'ink-testing-library';
import { expect, test } from 'vitest';
import type { Source } from '../../src/dashboard-reading.ts';
import { words as en } from '../../src/i18n/en/index.ts';
import { en as enTui } from '../../src/i18n/en/tui.ts';
import { words as zh } from '../../src/i18n/zh-CN/index.ts';
import { zhCN as zhTui } from '../../src/i18n/zh-CN/tui.ts';
import { widthOf } from '../../src/lib/width.ts';
import { clientsReport } from '../../src/reports/clients.ts';
import { eventsReport } from '../../src/reports/events.ts';
import { followupsReport } from '../../src/reports/followups.ts';
import { kpiReport } from '../../src/reports/kpi.ts';
import { App } from '../../src/tui/app.tsx';

const now = '2026-11-24T09:00:00.000Z';
const clients = Array.from({ length: 40 }, (_, i) => ({
  id: `C${String(i + 1).padStart(4, '0')}`,
  name: i % 2 === 0 ? `王芳${i + 1}` : `Ann Example ${i + 1}`,
  kind: 'person' as const,
  created: now,
  updated: now,
}));
const event = { id: 'E001', name: '春季沙龙 2027', start: '2027-04-17', created: now, updated: now };
const followup = {
  id: 'F0001',
  client: 'C0001',
  due: '2026-11-20',
  text: '寄资料',
  priority: 'normal' as const,
  state: 'open' as const,
  created: now,
  updated: now,
};

/** A source over plain data; `change` tells the dashboard that the roster is another now. */
function sourceOf(list: () => typeof clients): Source & { change(): void } {
  const listeners = new Set<() => void>();
  return {
    read: async () => ({
      roster: 'roster.json',
      overview: () => ({
        figures: kpiReport({ event: null, against: null, held: false, segment: undefined }, []),
        due: followupsReport(
          { settings: {}, counters: {}, clients: new Map(list().map((one) => [one.id, one])) },
          [followup],
          '2026-11-24',
        ),
        ahead: eventsReport([event], []),
      }),
      clients: (filter) => {
        const found = list().filter(({ name }) => name.includes(filter));
        const report = clientsReport(found);
        return { report, rows: [...report.rows], all: list().length, problem: null };
      },
      card: () => null,
    }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: () => {
      for (const listener of listeners) listener();
    },
  };
}

function open(source: Source, chinese = false) {
  const [words, tui] = chinese ? [zh, zhTui] : [en, enTui];
  return render(<App source={source} words={words} tui={tui} color={false} columns={80} rows={24} />);
}

/** Resolves with the first frame that holds `text`. */
function frame(app: ReturnType<typeof open>, text: string): Promise<string[]> {
  return expect
    .poll(() => app.lastFrame() ?? '', { timeout: 20_000 })
    .toContain(text)
    .then(() => (app.lastFrame() ?? '').split('\n'));
}

test('the overview shows what is due and what comes next, within 80 cells', async () => {
  const app = open(
    sourceOf(() => clients),
    true,
  );
  const lines = await frame(app, '寄资料');
  expect(lines.length).toBeLessThanOrEqual(23);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
  expect(lines.join('\n')).toContain('春季沙龙 2027');
  expect(lines[0]).toContain('概览');
  app.unmount();
});

test('the list is a window on the clients that follows the mark', async () => {
  const app = open(sourceOf(() => clients));
  await frame(app, 'Due');
  app.stdin.write('2');
  const first = await frame(app, '> C0001');
  expect(first.join('\n')).not.toContain('C0040');
  app.stdin.write('G');
  const last = await frame(app, '> C0040');
  expect(last.join('\n')).not.toContain('C0001');
  expect(Math.max(...last.map(widthOf))).toBeLessThanOrEqual(80);
  app.unmount();
});

test('q typed into the filter is a letter', async () => {
  const app = open(sourceOf(() => clients));
  await frame(app, 'Due');
  app.stdin.write('2');
  await frame(app, '> C0001');
  app.stdin.write('/');
  await frame(app, 'Filter /');
  app.stdin.write('q');
  await frame(app, 'Filter / q');
  app.stdin.write('\r');
  await frame(app, 'No clients match.');
  app.unmount();
});

test('a change by somebody else is seen', async () => {
  let list = clients.slice(0, 2);
  const source = sourceOf(() => list);
  const app = open(source);
  await frame(app, '2 clients');
  list = clients;
  source.change();
  await frame(app, '40 clients');
  app.unmount();
});
