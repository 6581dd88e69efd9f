import { expect, test, vi } from 'vitest';
import { askAtTerminal } from '../src/ask.ts';
import { UserError } from '../src/domain/errors.ts';
import { words } from '../src/i18n/en/index.ts';

const started = vi.hoisted(() => {
  let tell = () => {};
  const prompt = new Promise<void>((done) => {
    tell = done;
  });
  return { prompt, tell: () => tell() };
});

vi.mock('inquirer', () => ({
  default: {
    createPromptModule: () => () => {
      started.tell();
      return new Promise(() => {});
    },
  },
}));

test('an end of input at a question ends the command as interrupted', async () => {
  const asked = askAtTerminal(words)
    .confirm('Archive C0001?')
    .catch((error: unknown) => error);
  await started.prompt;
  const before = process.listenerCount('beforeExit');
  process.emit('beforeExit', 0);
  const failure = await asked;
  expect(failure).toBeInstanceOf(UserError);
  expect(failure).toMatchObject({ code: 'interrupted' });
  expect(process.listenerCount('beforeExit')).toBeLessThan(before);
});
