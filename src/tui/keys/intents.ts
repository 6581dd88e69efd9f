/** What a key does with the marked row or the picked rows, as the screen says. */
import type { IntentName } from '../../i18n/tui.ts';
import { isHidden } from '../../output/mask.ts';
import { opened } from '../forms/filled.ts';
import type { Form } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { keyOf } from '../screen-kind.ts';
import { kindOf } from '../screens/index.ts';
import { began } from '../state/jobs.ts';
import { type Layer, type Screen, type State, type Subject, screenOf, seen } from '../state/state.ts';
import { blank } from '../typed/field.ts';

export function meant(state: State, intent: IntentName): State {
  const screen = seen(state);
  const meaning = kindOf(screen.name).on[intent];
  const subject = subjectOf(screen);
  const [row] = subject.rows;
  if (meaning === undefined || row === undefined) return state;
  switch (meaning.does) {
    case 'open': {
      const marked = screen.rows?.[screen.cursor];
      const about = marked === undefined ? null : meaning.about(marked, screen.about);
      if (about === null) return state;
      const layer: Layer | null = kindOf(meaning.screen).seeks ? { kind: 'seek', field: blank } : null;
      const under = meaning.instead ? state.stack.slice(0, -1) : state.stack;
      return { ...state, layer, stack: [...under, screenOf(meaning.screen, about)] };
    }
    case 'form':
      if (meaning.of && !subject.rows.every(meaning.of)) return state;
      return formOpened(state, formOf(meaning.form), subject);
    case 'run':
      return began(state, meaning.argvs(subject));
    case 'ask':
      return began(state, meaning.argvs(subject), { trial: true, closes: meaning.closes });
  }
}

/** What one client is called is not put on others, nor dots in place of what they hide. */
function formOpened(state: State, form: Form, subject: Subject): State {
  const refused =
    form.ofOne !== true
      ? null
      : subject.clients.length > 1
        ? 'several'
        : subject.rows.some(({ name }) => isHidden(name))
          ? 'hidden'
          : null;
  return refused === null
    ? { ...state, layer: opened(form, subject) }
    : { ...state, toast: { kind: 'refused', why: refused } };
}

function subjectOf(screen: Screen): Subject {
  const kind = kindOf(screen.name);
  const all = screen.subjects ?? screen.rows ?? [];
  const keys = new Set(screen.picked);
  const marked = kind.scrolls ? all[0] : all[screen.cursor];
  const rows =
    keys.size > 0 ? all.filter((row) => keys.has(keyOf(row))) : marked === undefined ? [] : [marked];
  const clients = rows.flatMap((row) => kind.clientOf(row) ?? []);
  const { about, picked } = screen;
  const isWhole = kind.name === 'clients' && keys.size > 0 && rows.length === all.length;
  const condition = isWhole ? conditionOf(screen.filter) : null;
  return { rows, clients: [...new Set(clients)], about, all, picked, condition };
}

/** Words alone would be taken for the name of one client, and what begins with a dash for a tag to take off. */
function conditionOf(filter: string): string {
  return filter === '' ? 'id:*' : `id:* (${filter})`;
}
