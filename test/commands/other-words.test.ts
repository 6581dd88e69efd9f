/** Suggestions for commands named as in other programs. */
import { describe, expect, it, test } from 'vitest';
import { dispatch } from '../../src/commands/dispatch.ts';
import { UserError } from '../../src/domain/errors.ts';

function suggested(...line: string[]): readonly string[] {
  try {
    dispatch(line);
  } catch (error) {
    if (error instanceof UserError) return (error.params as { near: readonly string[] }).near;
  }
  throw new Error(`${line.join(' ')} is a command`);
}

describe('another word for a command', () => {
  it('leads to the command', () => {
    expect(suggested('search', 'wang')).toContain('who');
    expect(suggested('stats')).toContain('kpi');
    expect(suggested('导入', 'people.csv')).toEqual(['import']);
  });

  it('in the plural is the list', () => {
    expect(suggested('clients')[0]).toBe('client list');
    expect(suggested('surveys')[0]).toBe('survey list');
  });

  it('for what is done leads to what does it to the same thing', () => {
    expect(suggested('client', 'delete', 'C0001')).toEqual(['client archive']);
    expect(suggested('event', 'remove', 'E001')).toEqual(['event cancel']);
    expect(suggested('survey', 'new')).toContain('survey create');
    expect(suggested('client', 'lst')).toContain('client list');
  });
});

test('a flag that may stand alone leaves the word behind it to the command, unless none begins with it', () => {
  expect(dispatch(['--color', 'client', 'list']).rest).toEqual(['--color']);
  expect(dispatch(['--color', 'always', 'client', 'list'])).toMatchObject({
    row: { path: 'client list' },
    rest: ['--color', 'always'],
  });
  expect(dispatch(['--color', 'sometimes', 'who', 'Ann']).rest).toEqual(['--color', 'sometimes', 'Ann']);
});
