/** The few questions one can ask a person; the prompts are loaded when the first is asked. */
import { styleText } from 'node:util';
import { fail } from './domain/errors.ts';
import type { Words } from './i18n/words.ts';

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

export interface Ask {
  confirm(question: string): Promise<boolean>;
  choose<T>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  chooseMany<T>(question: string, choices: readonly Choice<T>[]): Promise<T[]>;
  text(question: string, check?: (answer: string) => true | string): Promise<string>;
  /** Whatever is typed or pasted until the end of input (Ctrl-D). */
  paste(invitation: string): AsyncIterable<Uint8Array>;
}

/** Rejects when nothing else is left to run: an end of input (Ctrl-D) leaves a prompt waiting for ever. */
function endOfInput(): { readonly ended: Promise<never>; readonly forget: () => void } {
  let tell = () => {};
  const ended = new Promise<never>((_, reject) => {
    tell = () => {
      // The prompt is left as it stands: its line not ended, the cursor hidden.
      process.stderr.write('\n\u001b[?25h');
      reject(fail('interrupted', {}));
    };
  });
  process.once('beforeExit', tell);
  return { ended, forget: () => void process.off('beforeExit', tell) };
}

/** Asks on stderr, so that stdout stays data. Ctrl-C and a closed stdin end the command as interrupted. */
export function askAtTerminal(words: Words): Ask {
  const said = themeIn(words);
  const load = async () => (await import('inquirer')).default.createPromptModule({ output: process.stderr });
  async function put<T>(asking: Question, room: number): Promise<T> {
    const [prompt, { question, answer }] = await Promise.all([load(), fitted(asking, room)]);
    const theme = { ...said, style: { ...said.style, answer } };
    const { ended, forget } = endOfInput();
    try {
      const asked: Promise<{ answer?: unknown }> = prompt([{ ...question, theme, name: 'answer' }] as never);
      return (await Promise.race([asked, ended])).answer as T;
    } catch (error) {
      if (
        error instanceof Error &&
        /ExitPrompt|AbortPrompt|force closed/i.test(`${error.name} ${error.message}`)
      ) {
        throw fail('interrupted', {});
      }
      throw error;
    } finally {
      forget();
    }
  }
  return {
    confirm: (message) => put({ type: 'confirm', message, default: false }, roomFor.yesOrNo),
    choose: (message, choices) => put({ type: 'select', message, choices }, 0),
    chooseMany: (message, choices) => put({ type: 'checkbox', message, choices }, 0),
    text: (message, check) =>
      put({ type: 'input', message, ...(check ? { validate: check } : {}) }, roomFor.text),
    paste: (invitation) => {
      process.stderr.write(`${invitation}\n`);
      return process.stdin as AsyncIterable<Uint8Array>;
    },
  };
}

/** Cells behind a question for what is typed. */
const roomFor = { yesOrNo: 10, text: 8 } as const;

interface Question {
  readonly type: string;
  readonly message: string;
  readonly choices?: readonly Choice<unknown>[];
  readonly validate?: (answer: string) => true | string;
  readonly default?: boolean;
}

/** Broken between words: the prompts themselves break wherever the screen ends. */
async function fitted({ message, choices, validate, ...question }: Question, room: number) {
  const { answerLines, choiceLines, questionLines } = await import('./output/question.ts');
  const columns = process.stderr.columns || 80;
  const asked = questionLines(message, columns, room);
  return {
    question: {
      ...question,
      message: asked,
      ...(choices && {
        choices: choices.map(({ name, value }) => ({ name: choiceLines(name, columns), value, short: name })),
      }),
      ...(validate && {
        validate: (answer: string) => {
          const told = validate(answer);
          return typeof told === 'string' ? questionLines(told, columns, 0) : told;
        },
      }),
    },
    answer: (text: string) => styleText('cyan', answerLines(text, asked, columns)),
  };
}

/** The prompts' own words in the language of the run. */
function themeIn({ ui }: Words) {
  const { yes, no, prompts } = ui;
  const said = (word: string) => (Object.hasOwn(prompts.keys, word) ? prompts.keys[word] : word);
  return {
    keywords: { yes, no, error: () => prompts.yesOrNo },
    style: {
      keysHelpTip: (keys: readonly (readonly [string, string])[]) =>
        keys.map((key) => key.map(said).join(' ')).join('  '),
      renderSelectedChoices: (chosen: readonly { readonly short: string }[]) =>
        ui.listOf(chosen.map(({ short }) => short)),
    },
  };
}

/** Where nobody can be asked, every question is refused; commands look at `interactive` first. */
export function askNobody(): Ask {
  const refuse = async (): Promise<never> => {
    throw fail('confirm.needed', { option: '--yes', what: '' });
  };
  return {
    confirm: refuse,
    choose: refuse,
    chooseMany: refuse,
    text: refuse,
    paste: () => {
      throw fail('confirm.needed', { option: '--yes', what: '' });
    },
  };
}
