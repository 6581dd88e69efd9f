import { describe, expect, test } from 'vitest';
import { filled, type Playbook, playbookFrom } from '../../../src/domain/playbook/playbook.ts';
import { readTemplate, templateNames } from '../../../src/store/shipped/templates.ts';

const step = { id: 'ask', for: 'tag:vip', day: 0, text: 'ask' };
const book = (more: object = {}, steps: readonly unknown[] = [step]) => ({
  title: 'Ours',
  phase: 'stage',
  steps,
  ...more,
});
const read = (json: unknown) => playbookFrom(json, 'ours.json', (path) => path.length);

describe('a playbook in a file', () => {
  test('is taken as it stands', () => {
    expect(read(book())).toEqual(book());
  });

  test.each<[string, unknown, string, string]>([
    ['no object', [], '', 'wrong'],
    ['nothing', null, '', 'wrong'],
    ['a key nobody knows', book({ titel: 'x' }), 'titel', 'unknown'],
    ['an inherited key', JSON.parse('{"__proto__": 1}'), '__proto__', 'unknown'],
    ['no title', { phase: 'stage', steps: [step] }, 'title', 'missing'],
    ['an unknown phase', book({ phase: 'later' }), 'phase', 'wrong'],
    ['no steps', book({}, []), 'steps', 'wrong'],
    ['a step that is a text', book({}, ['ask']), 'steps[0]', 'wrong'],
    ['a step without a day', book({}, [{ id: 'a', for: 'tag:vip', text: 'x' }]), 'steps[0].day', 'missing'],
    ['half a day', book({}, [{ ...step, day: 0.5 }]), 'steps[0].day', 'wrong'],
    ['a day beyond the calendar', book({}, [{ ...step, day: 9e9 }]), 'steps[0].day', 'wrong'],
    ['a channel nobody has', book({}, [{ ...step, channel: 'pigeon' }]), 'steps[0].channel', 'wrong'],
    ['an id twice', book({}, [step, step]), 'steps[1].id', 'doubled'],
    ['a word nobody fills', book({}, [{ ...step, text: 'ask {who}' }]), 'steps[0].text', 'word'],
  ])('with %s is refused, with the place', (_, json, where, problem) => {
    expect(() => read(json)).toThrow(
      expect.objectContaining({
        code: 'playbook.broken',
        params: expect.objectContaining({ file: 'ours.json', where, problem }),
      }),
    );
  });

  test('with a condition nobody can read is refused, with the place in it', () => {
    expect(() => read(book({}, [step, { ...step, id: 'b', for: 'event:{event} tga:vip' }]))).toThrow(
      expect.objectContaining({
        code: 'playbook.condition',
        params: expect.objectContaining({
          file: 'ours.json',
          where: 'steps[1].for',
          text: 'event:{event} tga:vip',
          at: 14,
          problem: 'unknown-field',
          near: ['tag'],
        }),
      }),
    );
  });

  test('words in braces are filled once, and what is filled in is not read again', () => {
    expect(filled('{name}, {event}', { name: '{event}', event: 'Salon' })).toBe('{event}, Salon');
    expect(filled('{constructor} {day}', { name: 'Ann' })).toBe('{constructor} {day}');
  });
});

describe('the shipped playbooks', () => {
  const names = ['after', 'before', 'confirm', 'during', 'nurture', 'trust', 'vanish', 'weaken'];

  test('are for each phase of an event and each stage of a relation', () => {
    expect(templateNames('playbooks')).toEqual(names);
  });

  test.each(names)('%s asks the same in both languages, and says what to say', (name) => {
    const [en, zh] = readTemplate('playbooks', name).map(({ file, text }) =>
      playbookFrom(JSON.parse(text), file, () => 1),
    );
    const bare = ({ phase, steps }: Playbook) => ({
      phase,
      steps: steps.map(({ text: _, say: __, ...rest }) => rest),
    });
    expect(en && bare(en)).toEqual(zh && bare(zh));
    for (const { text, say = '' } of zh?.steps ?? [])
      for (const told of [text, say]) expect(told).toMatch(/\p{Script=Han}/u);
    for (const { text, say = '' } of en?.steps ?? [])
      for (const told of [text, say]) expect(told).toMatch(/^[^\p{Script=Han}]+$/u);
  });
});
