/** Failures in English: what failed, why, what to do next. */
import type {
  Candidate,
  ConditionProblem,
  FileLimit,
  FileProblem,
  HeldEvent,
  PlaybookProblem,
} from '../../domain/errors.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { nearFields, nearSegments, offered, offeredInstead } from '../by-word.ts';
import { questionsTold } from '../questions-told.ts';
import type { Words } from '../words.ts';
import { backupFlaws, damages, foreignParts, mendsQuestion, questionFlaws, valueFlaws } from './flaws.ts';
import { plural } from './plural.ts';

const conditionProblems: Record<ConditionProblem, string> = {
  'unknown-field': 'there is no such field',
  'unknown-value': 'this field has no such value',
  'bad-day': 'this is not a day',
  'bad-number': 'this is not a number',
  'no-comparison': 'this field cannot be compared like that',
  'missing-value': 'a value is missing here',
  'unclosed-quote': 'this quote is never closed',
  'unclosed-parenthesis': 'this parenthesis is never closed',
  operator: 'this is written in another way here',
  unexpected: 'this was not expected here',
  'too-long': 'the condition is too long',
  'too-deep': 'the condition is nested too deeply',
};

const fileProblems: Record<FileProblem, string> = {
  'unclosed-quote': 'a quote that opens there is never closed',
  truncated: 'it ends in the middle',
  undecodable: 'its text is in no encoding we know',
  'lost-letters': 'a program could not save its letters, and wrote question marks instead',
  'not-json': 'it begins like JSON, but is not',
  password: 'it is protected by a password',
  'not-a-workbook': 'it is not a workbook inside',
  'no-text': 'texts that its cells refer to are missing',
  'not-a-roster': 'it begins like a roster, but is not',
  'unsafe-xml': 'it contains a document type declaration, which no spreadsheet program writes',
  binary: 'it is not text',
};

const fileLimits: Record<FileLimit, string> = {
  bytes: 'bytes',
  unpacked: 'bytes once unpacked',
  times: 'times its size once unpacked',
  rows: 'rows',
  columns: 'columns',
  cells: 'cells',
  sheets: 'sheets or tables',
  entries: 'parts',
};

const mostEvents = 6;

