/** Playbooks by name, as they ship, or by the path of somebody's own file. */
import { basename } from 'node:path';
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { type Playbook, playbookFrom } from '../../domain/playbook/playbook.ts';
import { readBytes } from '../../intake/text/bytes.ts';
import { nearest } from '../../lib/alike/near.ts';
import { lineOfValue } from '../../lib/text/json-place.ts';
import { findFlaw } from '../../store/document/json-flaw.ts';
import { readTemplate, templateNames } from '../../store/shipped/templates.ts';

export interface NamedPlaybook {
  readonly name: string;
  readonly playbook: Playbook;
}

/** In the order they are used: before, during and after an event, then along a relation. */
const order = ['before', 'during', 'after', 'nurture', 'confirm', 'trust', 'weaken', 'vanish'];

/** Those that ship, in the language that is spoken. */
export function shippedPlaybooks(context: Context): NamedPlaybook[] {
  return templateNames('playbooks')
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((name) => shipped(context, name));
}

/** A name that ends in `.json` is a file. Throws `playbook.unknown`, `playbook.broken` and what reading a file throws. */
export function playbookNamed(context: Context, typed: string): NamedPlaybook {
  const name = typed.trim();
  if (/\.json$/i.test(name)) {
    const text = Buffer.from(readBytes(name))
      .toString('utf8')
      .replace(/^\ufeff/, '');
    return { name: basename(name).replace(/\.json$/i, ''), playbook: parsed(text, name) };
  }
  const known = templateNames('playbooks');
  if (!known.includes(name.toLowerCase()))
    throw fail('playbook.unknown', { name, known, near: nearest(name, known) });
  return shipped(context, name.toLowerCase());
}

function shipped({ settings }: Context, name: string): NamedPlaybook {
  const files = readTemplate('playbooks', name);
  const own = files.find(({ language }) => language === settings.lang) ?? files[0];
  return { name, playbook: parsed(own?.text ?? '', own?.file ?? name) };
}

function parsed(text: string, file: string): Playbook {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fail('playbook.broken', { file, line: findFlaw(text)?.line ?? 1, where: '', problem: 'json' });
  }
  return playbookFrom(json, file, (path) => lineOfValue(text, path));
}
