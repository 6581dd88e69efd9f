/** The words of help: loaded only when somebody asks for it. */
import type { ThresholdKey } from '../domain/records/thresholds.ts';
import type { en } from './en/help.ts';

export type CommandPath = keyof typeof en.commands;
export type OptionName = keyof typeof en.options;
export type GroupName = keyof typeof en.groups;
export type TopicName = keyof typeof en.topics;

export interface CommandHelp {
  readonly summary: string;
  /** What the arguments are, where their names do not say it. */
  readonly details?: string;
  /** Runnable, at least two; the first word after `regulars`. */
  readonly examples: readonly string[];
  /** What an option means here, where it is not what it means to the other commands. */
  readonly options?: OptionTexts;
}

export type OptionTexts = Readonly<Partial<Record<OptionName, string>>>;

/** The options that English explains for this command alone: the other languages must, too, and no others. */
type OwnTexts<C> = C extends { readonly options: infer O }
  ? { readonly options: Readonly<Record<keyof O, string>> }
  : { readonly options?: never };

/** What a second language must say: the same commands, options and topics. */
export interface HelpWords {
  readonly usage: string;
  /** Between a word and what it is about. */
  readonly colon: string;
  readonly examples: string;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly optionsHeading: string;
  readonly globalHeading: string;
  readonly commandsHeading: string;
  readonly first: readonly { readonly what: string; readonly line: string }[];
  readonly tagline: string;
  readonly more: readonly string[];
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly commands: { readonly [P in CommandPath]: CommandHelp & OwnTexts<(typeof en.commands)[P]> };
  /** What each limit of the labels is, by the key `config set` takes. */
  readonly limits: Readonly<Record<ThresholdKey, string>>;
  /** Over the names of the fields that conditions know. */
  readonly fields: Readonly<Record<'clients' | 'registrations', string>>;
  readonly topics: Readonly<Record<TopicName, { readonly title: string; readonly text: string }>>;
}
