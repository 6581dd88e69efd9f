/** The words of the dashboard, loaded with it; its screens, forms, keys and what is done with a row are those named in English. */
import type { en } from './en/tui.ts';

export type ScreenName = keyof typeof en.screens;
/** What can be done with a row. */
export type IntentName = keyof typeof en.intents;
/** What else a key can do. */
export type BindingName = keyof typeof en.keys;
export type FormName = keyof typeof en.forms;

/** The same words in another language: a text for a text, a sentence for a sentence. */
type Spoken<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...params: infer P) => string
      ? (...params: P) => string
      : Spoken<T[K]>;
};

export type TuiWords = Spoken<typeof en>;