function eventsHeld(events: readonly HeldEvent[]): string {
  const told = events
    .slice(0, mostEvents)
    .map(
      ({ name, day, rows }) => `${name}${day === null ? '' : ` on ${day}`} (${plural(rows, 'row', 'rows')})`,
    );
  const more = events.length - told.length;
  return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** As it is typed behind --event; of an event without a day that has to be put in. */
function eventHeld([first]: readonly HeldEvent[]): string {
  return `${first?.name ?? ''}@${first?.day ?? 'DAY'}`;
}

/** What the system says of a file it could not open or write, and what one can do about it. */
const disk: Readonly<Record<string, { readonly why: string; readonly next: string }>> = {
  ENOENT: { why: 'That folder does not exist.', next: 'make the folder, or name another place' },
  ENOTDIR: { why: 'A part of its path is a file, not a folder.', next: 'name another place' },
  EISDIR: { why: 'It is a folder.', next: 'name a file' },
  EACCES: { why: 'You have no permission for it.', next: 'name another place, or ask for permission' },
  EPERM: { why: 'The system does not permit it.', next: 'close it elsewhere, or name another place' },
  EROFS: { why: 'That disk is read-only.', next: 'name another place' },
  ENOSPC: { why: 'The disk is full.', next: 'make room on the disk and try again' },
  EDQUOT: { why: 'Your disk quota is used up.', next: 'make room on the disk and try again' },
  EFBIG: { why: 'The file would be larger than is allowed.', next: 'raise the limit, or name another place' },
  EIO: { why: 'The disk reports an error.', next: 'check the disk, then try again' },
  'not-a-file': { why: 'It is not an ordinary file.', next: 'name a file' },
  EBUSY: { why: 'Another program has it open.', next: 'close it there and try again' },
};

function diskWords(reason: string): { readonly why: string; readonly next: string } {
  return disk[reason] ?? { why: `The system says: ${reason}.`, next: 'try again, or name another place' };
}

function candidates(list: readonly Candidate[], total: number): string {
  const lines = list.map(({ id, name, detail }) => `  ${id}  ${name}${detail ? `  ${detail}` : ''}`);
  return total > list.length ? [...lines, `  and ${total - list.length} more`].join('\n') : lines.join('\n');
}

const known = (values: readonly string[]) => (values.length > 0 ? `It takes ${values.join(', ')}.` : '');

const playbookProblems: Readonly<Record<PlaybookProblem, string>> = {
  missing: 'is missing',
  unknown: 'is not part of a playbook',
  wrong: 'has a value that is not allowed',
  doubled: 'is there twice',
  json: 'it is not JSON',
  word: 'has a word in braces other than {event}, {day} and {name}',
};

export const errors: Words['errors'] = {
  'usage.unknown-command': ({ typed, near, noun, verbs = [] }, { ui }) => ({
    what: `there is no command “${typed}”`,
    ...(near.length === 0 && noun !== undefined && { why: `There are: ${noun} ${verbs.join(', ')}.` }),
    next: ui.didYouMean(near) || (noun === undefined ? 'regulars --help' : `regulars ${noun} --help`),
  }),
  'usage.unknown-option': ({ typed, near, command, takes = [], instead }, { ui }) => ({
    what: `there is no option “${typed}” here`,
    ...(near.length === 0 &&
      takes.length > 0 && { why: `${command} takes ${takes.join(', ')} and options.` }),
    next:
      instead ??
      (ui.didYouMean(near) || (command === undefined ? 'regulars --help' : `regulars ${command} --help`)),
  }),
  'usage.missing-argument': ({ name, command }) => ({
    what: `${name} is missing`,
    next: `regulars ${command} --help`,
  }),
  'usage.extra-argument': ({ typed, command, takes, option }) => ({
    what: `“${typed}” is one word too many`,
    ...(option === undefined && {
      why: `${takes.length === 0 ? '' : `${command} takes ${takes.join(' and ')}. `}A text of several words goes in quotes.`,
    }),
    next:
      option === undefined
        ? `regulars ${command} --help`
        : `regulars ${command} ${option} ${shellWord(typed)}`,
  }),
  'usage.missing-value': ({ option }) => ({
    what: `${option} needs a value`,
    next: 'add --help to the command to see what it takes',
  }),
  'usage.bad-value': (params, words) => {
    const { option, value, allowed } = params;
    const { near, values } = offered(value, option, allowed, params.near ?? [], words);
    return {
      what: value === '' ? `${option} cannot be empty` : `${option} cannot be “${value}”`,
      why: known(values),
      next: words.ui.didYouMean(near) || 'add --help to the command to see what it takes',
    };
  },
  'usage.bad-shape': ({ option, value, like }) => ({
    what: value === '' ? `${option} cannot be empty` : `${option} cannot be “${value}”`,
    next: like.join(', '),
  }),
  'usage.out-of-range': ({ option, value, from, to, whole }, { formats }) => ({
    what: value === '' ? `${option} cannot be empty` : `${option} cannot be “${value}”`,
    why: `It takes a ${whole ? 'whole ' : ''}number from ${formats.number(from)} to ${formats.number(to)}.`,
    next: option.startsWith('-')
      ? 'a number in between'
      : `a number in between, or: regulars config set ${option} default`,
  }),
  'usage.unknown-field': (params, words) => ({
    what: `there is no field “${params.field}” here`,
    why: `Fields: ${params.known.join(', ')}.`,
    next: words.ui.didYouMean(nearFields(params, words)) || 'name one of these',
  }),
  'usage.not-together': ({ one, other }) => ({
    what: `${one} and ${other} do not go together`,
    next: 'leave one of them out',
  }),
  'usage.only-with': ({ one, other }) => ({
    what: `${one} goes with ${other} only`,
    next: `add ${other}, or leave ${one} out`,
  }),
  'usage.nothing-to-do': ({ command }) => ({
    what: 'nothing was given to change',
    next: `regulars ${command} --help`,
  }),
  'usage.needs-terminal': ({ command, instead }) => ({
    what: `“${command}” needs a terminal`,
    next: instead,
  }),
  'usage.needs-answer': ({ option }) => ({
    what: 'this has to be answered, and nobody can be asked',
    next: `add ${option}`,
  }),
  'usage.stdin-is-terminal': ({ command }) => ({
    what: 'there is nothing on standard input',
    next: `pipe a file into it: cat file.csv | regulars ${command} -`,
  }),
  'usage.shown-here': ({ option, line }) => ({
    what: `${option} has no place here: the answer is shown on this screen`,
    next: `at the shell: regulars ${line}`,
  }),
  'usage.settled-here': ({ option, line }) => ({
    what: `${option} has no place here: it was settled when the dashboard was opened`,
    next: `at the shell: regulars ${line}`,
  }),
  'usage.unknown-topic': ({ topic, known: topics, near }, { ui }) => ({
    what: `there is no help on “${topic}”`,
    next: ui.didYouMean(near) || `regulars help ${topics.join(' | ')}`,
  }),
  'day.unreadable': ({ typed, near }, { ui }) => ({
    what: `“${typed}” is not a day`,
    next: ui.didYouMean(near) || '2026-12-01, tomorrow, +2w, “next fri”, eom; see: regulars help dates',
  }),
  'day.ahead': ({ typed, day }, { formats }) => ({
    what: `“${typed}” is ${formats.dayWithWeekday(day)}, which has not come yet`,
    next: 'a day up to today; see: regulars help dates',
  }),
  'day.over': ({ typed, day }, { formats }) => ({
    what: `“${typed}” is ${formats.dayWithWeekday(day)}, which is over`,
    next: 'today or a later day; see: regulars help dates',
  }),
  'condition.wrong': (params, words) => {
    const { text, at, problem, word } = params;
    const { near, values } = offeredInstead(params, words);
    return {
      what: `the condition is wrong: ${conditionProblems[problem]}${word ? ` (“${word}”)` : ''}`,
      why: known(values),
      place: { text, at },
      next:
        words.ui.didYouMean(near) ||
        (problem === 'unknown-field'
          ? `put the heading of a column of your own files in quotes, as '"${word}":*'; or see: regulars help conditions`
          : 'regulars help conditions'),
    };
  },
  'money.unreadable': ({ typed }) => ({
    what: `“${typed}” is not an amount of money`,
    next: '1200, 1200.50 or “1200 CNY”',
  }),
  'money.negative': ({ typed }) => ({
    what: `an amount cannot be negative: “${typed}”`,
    next: '1200, 1200.50 or “1200 CNY”',
  }),
  'currency.missing': ({ amount }) => ({
    what: `the currency of ${amount} is not known`,
    why: 'The roster has no currency of its own.',
    next: `write it with the amount: “${amount} CNY”, or set one: regulars config set currency CNY`,
  }),

  'roster.missing': ({ path }) => ({
    what: path === null ? 'there is no roster in this folder or above it' : `there is no roster at ${path}`,
    next:
      path === null ? 'regulars init, or name one with --roster FILE' : `regulars init ${shellWord(path)}`,
  }),
  'roster.exists': ({ path }) => ({
    what: `there is already a file at ${path}`,
    why: 'It is left as it is.',
    next: 'name another: regulars init FILE',
  }),
  'roster.name': ({ path }) => ({
    what: `the name of a roster must end in .json or .xlsx: ${path}`,
    next: `regulars init ${shellWord(`${path}.json`)}`,
  }),
  'roster.unreadable': ({ path, reason }) => ({ what: `${path} cannot be read`, ...diskWords(reason) }),
  'roster.damaged': ({ path, where, line }) => ({
    what: `${path} is damaged${line === null ? '' : ` in line ${line}`}`,
    why: `${damages[where]}. It is left as it is.`,
    next: 'regulars doctor',
  }),
  'roster.bad-value': ({ path, where, reason, allowed = [] }) => ({
    what: `${path} has a value that is not allowed: ${where}`,
    why: `${[valueFlaws[reason], allowed.join(', ')].filter(Boolean).join(': ')}. The file is left as it is.`,
    next: 'correct it there, or see: regulars doctor',
  }),
  'roster.newer': ({ path, version, supported }) => ({
    what: `${path} was written by a newer regulars (format ${version}; this one knows ${supported})`,
    why: 'It is left as it is.',
    next: 'upgrade regulars',
  }),
  'roster.too-large': ({ path, bytes, limit }) => ({
    what: `${path} is too large (${bytes} bytes; at most ${limit})`,
    next: 'start another roster with regulars init FILE',
  }),
  'roster.outgrown': ({ path, limit }) => ({
    what: `${path} would become too large (more than ${limit} bytes)`,
    why: 'Nothing was changed. A larger file could not be read again.',
    next: 'start another roster for the rest with regulars init FILE',
  }),
  'roster.journal-other': ({ path }) => ({
    what: `the journal beside ${path} belongs to another roster`,
    why: 'Reading works; nothing is written.',
    next: 'put the right journal beside it, or see: regulars doctor',
  }),
  'roster.journal-broken': ({ path, seq }) => ({
    what: `the journal of ${path} is broken at step ${seq}`,
    why: 'Reading works; nothing is written.',
    next: 'regulars doctor',
  }),
  'roster.ahead-of-journal': ({ path, snapshot }) => ({
    what: `${path} is at step ${snapshot}, and its journal does not reach that far`,
    why: 'Reading works; nothing is written.',
    next: 'bring the newer journal back, or see: regulars doctor',
  }),
  'roster.moved': ({ path }) => ({
    what: `${path} was changed meanwhile`,
    why: 'It is no longer what you saw. Nothing was changed.',
    next: 'run the command again',
  }),
  'roster.link-broken': ({ path, to }) => ({
    what: `${path} is a link to ${to}, which is not there`,
    why: 'Perhaps the disk it is on is not connected.',
    next: 'connect that disk, or remove the link',
  }),
  'roster.journal-alone': ({ path }) => ({
    what: `${path} is not there, but its journal is`,
    why: 'The journal has everything that was done, so the roster can be rebuilt from it.',
    next: 'regulars doctor --fix',
  }),
  'roster.locked': ({ path, holder }) => ({
    what: `${path} is being written by somebody else`,
    why: `Process ${holder} holds it.`,
    next: 'try again when it is done',
  }),
  'roster.locked-elsewhere': ({ path, holder, host }) => ({
    what: `${path} is locked by another computer`,
    why: `Process ${holder} on ${host} holds it; whether it still runs cannot be seen from here.`,
    next: `end it there, or delete the lock beside the roster when you are sure`,
  }),
  'roster.read-only': ({ path }) => ({
    what: `${path} cannot be written`,
    why: 'The file or its folder is read-only. Reading works.',
    next: 'give yourself the right to write there, or copy roster and journal to another folder',
  }),
  'roster.in-use': ({ path, mark }) => ({
    what: `${path} is open in a spreadsheet program`,
    why: `${mark === null ? '' : `The file ${mark} beside it shows that. `}What the program saves would write over what is stored now, so nothing was changed.`,
    next:
      mark === null
        ? 'close it there and try again'
        : `close it there and try again; if it is open nowhere, delete ${shellWord(mark)}`,
  }),
  'roster.sheet-gone': ({ path, sheet, records }) => ({
    what: `the sheet “${sheet}” is gone from ${path}, and ${records} ${records === 1 ? 'record' : 'records'} with it`,
    why: 'The file is left as it is.',
    next: 'bring the sheet back in Excel, or with regulars doctor --fix; to take records out delete their rows',
  }),
  'roster.foreign-parts': ({ path, parts }, words) => ({
    what: `${path} contains what would be lost: ${foreignParts(parts, words.ui.listOf)}`,
    why: 'Saving rewrites the whole workbook. Reading works; nothing was changed.',
    next: 'move it to another workbook (regulars export report.xlsx makes one), then save the roster without it',
  }),
  'roster.disk': ({ path, reason }) => {
    const { why, next } = diskWords(reason);
    return { what: `${path} could not be written`, why: `${why} Nothing was changed.`, next };
  },
  'record.invalid': ({ where, reason }) => ({
    what: `this cannot be stored: ${where}`,
    why: `${valueFlaws[reason]}.`,
    next: 'correct it there and try again',
  }),

  'copy.same': ({ file }) => ({
    what: `${file} is the roster itself`,
    next: 'name the copy',
  }),
  'copy.other': ({ file }) => ({
    what: `${file} is not a copy of this roster`,
    why: 'Its ids belong to other clients. Nothing was changed.',
    next: 'regulars restore FILE --check shows what restoring it would change',
  }),
  'backup.none': ({ file }) => ({
    what: `${file} is neither a backup nor a roster`,
    why: 'Nothing was changed.',
    next: 'name a file that regulars backup wrote; they are in the folder backups beside the roster',
  }),
  'backup.damaged': ({ file, flaw }) => ({
    what: `${file} is a damaged backup`,
    why: `${backupFlaws[flaw]}. Nothing was changed.`,
    next: 'use another one; the newest are in the folder backups beside the roster',
  }),

  'client.unknown': ({ ref, near }, { ui }) => ({
    what: `there is no client “${ref}”`,
    next: ui.didYouMean(near) || (/\d/.test(ref) ? 'regulars client list' : `regulars who ${shellWord(ref)}`),
  }),
  'client.ambiguous': ({ ref, candidates: list, total }) => ({
    what: `“${ref}” matches several clients`,
    why: candidates(list, total),
    next: 'use the id',
  }),
  'event.unknown': ({ ref, near }, { ui }) => ({
    what: `there is no event “${ref}”`,
    next: ui.didYouMean(near) || 'regulars event list',
  }),
  'event.ambiguous': ({ ref, candidates: list, total }) => ({
    what: `“${ref}” matches several events`,
    why: candidates(list, total),
    next: 'use the id',
  }),
  'event.not-begun': ({ id, name, start, days }, { formats }) => ({
    what: `${name} begins on ${formats.dayWithWeekday(start)}, in ${plural(days, 'day', 'days')}: its check-in cannot be closed yet`,
    why: 'Closing it would count everybody who is not in yet as absent.',
    next: `regulars checkin ${id} --list, or move the event: regulars event edit ${id} --start DAY`,
  }),
  'event.ends-early': ({ start, end }, { formats }) => ({
    what: `an event cannot end on ${formats.dayWithWeekday(end)} when it starts on ${formats.dayWithWeekday(start)}`,
    next: `--end ${start}, or another --start`,
  }),
  'series.unknown': ({ ref, near }, { ui }) => ({
    what: `there is no series “${ref}”`,
    next: ui.didYouMean(near) || 'regulars event list',
  }),
  'segment.unknown': (params, words) => ({
    what: `there is no segment “${params.name}”`,
    next: words.ui.didYouMean(nearSegments(params, words)) || 'regulars segment list',
  }),
  'segment.shipped': ({ name }) => ({
    what: `“${name}” comes with regulars and cannot be changed`,
    next: 'save yours under another name',
  }),
  'segment.in-use': ({ name, by }) => ({
    what: `${by.length === 1 ? 'a segment asks' : 'segments ask'} for “${name}”: ${by.join(', ')}`,
    why: 'Without it nobody could tell who is in there. Nothing was changed.',
    next: `regulars segment save ${shellWord(by[0] ?? '')} with another condition, or delete that first`,
  }),
  'segment.circular': ({ path }) => ({
    what: `these segments refer to each other in a circle: ${path.join(' → ')}`,
    next: 'save one of them with another condition',
  }),
  'survey.unknown': ({ ref, near }, { ui }) => ({
    what: `there is no survey “${ref}”`,
    next: ui.didYouMean(near) || 'regulars survey list',
  }),
  'survey.of-other-event': ({ survey, of, event }) => ({
    what: `${survey} is a survey of ${of}, and the answers are of ${event}`,
    why: 'Nothing was changed.',
    next: 'regulars survey list',
  }),
  'survey.ambiguous': ({ ref, candidates: list, total }) => ({
    what: `“${ref}” matches several surveys`,
    why: candidates(list, total),
    next: 'use the id',
  }),
  'question.unknown': ({ ref, survey, questions }, words) => ({
    what: `“${survey}” has no question “${ref}”`,
    why: questionsTold(questions, words),
    next: 'an id of these, or some words of the question',
  }),
  'question.ambiguous': ({ ref, questions }, words) => ({
    what: `“${ref}” matches several questions`,
    why: questionsTold(questions, words),
    next: 'use the id',
  }),
  'question.no-matrix': ({ survey, question }, words) => ({
    what: `the question ${question.id} cannot become a matrix: a matrix is several scales under one heading`,
    why: questionsTold([question], words),
    next: `regulars survey edit ${survey} --add ID --kind matrix --text HEADING --row "..." --row "...", or --question ${question.id} --heading HEADING for one more row`,
  }),
  'question.flawed': ({ question, option, reason }) => ({
    what: `the question ${question} cannot be asked like that: ${option} ${questionFlaws[reason]}`,
    next: mendsQuestion[reason],
  }),
  'action.unknown': ({ ref }) => ({
    what: `there is no improvement action “${ref}”`,
    next: 'regulars action list --state all',
  }),
  'action.settled': ({ id, state }) => ({
    what: state === 'done' ? `${id} was done already` : `${id} was dropped already`,
    next: 'regulars action list --state all; to take it back: regulars undo',
  }),
  'survey.answered': ({ survey, question, what, answers }, words) => ({
    what: `the question ${question.id} has ${answers} ${answers === 1 ? 'answer' : 'answers'} and ${
      {
        removed: 'cannot be removed',
        kind: 'cannot change its kind',
        scale: 'cannot change its scale',
        options: 'cannot lose an option that was chosen',
      }[what]
    }: the answers would mean something else`,
    why: questionsTold([question], words),
    next: `ask it in a new survey: regulars survey copy ${survey} NAME`,
  }),
  'survey.not-kept': ({ survey, path }) => ({
    what: `nothing was changed; what you typed is in ${path}`,
    next: `correct it there, then regulars survey edit ${survey} --file ${shellWord(path)}`,
  }),
  'editor.failed': ({ editor }) => ({
    what: `the editor “${editor}” could not be opened, or ended with an error`,
    next: 'name another one in EDITOR, as EDITOR=nano, or use --file or --question',
  }),
  'survey.exists': ({ id, name }) => ({
    what: `this event already has a survey “${name}” (${id})`,
    next: `regulars survey results ${id}`,
  }),
  'survey.none-like': ({ event, survey }) => ({
    what: `${event} has no survey that shares a question with “${survey}”`,
    next: 'regulars survey list',
  }),
  'template.unknown': ({ name, known: names }) => ({
    what: `there is no template “${name}”`,
    why: known(names),
    next: 'name one of these after --template',
  }),
  'playbook.unknown': ({ name, known: names, near }, { ui }) => ({
    what: `there is no playbook “${name}”`,
    why: known(names),
    next: ui.didYouMean(near) || 'regulars playbook list, or the path of a .json file of yours',
  }),
  'playbook.broken': ({ file, line, where, problem }) => ({
    what: `the playbook ${file}:${line} is wrong: ${where === '' ? '' : `${where} `}${playbookProblems[problem]}`,
    next: 'regulars help playbooks',
  }),
  'playbook.condition': (params, words) => {
    const { file, line, where, text, at, problem, word } = params;
    const { near, values } = offeredInstead(params, words);
    return {
      what: `the playbook ${file}:${line} is wrong: ${where} is a wrong condition, ${conditionProblems[problem]}${word ? ` (“${word}”)` : ''}`,
      why: known(values),
      place: { text, at },
      next: words.ui.didYouMean(near) || 'regulars help conditions',
    };
  },
  'playbook.event-needed': ({ name }) => ({
    what: `the playbook “${name}” is about an event`,
    next: `regulars playbook run ${shellWord(name)} --event EVENT`,
  }),
  'playbook.too-late': ({ name, event, was, since }, { formats }) => ({
    what: `it is too late for the playbook “${name}”: ${event} ${was === 'begun' ? 'began' : 'ended'} on ${formats.dayWithWeekday(since)}`,
    next: 'regulars playbook list',
  }),
  'playbook.cancelled': ({ event }) => ({ what: `${event} is cancelled`, next: 'regulars event list' }),
  'template.broken': ({ file, where, reason, line }) => ({
    what: `${file} is not a survey that can be asked: ${line === undefined ? '' : `line ${line}: `}${where} ${questionFlaws[reason]}`,
    next: 'correct it there; regulars schema survey lists what a question has',
  }),
  'registration.unknown': ({ ref }) => ({
    what: `there is no registration “${ref}”`,
    next: 'regulars registration list',
  }),
  'registration.none': ({ client, event, waiting }, { choices }) => ({
    what: `${client.name} is not registered for ${event.name}${waiting ? `, but ${choices.status[waiting.is]} (${waiting.id})` : ''}`,
    next: waiting
      ? `regulars registration edit ${waiting.id} --status registered`
      : `regulars registration add ${event.id} ${client.id}`,
  }),
  'registration.exists': ({ client, event, id, is, status }, { choices }) => ({
    what: `${client.name} already has a registration for ${event.name}: ${id}, ${choices.status[is]}`,
    next: `regulars registration edit ${id}${is === status ? '' : ` --status ${status}`} changes it; another --ticket, --role or --booth, or --again, adds one more`,
  }),
  'followup.unknown': ({ ref }) => ({
    what: `there is no follow-up “${ref}”`,
    next: 'regulars followup list --due all',
  }),
  'followup.settled': ({ id, state }) => ({
    what: state === 'done' ? `${id} was done already` : `${id} was dropped already`,
    next: 'regulars followup list --due all; to take it back: regulars undo',
  }),
  'case.unknown': ({ ref }) => ({
    what: `there is no case “${ref}”`,
    next: 'regulars case list --state all',
  }),
  'case.closes-early': ({ id, opened, closed }, { formats }) => ({
    what: `${id} was opened on ${formats.dayWithWeekday(opened)} and cannot be closed on ${formats.dayWithWeekday(closed)}`,
    next: `--at ${opened}, or a later day`,
  }),
  'cost.unknown': ({ ref }) => ({ what: `there is no cost “${ref}”`, next: 'regulars cost list' }),
  'interaction.of-another': ({ id, client }) => ({
    what: `${id} was with another client, ${client}`,
    why: 'An interaction continues one with the same client.',
    next: `regulars interaction list ${client}`,
  }),
  'interaction.unknown': ({ ref }) => ({
    what: `there is no interaction “${ref}”`,
    next: 'regulars client show CLIENT',
  }),
  'code.shipped': ({ field, value }) => ({
    what: `“${value}” comes with the list of ${field} and stays in it`,
    next: `regulars code list ${field}`,
  }),
  'code.unknown': ({ field, value, known: values, near }, { ui }) => ({
    what: `“${value}” is not in the list of ${field}`,
    why:
      values.length === 0
        ? 'Nothing is listed there.'
        : `It has ${values.slice(0, 12).join(', ')}${values.length > 12 ? ', …' : ''}.`,
    next: `${near.length > 0 ? `${ui.didYouMean(near)} Else ` : ''}regulars code add ${field} ${shellWord(value)}`,
  }),
  'recipe.unknown': ({ name, near }, { ui }) => ({
    what: `there is no recipe “${name}”`,
    next: ui.didYouMean(near) || 'regulars recipe list',
  }),
  'review.unknown': ({ ref }) => ({
    what: `there is nothing to review called “${ref}”`,
    next: 'regulars review list',
  }),
  'review.decided': ({ id, state }) => ({
    what: `${id} has been ${state} already`,
    next: 'regulars undo --list, to take that back',
  }),
  'review.several': ({ id, candidates: list, total }) => ({
    what: `${id} has several candidates`,
    why: candidates(list, total),
    next: `regulars review accept ${id} ${list[0]?.id ?? 'CLIENT'}`,
  }),
  'merge.same': ({ id, name }) => ({
    what: `both are ${id} ${name}`,
    next: 'name two different clients: regulars client merge C0001 C0002',
  }),
  'take.neither': ({ id, name, pair: [one, other] }) => ({
    what: `${id} ${name} is neither ${one} nor ${other}, which become one`,
    next: `name ${one} or ${other} after the field`,
  }),
  'take.nothing': ({ field, pair: [one, other] }) => ({
    what: `there is nothing to choose in ${field}: they do not both have a value, or have the same`,
    next: `look at both: regulars client show ${one}, regulars client show ${other}`,
  }),
  'target.unreadable': ({ typed, kpi, unit, ends }, { formats }) => ({
    what: `“${typed}” is not a target for ${kpi}`,
    why: {
      share: `It is a share: a number from 0 to 1, or a percentage${ends ? ' up to 100%' : ''}.`,
      score: `It is in points: a number${ends ? ` from ${formats.number(ends.min)} to ${formats.number(ends.max)}` : ''}.`,
      money: 'It is an amount of money, in the currency of the event or the roster.',
      count: 'It is a count: a number from 0 on.',
      days: 'It is in days: a number from 0 on.',
    }[unit],
    next: `regulars kpi target ${kpi} ${{ share: '70%', score: ends ? String(Math.min(40, ends.max - 1)) : '40', money: '5000', count: '200', days: '2' }[unit]}`,
  }),
  'target.of-parts': ({ kpi }) => ({
    what: `${kpi} has no target`,
    why: 'It counts clients at each step, and more is not better at every step.',
    next: 'regulars kpi target retention-rate 70%',
  }),
  'kpi.unknown': ({ id, near }, { ui }) => ({
    what: `there is no figure “${id}”`,
    next: ui.didYouMean(near) || 'regulars kpi --fields id,label',
  }),
  'undo.unknown': ({ seq }) => ({
    what: `there is no step ${seq} that can be undone`,
    next: 'regulars undo --list',
  }),
  'program.replaced': () => ({
    what: 'the program was replaced while it was open',
    next: 'q, then regulars dashboard again',
  }),
  'redo.unknown': ({ seq }) => ({
    what: `there is no step ${seq} that can be redone`,
    next: 'regulars history',
  }),

  'file.missing': ({ file }) => ({
    what: `${file} does not exist`,
    next: 'check the name; quote it if it contains spaces',
  }),
  'file.ours': ({ file }) => ({
    what: `${file} was written by regulars`,
    next: `name the file itself: regulars import ${shellWord(file)}`,
  }),
  'file.is-roster': ({ file }) => ({
    what: `${file} is the roster itself`,
    why: 'What you change in it is taken in by the next command, whichever it is.',
    next: 'regulars client list',
  }),
  'file.nothing-there': ({ folder, files }) => ({
    what: files === 0 ? `there are no files in ${folder}` : `none of the files in ${folder} lists people`,
    next: 'name one of them to see what is wrong with it',
  }),
  'file.not-a-file': ({ file }) => ({ what: `${file} is not a file`, next: 'name the file itself' }),
  'file.unreadable': ({ file, reason }) => ({ what: `${file} cannot be read`, ...diskWords(reason) }),
  'file.empty': ({ file }) => ({
    what: `${file} is empty`,
    next: 'export it again from the tool it came from',
  }),
  'file.broken': ({ file, line, problem }) => ({
    what: `${file} ${problem === 'password' ? 'cannot be opened' : 'is broken'}${line === null ? '' : ` in line ${line}`}: ${fileProblems[problem]}`,
    why: 'Nothing was imported.',
    next:
      problem === 'unclosed-quote'
        ? 'correct that line, or import the rest with --skip-bad'
        : problem === 'undecodable'
          ? 'name it with --encoding, or save the file as UTF-8'
          : problem === 'password'
            ? 'save it without the password, then import it'
            : problem === 'lost-letters'
              ? 'save it again as “CSV UTF-8” or .xlsx, or import it as it is with --skip-bad'
              : 'export or save it again',
  }),
  'file.too-large': ({ file, what, limit }) => ({
    what: `${file} is too large: more than ${limit} ${fileLimits[what]}`,
    why: 'Nothing was imported.',
    next: 'split it and import the parts',
  }),
  'file.unsupported': ({ file, found, archive }) => ({
    what: `${file} is ${found}, which cannot be imported`,
    next: archive ? 'unpack it and import the files inside' : 'save it as .xlsx or .csv and import that',
  }),
  'file.not-people': ({ file, found }) => ({
    what: `${file} lists no people (${found})`,
    next: `if it does, name the columns: regulars import ${shellWord(file)} --map "COLUMN=name"`,
  }),
  'file.results': ({ file }) => ({
    what: `${file} is a table of results, how many said what, and holds nobody's answer`,
    next: 'import the answers themselves: the export of the form with one row for each answer',
  }),
  'file.no-headings': ({ file, mayPaste, found }) => ({
    what: `no row of headings was found in ${file}${found.length > 0 ? ` (it begins: ${found.join(', ')})` : ''}`,
    next: mayPaste
      ? `if it is names line by line, or a chat: regulars import ${shellWord(file)} --paste; else put headings above its columns`
      : `name the columns: regulars import ${shellWord(file)} --map ${shellWord(`${found[0] ?? 'COLUMN'}=name`)}`,
  }),
  'file.event-needed': ({ file }) => ({
    what: `it is not known which event ${file} is about`,
    next: 'add --event "NAME@2026-04-17", or --as contacts',
  }),
  'file.several-events': ({ file, events, column, meant }) => ({
    what: `${file} lists people of ${events.length} events${meant === null ? '' : `, none of which is ${meant}`}`,
    why: `${eventsHeld(events)}. Nothing was imported.`,
    next: `import one event at a time: regulars import ${shellWord(file)} --event ${shellWord(eventHeld(events))}; if “${column}” names parts of one event: --map ${shellWord(`${column}=sessions`)}${meant === null ? '; for the people alone: --as contacts' : ''}`,
  }),
  'file.several-editions': ({ file, sheets, meant }) => ({
    what: `${file} has a sheet for each year, and none of the year of ${meant}`,
    why: `Its sheets are ${sheets.join(', ')}. Nothing was imported.`,
    next: `name the sheet and its event: regulars import ${shellWord(file)} --sheet ${shellWord(sheets[0] ?? '1')} --event ${shellWord('NAME@2026-04-17')}`,
  }),
  'file.restore-needs-empty': ({ file }) => ({
    what: `${file} is a whole roster, which only an empty roster can take in`,
    why: 'This roster has records of its own. Nothing was changed.',
    next: `regulars init NEW.json, then regulars import ${shellWord(file)} --roster NEW.json`,
  }),
  'file.for-editing': ({ file }) => ({
    what: `${file} was handed out for editing`,
    why: 'An import could not tell what was changed. Nothing was imported.',
    next: `regulars merge-back ${shellWord(file)}`,
  }),
  'file.not-edited': ({ file }) => ({
    what: `${file} does not say which client a row is`,
    why: 'A list to merge back has a column of ids, like the one “regulars export clients.xlsx --for-editing” writes.',
    next: `regulars import ${shellWord(file)}, which finds out who people are`,
  }),
  'file.not-a-list': ({ file }) => ({
    what: `${file} is data for programs, and no list that was handed out`,
    why: 'A list for editing is a workbook or CSV. Nothing was changed.',
    next: `regulars export clients.xlsx --for-editing; what a roster or a backup holds: regulars restore ${shellWord(file)} --check`,
  }),
  'file.masked': ({ file }) => ({
    what: `${file} was made with --mask`,
    why: 'Merging it back would put dots in place of names. Nothing was changed.',
    next: 'regulars export clients.xlsx --for-editing, without --mask',
  }),
  'file.lost-letters': ({ file, text }) => ({
    what: `letters of ${file} were lost when it was saved (“${text}”)`,
    why: 'Its encoding has no place for them. Nothing was changed.',
    next: 'save it as a workbook, or as “CSV UTF-8”',
  }),
  'file.other-event': ({ file, survey }) => ({
    what: `${file} is a form of ${survey}, which asks about another event`,
    why: 'Nothing was changed.',
    next: `regulars import ${shellWord(file)}`,
  }),
  'file.other-roster': ({ file }) => ({
    what: `${file} was made from another roster`,
    why: 'Its ids are of other clients. Nothing was changed.',
    next: `regulars merge-back ${shellWord(file)} --roster THAT.json`,
  }),
  'file.rejected-rows': ({ file, rejected }) => ({
    what: `${rejected === 1 ? `1 row of ${file} cannot become a record` : `${rejected} rows of ${file} cannot become records`}, and --strict was given`,
    why: 'Nothing was imported.',
    next: `regulars import ${shellWord(file)} --dry-run`,
  }),
  'file.unknown-sheet': ({ file, sheet, known: names }) => ({
    what: `${file} has no sheet “${sheet}”`,
    why: names.length === 0 ? 'It is a text file, which has no sheets.' : `Sheets: ${names.join(', ')}.`,
    next: names.length === 0 ? 'leave --sheet out' : 'name one of these after --sheet',
  }),
  'file.unknown-column': ({ file, column, near }, { ui }) => ({
    what: `${file} has no column “${column}”`,
    next: ui.didYouMean(near) || `regulars import ${shellWord(file)} --explain`,
  }),

  'output.exists': ({ path }) => ({ what: `${path} already exists`, next: 'add --force to replace it' }),
  'output.is-roster': ({ path }) => ({
    what: `${path} is the ${path.endsWith('.journal') ? 'journal of the roster' : 'roster itself'}`,
    why: 'A list written there would take its place. Nothing was changed.',
    next: 'name another file',
  }),
  'output.failed': ({ path, reason }) => ({
    what: `${path === '-' ? 'standard output' : path} could not be written`,
    ...diskWords(reason),
  }),
  'export.no-ending': ({ file, line }) => ({
    what: `the ending of “${file}” does not say what kind of file it is to be`,
    next: line,
  }),
  'output.format': ({ format, known: names }) => ({
    what: `this cannot be written as “${format}”`,
    why: known(names),
    next: /^(vcf|ics)$/.test(format) ? `regulars export FILE.${format}` : 'regulars help formats',
  }),
  'output.needs-file': ({ format }) => ({
    what: `${format} cannot be shown on a terminal`,
    next: 'add -o FILE',
  }),

  'confirm.needed': ({ option, what }) => ({
    what: what ? `this needs a yes: ${what}` : 'this needs a yes',
    why: 'Nobody can be asked here. Nothing was changed.',
    next: `add ${option}`,
  }),
  'confirm.declined': () => ({
    what: 'not done, as you said',
    why: 'Nothing was changed.',
    next: 'run it again with --yes if you do want it',
  }),
  'config.unreadable': ({ file, line, reason }) => ({
    what: `${file}:${line} cannot be read`,
    why: reason === 'not-json' ? 'It is not JSON.' : 'It is not a JSON object.',
    next: 'correct or delete that file',
  }),
  'config.unknown-key': ({ file, key, near }, { ui }) => ({
    what: `${file}: there is no setting “${key}”`,
    next: ui.didYouMean(near) || 'regulars config list',
  }),
  'config.bad-value': ({ file, key, value, allowed }) => ({
    what: `${file ? `${file}: ` : ''}${key} cannot be “${value}”`,
    why: known(allowed),
    next: file ? 'correct that line' : 'regulars config list',
  }),
  interrupted: () => ({ what: 'interrupted', why: 'Nothing was changed.' }),
};
