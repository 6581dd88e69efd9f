/** Keys in whatever lies over a screen: letters are letters, Enter accepts what was typed, Esc cancels it. */

import { argvsOf, type Filled, fieldAt, firstNeeded, isChanged, refreshed } from '../forms/filled.ts';
import { keyOf } from '../screen-kind.ts';
import { kindOf } from '../screens/index.ts';
import { began } from '../state/jobs.ts';
import { type Action, type Layer, type State, seen } from '../state/state.ts';
import { completed } from '../typed/completion.ts';
import {
  blank,
  erased,
  type Field,
  fieldWith,
  movedBy,
  movedTo,
  textOf,
  typed,
  wordErased,
} from '../typed/field.ts';
import { withoutDryRun, wordsTyped } from '../typed/typed-line.ts';
import { placed } from './place.ts';

export function inLayer(state: State, action: Action): State {
  const { layer } = state;
  if (layer === null) return state;
  switch (action.type) {
    case 'type':
      return edited(state, layer, (field) => typed(field, action.text));
    case 'erase':
      return edited(state, layer, erased);
    case 'erase-word':
      return edited(state, layer, wordErased);
    case 'clear':
      return edited(state, layer, () => blank);
    case 'caret':
      return (
        turnedChoice(state, layer, action.by) ?? edited(state, layer, (field) => movedBy(field, action.by))
      );
    case 'caret-edge':
      return edited(state, layer, (field) => movedTo(field, action.edge));
    case 'field':
      return stepped(state, layer, action.by);
    case 'complete':
      return layer.kind === 'line'
        ? { ...state, layer: { ...layer, field: completed(layer.field, state.suggested.values) } }
        : state;
    case 'accept':
      return accepted(state, layer);
    case 'cancel':
      return cancelled(state, layer);
    default:
      return state;
  }
}

function edited(state: State, layer: Layer, edit: (field: Field) => Field): State {
  switch (layer.kind) {
    case 'confirm':
    case 'beside':
      return state;
    case 'form': {
      if (fieldAt(layer)?.kind === 'choice') return state;
      const fields = layer.fields.map((field, i) => (i === layer.at ? edit(field) : field));
      return { ...state, layer: { ...layer, fields, problem: [], stale: [], leaving: false } };
    }
    case 'help':
      return { ...state, layer: { ...layer, field: edit(layer.field), top: 0 } };
    case 'line':
      return { ...state, layer: { ...layer, field: edit(layer.field), problem: [] } };
    case 'filter':
    case 'seek':
      return { ...state, layer: { ...layer, field: edit(layer.field) } };
  }
}

/** A choice goes round; null where the line is none. */
function turnedChoice(state: State, layer: Layer, by: 1 | -1): State | null {
  if (layer.kind !== 'form') return null;
  const { choices = [], kind } = fieldAt(layer) ?? {};
  if (kind !== 'choice') return null;
  const fields = layer.fields.map((field, i) => {
    if (i !== layer.at) return field;
    return fieldWith(choices.at((choices.indexOf(textOf(field)) + by) % choices.length) ?? '');
  });
  return { ...state, layer: { ...layer, fields, problem: [], stale: [], leaving: false } };
}

function stepped(state: State, layer: Layer, by: 1 | -1): State {
  switch (layer.kind) {
    case 'form': {
      const count = layer.fields.length;
      return { ...state, layer: { ...layer, at: (layer.at + by + count) % count, leaving: false } };
    }
    case 'help':
      return { ...state, layer: { ...layer, top: Math.max(0, layer.top + by) } };
    case 'seek':
      return { ...state, stack: [...state.stack.slice(0, -1), placed(seen(state), seen(state).cursor + by)] };
    case 'line': {
      const back = Math.max(0, Math.min(state.typedLines.length, layer.back - by));
      const text = back === 0 ? '' : (state.typedLines.at(-back) ?? '');
      return { ...state, layer: { ...layer, back, field: fieldWith(text), problem: [] } };
    }
    default:
      return state;
  }
}

function accepted(state: State, layer: Layer): State {
  switch (layer.kind) {
    case 'filter': {
      const filter = textOf(layer.field).trim();
      const screen = seen(state);
      const stack = [...state.stack.slice(0, -1), { ...screen, filter, cursor: 0, top: 0 }];
      return { ...state, layer: null, stack };
    }
    case 'seek':
      return taken(state, textOf(layer.field).trim());
    case 'line': {
      const text = textOf(layer.field).trim();
      const argv = wordsTyped(text);
      if (argv.length === 0) return { ...state, layer: null };
      const typedLines = [...state.typedLines.filter((one) => one !== text), text];
      const inEarnest = withoutDryRun(argv);
      return inEarnest === null
        ? began({ ...state, typedLines }, [argv])
        : began({ ...state, typedLines }, [inEarnest], { trial: true });
    }
    case 'form':
      return sent(state, layer);
    case 'confirm':
      return began(
        { ...state, layer: layer.under },
        layer.argvs.map((argv) => ['--yes', ...argv]),
        { closes: layer.closes },
      );
    case 'help':
    case 'beside':
      return { ...state, layer: null };
  }
}

/** Where nothing was typed, Enter is not for whoever happens to stand first. */
function taken(state: State, sought: string): State {
  const screen = seen(state);
  const kind = kindOf(screen.name);
  if (sought === '' || kind.seeks === undefined) return state;
  const marked = screen.rows?.[screen.cursor];
  return began(state, [kind.seeks(screen, marked === undefined ? sought : keyOf(marked))]);
}

/** Enter sends the form from any line; what is needed and not there is gone to. */
function sent(state: State, form: Filled): State {
  const needed = firstNeeded(form);
  if (needed >= 0) return { ...state, layer: { ...form, at: needed } };
  const screen = seen(state);
  const fresh = refreshed(form, screen.subjects ?? screen.rows ?? []);
  return fresh.stale.length > 0 ? { ...state, layer: fresh } : began(state, argvsOf(fresh).slice(fresh.did));
}

/** What was typed into a form is thrown away only by a second Esc. */
function cancelled(state: State, layer: Layer): State {
  if (layer.kind === 'confirm') return { ...state, layer: layer.under };
  if (layer.kind === 'form' && isChanged(layer) && !layer.leaving)
    return { ...state, layer: { ...layer, leaving: true } };
  return { ...state, layer: null };
}
