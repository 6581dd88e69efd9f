/** What reports and receipts say, in English. */
import type { Some } from '../../domain/change/difference.ts';
import type { RemarkCode } from '../../domain/change/finding.ts';
import type { ForeignKind, Named } from '../../domain/errors.ts';
import type { MergeCollection, Taken } from '../../domain/merge/clients.ts';
import type { Due } from '../../domain/service/due.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import type { MergeTold, StepTold } from '../../reports/phrases.ts';
import { allPhrases, type CommonPhrases } from '../all-phrases.ts';
import { codeWord } from '../code-word.ts';
import { fieldName } from '../field-name.ts';
import type { Formats } from '../format.ts';
import { labelValue } from '../label-value.ts';
import { reckoned } from '../reckoned.ts';
import { segmentAbout } from '../segment-about.ts';
import type { Words } from '../words.ts';
import { actions } from './actions.ts';
import { card } from './card.ts';
import { decisionSince, decisionTold, lossSince, lossSteps, lossTold, winbackAdvice } from './churn.ts';
import { eventReport } from './event-report.ts';
import { figures } from './figures.ts';
import { damages, findings, foreignPart, repairs, valueFlaws } from './flaws.ts';
import { handOut } from './hand-out.ts';
import { mergeBack } from './merge-back.ts';
import { movement } from './movement.ts';
import { plural } from './plural.ts';
import {
  barredTold,
  gapTold,
  signalsTold,
  turnAdvice,
  turnTold,
  urgencyTold,
  whyLabels,
} from './relations.ts';
import { surveyResults } from './survey-results.ts';
import {
  leftOutTold,
  lifetimeTold,
  limitsTold,
  potentialTold,
  rfmTold,
  serviceTold,
  valueTold,
} from './value.ts';

function stepNamed({ seq, command, at }: Pick<StepTold, 'seq' | 'command' | 'at'>, formats: Formats): string {
  return `step ${seq} (${command}, ${formats.instant(at)})`;
}

const called = ({ id, name }: Named) => `${id} ${name}`.trim();

const takenFrom = ({ taken }: { readonly taken: readonly Taken[] }, { columns }: Words) =>
  taken.map(({ field, from }) => `${columns[field] ?? field}: from ${from}`);

const moving: Readonly<Record<MergeCollection, readonly [one: string, many: string]>> = {
  clients: ['client referred', 'clients referred'],
  registrations: ['registration', 'registrations'],
  interactions: ['interaction', 'interactions'],
  followups: ['follow-up', 'follow-ups'],
  surveys: ['survey', 'surveys'],
  answers: ['answer', 'answers'],
  segments: ['segment', 'segments'],
  reviews: ['question', 'questions'],
  cases: ['case', 'cases'],
  costs: ['cost', 'costs'],
  losses: ['loss', 'losses'],
  decisions: ['decision', 'decisions'],
};

/** What a merge takes along, after the names of the two. */
function goesOver({ moved, joined }: Pick<MergeTold, 'moved' | 'joined'>): string {
  const parts = moved.map(({ collection, count }) => plural(count, ...moving[collection]));
  if (joined > 0) parts.push(`${plural(joined, 'registration', 'registrations')} combined`);
  return parts.length === 0 ? '' : `, with ${parts.join(', ')}`;
}

const groups: Readonly<Record<Due | 'suggested', string>> = {
  overdue: 'Overdue',
  today: 'Today',
  week: 'The next seven days',
  later: 'Later',
  suggested: 'Suggested',
};

function amongThem({ count, first }: Some, done: string): string {
  if (count === 0) return '';
  const names = first.map(called).join(', ');
  return `${count} ${done}${names === '' ? '' : ` (${names}${count > first.length ? ', …' : ''})`}`;
}

function touched({ records, ids }: StepTold): string {
  if (records === 0) return 'the settings of the roster';
  return `${plural(records, 'record', 'records')} (${ids.join(', ')}${records > ids.length ? ', …' : ''})`;
}

const common: CommonPhrases = {
  'title.clients': () => 'Clients',
  'title.client': ({ name }) => name,
  'title.provenance': ({ name }) => `Where each value came from: ${name}`,
  'none.clients': () => 'No clients match.',
  'none.known': () => 'Nothing is known.',
  'roster.made': ({ path }) => `Made an empty roster: ${path}`,
  'roster.converted': ({ from, path, records, used }) => {
    const made = `Made ${path} from ${from}: ${plural(records, 'record', 'records')}. ${from} is left as it is`;
    if (used === 'new') return `${made}; commands here use the new one from now on.`;
    return used === 'old' ? `${made}, and still the one used unless --roster names another.` : `${made}.`;
  },
  'roster.restored': ({ file, records }) =>
    `Loaded the roster ${file}: ${plural(records, 'record', 'records')}, as they were.`,
  'demo.made': ({ path }) => `Made a sample roster: ${path}`,
  'title.imports': () => 'Imported files',
  'client.added': ({ id, name }) => `Added ${id} ${name}.`,
  'dry-run': ({ follows }) => `Dry run: nothing was changed.${follows ? ' This would happen:' : ''}`,
  issue: ({ file, row, sheet, column, field, code, value = '', near = [], alike = 0 }, words) => {
    const place = row === 0 ? (sheet ?? '') : sheet ? `${sheet}!${row}` : `row ${row}`;
    const heading = field === undefined ? column : (words.columns[field] ?? field);
    const where = [file, place, heading?.replace(/[:：\s]+$/, '')].filter(Boolean).join(', ');
    const said = words.issues[code](value, near, words);
    const what = alike === 0 ? said : `${said}; the same in ${plural(alike, 'more row', 'more rows')}`;
    return where === '' ? what : `${where}: ${what}`;
  },
  'survey.scored': ({ of }, { choices }) => choices.scored[of],
  bilingual: ({ text }) => text.en ?? text['zh-CN'] ?? '',
  'fact.event': () => 'Event',
  'fact.against': () => 'Change against',
  'fact.segment': () => 'Segment',
  'fact.figure': () => 'Figure',
  'fact.value': () => 'Value',
  'fact.further': () => 'In other currencies',
  'fact.numerator': () => 'Numerator',
  'fact.denominator': () => 'Denominator',
  'fact.note': () => 'Note',
  'fact.formula': () => 'Formula',
  'fact.population': () => 'Counted among',
  'fact.source': () => 'Source',
  'fact.limits': () => 'Limits',
  'fact.survey': () => 'Survey',
  'fact.answers': () => 'Answers that count',
  'fact.asked': () => 'Clients asked',
  'fact.arrived': () => 'Arrived',
  'fact.arrived-share': () => 'Share',
  'fact.promoters': () => 'Promoters (9-10)',
  'fact.passives': () => 'Passives (7-8)',
  'fact.detractors': () => 'Detractors (0-6)',
  'named.event': ({ name, id, start }) => `${name} (${id}, ${start})`,
  'named.survey': ({ name, id }) => `${name} (${id})`,
  'next.survey': ({ template }) =>
    `regulars survey create "After the event" --template ${template} --event E001`,
  'next.import': ({ event }) =>
    `regulars import attendees.csv --event ${event ?? '"Spring Salon@2026-04-17"'}`,
  'next.add-client': () => 'regulars client add --name "Ann Example"',
  'next.region': () => 'regulars config set region GB',
  'next.currency': ({ known }) => `regulars config set currency ${known ?? 'GBP'}`,
  'next.add-event': () => 'regulars event add "Spring Salon" --start 2026-04-17',
  'title.kpis': () => 'Figures',
  'title.kpis-of': ({ event }) => `Figures of ${event}`,
  'none.events-yet': () => 'No event has been held yet, and none is coming up.',
  'none.counted': () => 'Nobody on the roster was counted.',
  'title.reviews': () => 'To review',
  'title.comparison': () => 'Side by side',
  'title.review': ({ id }) => `${id} side by side`,
  'none.compared': ({ id }) => `The clients ${id} asked about have since been merged, or are gone.`,
  'heading.kept': () => 'Kept',
  'heading.offered': () => 'Offered',
  'heading.to-decide': () => 'Question',
  'heading.setting': () => 'Setting',
  'heading.value': () => 'Value',
  'fact.question': () => 'Question',
  'fact.reasons': () => 'Why it is asked',
  'fact.score': () => 'Score',
  'fact.others': () => 'May also be',
  'fact.state': () => 'State',
  'none.reviews': () => 'Nothing is waiting for a decision.',
  'review.same': ({ client, candidates: all }) => {
    if (all.length === 0) return called(client);
    const others = all.map(called).join(', ');
    return `Is ${called(client)} ${all.length === 1 ? 'the same as' : 'one of'} ${others}?`;
  },
  'review.answer': ({ answer, by, candidates: all }) =>
    `Was ${answer}${by === null ? '' : ` (${by})`} given by ${all.map(called).join(' or ')}?`,
  'review.conflict': ({ client, field, kept, offered }, { columns }) =>
    `${called(client)}, ${columns[field] ?? field}: ${kept}, or ${offered}?`,
  'review.decision': ({ left }) => (left > 1 ? `Your decision (${left} to review)` : 'Your decision'),
  'review.yes': () => 'Accept: one person, merge them',
  'review.no': () => 'Reject: two people, never ask again',
  'review.nobody': () => 'Reject: none of them, never ask again',
  'review.this': ({ client }) => `Accept: ${called(client)}`,
  'review.take': ({ value }) => value,
  'review.skip': () => 'Skip: ask me later',
  'review.stop': () => 'Stop here',
  'review.attached': ({ answer, client }) => `${answer} was given by ${called(client)}.`,
  'review.told-apart': ({ client, candidates: all }) =>
    `${called(client)} is not ${all.map(called).join(' or ')}; you will not be asked again.`,
  'review.not-by': ({ answer, candidates: all }) =>
    `${answer} was not given by ${all.map(called).join(' or ')}; you will not be asked again.`,
  'review.taken': ({ client, field, value }, { columns }) =>
    `${called(client)}, ${columns[field] ?? field}: ${value} from now on.`,
  'review.kept': ({ client, field, value }, { columns }) =>
    `${called(client)}, ${columns[field] ?? field}: ${value} stays.`,
  'review.left': ({ open }) => `Still to review: ${open}.`,
  'client.merged': (told) => `Merged ${called(told.gone)} into ${called(told.kept)}${goesOver(told)}.`,
  'client.merge-conflict': ({ field, kept, offered }, { columns }) =>
    `${columns[field] ?? field}: ${kept} is kept; ${offered} waits for review.`,
  'client.merge-taken': (told, words) => `${takenFrom(told, words).join('; ')}.`,
  'client.merged-into': ({ from, id, name }) => `${from} was merged into ${id} ${name}.`,
  'confirm.merge': ({ conflicts, taken, ...told }, words) =>
    `${[
      `Merge ${called(told.gone)} into ${called(told.kept)}${goesOver(told)}`,
      ...conflicts.map(
        ({ field, kept, offered }) => `${words.columns[field] ?? field}: ${kept} is kept, not ${offered}`,
      ),
      ...takenFrom({ taken }, words),
    ].join('; ')}?`,
  'dupes.done': ({ clients, found, open }) =>
    `Compared ${plural(clients, 'client', 'clients')}: ${plural(found, 'probable duplicate', 'probable duplicates')} found, ${open} to review in all.`,
  'kpi.label': ({ id }, { kpis }) => kpis[id].label,
  'kpi.formula': ({ id }, { kpis }) => kpis[id].formula,
  'kpi.population': ({ id }, { kpis }) => kpis[id].population,
  'kpi.source': ({ id }, { kpis }) => kpis[id].source,
  'kpi.notes': ({ notes }, { kpiNotes }) => notes.map((note) => kpiNotes[note]).join('; '),
  'kpi.ahead': ({ event }) => `${event} is still ahead: these are the figures so far.`,
  'kpi.cancelled': ({ event }) => `${event} was cancelled: its registrations do not count.`,
  'kpi.further': ({ moneys }, { formats, ui }) => ui.listOf(moneys.map((money) => formats.money(money))),
  'kpi.anonymous': ({ answers }) =>
    `Also counted: ${plural(answers, 'answer', 'answers')} from people who are not on the roster.`,
  'title.cases': () => 'Cases',
  'title.costs': () => 'Costs',
  'title.losses': () => 'Who left, and why',
  'title.decisions': () => 'Decisions',
  'title.loss-reasons': () => 'Why clients left',
  'label.set': ({ id, name, label, value, until }, { labels, formats }) =>
    `${name} (${id}): ${labels[label].is} ${labelValue(labels, label, value)}${until === null ? '' : ` until ${formats.dayWithWeekday(until)}`}, whatever the rules say.`,
  'label.cleared': ({ id, name }) => `${name} (${id}) is judged by the rules again.`,
  'title.winback': () => 'To win back',
  'none.winback': () => 'Nobody to win back.',
  'fact.clients': () => 'Clients',
  'fact.stake': () => 'Value at stake',
  'winback.worth': ({ value }, { formats }) =>
    value === null ? 'value not known' : `${formats.money(value)} at stake`,
  'winback.known': ({ last, loss, signals }, words) =>
    [
      last === null ? 'never took part' : `last there: ${last.name}`,
      ...(loss ? [lossTold(loss, words)] : []),
      ...(signals.length > 0 ? [`signals: ${signals.map((id) => words.signals[id]).join(', ')}`] : []),
    ].join('; '),
  'winback.advice': (about) => winbackAdvice(about),
  'title.churn-loss': () => 'What losing them costs',
  'fact.churn-loss': () => 'Who',
  'churn-loss.step': ({ id }) => lossSteps[id],
  'churn-loss.formula': ({ sign, steps }) => steps.map((id) => lossSteps[id]).join(` ${sign} `),
  'churn-loss.reckoned': ({ sign, values }, words) => reckoned(sign, values, words),
  'churn-loss.condition': ({ condition }) => condition,
  'churn-loss.between': ({ before, event }) =>
    before === null ? event : `were registered for ${before}, but not for ${event}`,
  'churn-loss.first': ({ event }) => `${event} is the first edition: nobody could be lost before it.`,
  'churn-loss.rhythm': ({ times, assumed }) =>
    `${plural(times, 'edition', 'editions')} a year have been held, but ${assumed} a year is assumed: --periods ${times} counts them.`,
  'churn-loss.nobody': ({ before, event }) => `Nobody was lost between ${before} and ${event}.`,
  'churn-loss.no-money': () =>
    'No amounts are known for them: say with --spend what a client spends at an edition.',
  'churn-loss.other-money': ({ currency }) =>
    `All amounts known for them are in other currencies${currency === null ? '' : ` than ${currency}`}: say with --spend what a client spends at an edition.`,
  'churn-loss.assumed': () =>
    'Assumptions are not facts: change one for this run (--years 5), or for good (config set churn.years 5).',
  'churn-loss.unknown': ({ clients }) =>
    `No amounts are known for ${plural(clients, 'client', 'clients')} of them: each counts with what the others spent.`,
  'winback.unknown': ({ clients }) =>
    `Not counting ${plural(clients, 'client', 'clients')} whose value is not known.`,
  'loss.told': (loss, words) => lossTold(loss, words),
  'loss.since': (loss, words) => lossSince(loss, words),
  'decision.since': (decision, words) => decisionSince(decision, words),
  'decision.told': (decision, words) => decisionTold(decision, words),
  'decision.made': ({ id, name, verdict, until }, { formats }) =>
    `${id} ${name} is ${verdict === 'rescue' ? 'to be rescued' : 'to be let go'}${until === null ? '' : ` until ${formats.dayWithWeekday(until)}`}.`,
  'title.today': () => 'Today',
  'none.today': () => 'Nobody is waiting for you today.',
  'today.reasons': ({ reasons }, words) => reasons.map((reason) => turnTold(reason, words)).join('; '),
  'today.advice': ({ reason }, words) => turnAdvice(reason, words),
  'today.way': ({ channel, contact }, { choices }) =>
    [choices.channel[channel], contact].filter((part) => part !== null).join(' '),
  'today.no-way': () => 'no contact that may be used',
  'title.why': ({ name }) => `Why: ${name}`,
  'named.client': ({ id, name }) => `${name} (${id})`,
  'fact.client': () => 'Client',
  'fact.series': () => 'Series',
  'why.label': ({ id, series }, { labels }) => {
    const is = (id in labels ? labels[id as keyof typeof labels].is : whyLabels[id]) ?? id;
    return series === null ? is : `${is} (${series})`;
  },
  'why.because': ({ because: { rule, facts } }, words) => words.rules[rule].because(facts as never, words),
  'why.outlook': ({ because: { rule, facts } }, words) => words.rules[rule].outlook(facts as never, words),
  'why.computed': ({ label, value, because: { rule, facts } }, words) =>
    `by the rules ${value === null ? words.ui.none : labelValue(words.labels, label, value)}: ${words.rules[rule].because(facts as never, words)}`,
  'why.signals': ({ signals }, words) => signalsTold(signals, words),
  'why.value': (told, words) => valueTold(told, words),
  'value.left-out': ({ leftOut, currency }, words) =>
    `Current value: ${leftOutTold(leftOut, currency, words)}.`,
  'why.service': ({ service, currency, isBelowZero }, words) =>
    serviceTold(service, currency, isBelowZero, words),
  'clause.below-zero': ({ worth, service, isBelowZero }, words) => {
    const told = serviceTold(service, worth?.currency ?? '', isBelowZero, words);
    return worth === null ? told : `worth ${words.formats.money(worth)}; ${told}`;
  },
  'clause.vip-gap': (gap, words) => gapTold(gap, words),
  'why.potential': ({ parts, high, currency }, words) => potentialTold(parts, high, currency, words),
  'why.limits': ({ limits }) => limitsTold(limits),
  'why.rfm': ({ rfm, value }, words) => rfmTold(rfm, value, words),
  'why.ltv': (told, words) => lifetimeTold(told, words),
  'title.open': () => 'Open',
  'title.editions': () => 'Events',
  'title.timeline': () => 'Timeline',
  'title.labels': () => 'Labels',
  'title.label-history': () => 'Labels at the end of each edition',
  'title.label-changes': () => 'Since when',
  'none.label-history': () => 'Nothing was known about them yet.',
  'labels.named': ({ labels: named }, { labels, ui }) => ui.listOf(named.map((label) => labels[label].is)),
  'label.since': ({ label, value, event }, { labels, ui }) => {
    const now = value === null ? ui.none : labelValue(labels, label, value);
    return event === null ? `now ${now}` : `${now} since ${event}`;
  },
  'title.surveys': () => 'Surveys',
  'title.survey-templates': () => 'Survey templates',
  'title.survey': ({ name }) => name,
  'none.surveys': () => 'There is no survey yet.',
  'none.questions': () => 'This survey has no questions.',
  'survey.created': ({ id, name, event, questions }) =>
    `Created ${id} ${name} for ${event}, ${plural(questions, 'question', 'questions')}.`,
  'survey.edited': ({ name, questions, added, changed, removed }, { ui }) => {
    const parts = [
      ...(added.length > 0 ? [`added ${ui.listOf(added)}`] : []),
      ...(changed.length > 0 ? [`changed ${ui.listOf(changed)}`] : []),
      ...(removed.length > 0 ? [`removed ${ui.listOf(removed)}`] : []),
    ];
    const told = parts.length === 0 ? '' : `: ${parts.join('; ')}`;
    return `${name} now asks ${plural(questions, 'question', 'questions')}${told}.`;
  },
  'survey.half-a-cell': ({ ids }, { ui }) =>
    `Not in the matrix of aspects and levels yet, which needs both --aspect and --level: ${ui.listOf(ids)}.`,
  'survey.exported': ({ survey, path }) =>
    `Wrote the questions of ${survey} to ${path === '-' ? 'standard output' : path}.`,
  'ask.edit-again': () => 'Edit it again?',
  'survey.answered': ({ survey, client }) =>
    `Recorded the answer to ${survey} from ${client ?? 'somebody unnamed'}.`,
  'survey.not-there': ({ client }) => `${client} did not come to the event; the answer counts all the same.`,
  'survey.sheet-twice': ({ client, first, sheet }) =>
    `${client} was entered twice, on sheets ${first} and ${sheet}: the later answer counts.`,
  'survey.sheet-given-up': ({ sheet }) => `Sheet ${sheet} was not finished; nothing of it is kept.`,
  'survey.stack': ({ survey, count }) =>
    `${survey}: ${plural(count, 'sheet', 'sheets')} recorded, one step each.`,
  'survey.unanswered': ({ survey, client }) =>
    `Recorded that ${client} was asked; every question of ${survey} was left blank.`,
  'survey.form-written': ({ path, survey, count }) =>
    `Wrote ${path}: ${survey} for ${plural(count, 'client', 'clients')}, who count as asked from now on.`,
  'survey.nobody-to-ask': ({ survey }) => `Nobody is left to ask ${survey}; no form was written.`,
  'survey.left-answered': ({ count }) => `Left out, answered already: ${count}`,
  'survey.left-asked': ({ count }) => `Left out, asked before: ${count} (--again asks them once more)`,
  'survey.left-refused': ({ count, channel }, { choices }) =>
    `Left out, opted out of ${choices.channel[channel]}: ${count}`,
  'survey.left-silent': ({ count, channel }, { choices }) =>
    `Left out, no consent to ${choices.channel[channel]} on record: ${count} (--without-consent asks them too)`,
  'survey.form-sheet': () => 'Form',
  'survey.form-guide-name': () => 'How to fill in',
  'survey.form-guide': ({ survey }) => `How to fill in “${survey}”
One row is one person. Choose from the list of a cell, or leave it empty where nothing was said.
Separate several choices in one cell with semicolons. A cell with — is no question for that person.
Rows may be sorted, filtered and deleted; the hidden first row and column say who is who and stay as they are.
Send the file back as it is, as a workbook or as CSV.`,
  'survey.scaled': () => 'Where questions are combined, other scales were converted to 1 to 5.',
  'survey.junk': ({ ids }) => `Left out as not serious: ${ids.join(', ')}`,
  'survey.unfinished': ({ answers }) => `Left out as unfinished: ${plural(answers, 'answer', 'answers')}`,
  'survey.superseded': ({ answers }) =>
    `Left out because the same person answered again: ${plural(answers, 'answer', 'answers')}`,
  'ask.scale': ({ text, min, max }, words) =>
    `${words.phrases.bilingual({ text }, words)} (${min}-${max}, Enter to skip)`,
  'ask.text': ({ text }, words) => `${words.phrases.bilingual({ text }, words)} (Enter to skip)`,
  'ask.choice': ({ text }, words) => words.phrases.bilingual({ text }, words),
  'ask.skip': () => '(no answer)',
  'ask.back': () => '(back)',
  'ask.sheet': ({ sheet }) =>
    `Sheet ${sheet}: whose is it? (name, e-mail, id; - for an anonymous one, Enter when the stack is done)`,
  'ask.out-of-range': ({ min, max }) => `A number from ${min} to ${max}, or nothing.`,
  'title.registrations': () => 'Registrations',
  'title.interactions': () => 'Interactions',
  'title.followups': () => 'Follow-ups',
  'title.events': () => 'Events',
  'title.answers': () => 'Answers',
  'title.segments': () => 'Segments',
  'title.history': () => 'History',
  'title.findings': () => 'Findings',
  'title.config': () => 'Settings',
  'none.events': () => 'No events yet.',
  'condition.no-heading': ({ heading, line }) =>
    `No client has “${heading}”. To look at what was answered at registration: ${line}`,
  'registrations.archived': ({ count }) =>
    `Not shown, of archived clients: ${plural(count, 'registration', 'registrations')} (-archived:* shows them too)`,
  'condition.names-event': ({ event, line }) => `${event} is an event: ${line}`,
  'none.registrations': () => 'No registrations match.',
  'none.followups': () => 'Nothing is due.',
  'none.followups-match': () => 'No open follow-up matches.',
  'none.segments': () => 'No segments.',
  'none.history': () => 'Nothing has happened yet.',
  'none.history-since': ({ day }, { formats }) =>
    `Nothing has happened since ${formats.dayWithWeekday(day)}.`,
  'none.findings': () => 'All is well.',
  'none.who': ({ text }) => `Nobody is known as “${text}”.`,
  'nothing-changed': () => 'Nothing to change.',
  'client.same-contact': ({ id, name, contact }) =>
    `${id} ${name} has ${contact} too: is it the same client?`,
  'client.no-number': ({ typed }) => `“${typed}” is not a phone number here: kept as typed.`,
  'event.same-name': ({ id, name, day }, { formats }) =>
    `There is already ${id} ${name}, ${formats.dayWithWeekday(day)}: is it the same event?`,
  'registration.beside': ({ id, event, status }, { choices }) =>
    `There is also ${id} for ${event}: ${choices.status[status]}.`,
  'registration.refund-above-paid': ({ id, refunded, paid }, { formats }) =>
    `More was refunded for ${id} (${formats.money(refunded)}) than was paid (${formats.money(paid)}): all of it lowers the revenue. To correct it: regulars registration edit ${id} --paid AMOUNT, or --refund AMOUNT`,
  'client.edited': ({ id, name }) => `Changed ${id} ${name}.`,
  'client.archived': ({ id, name }) => `Archived ${id} ${name}.`,
  'client.unarchived': ({ id, name }) => `${id} ${name} is back in the lists.`,
  'client.tagged': ({ count }) => `Changed the tags of ${plural(count, 'client', 'clients')}.`,
  'confirm.archive': ({ id, name }) => `Archive ${id} ${name}?`,
  'confirm.ask-again': ({ client, survey, at }, { formats }) =>
    `${client} answered “${survey}”${at === null ? '' : ` on ${formats.instant(at)}`}. Ask again? A new answer takes its place.`,
  'confirm.checkin': ({ count }) => `Check in ${plural(count, 'registration', 'registrations')}?`,
  'confirm.tag': ({ count }) => `Change the tags of ${plural(count, 'client', 'clients')}?`,
  'event.added': ({ id, name, day }, { formats }) => `Added ${id} ${name}, ${formats.dayWithWeekday(day)}.`,
  'days.understood': ({ days }, { formats, ui }) =>
    `Understood: ${ui.listOf(days.map((day) => formats.dayWithWeekday(day)))}.`,
  'event.edited': ({ id, name }) => `Changed ${id} ${name}.`,
  'series.near': ({ series, near }) =>
    `“${series}” is a new series beside “${near}”: did you mean “${near}”?`,
  'series.respelled': ({ series, events }) =>
    `The series is called “${series}” in ${events.join(', ')}, too.`,
  'event.cancelled': ({ id, name }) => `${id} ${name} is cancelled; its registrations no longer count.`,
  'registration.added': ({ name, event, status }, { choices }) =>
    status === 'registered'
      ? `Registered ${name} for ${event}.`
      : `${name} at ${event}: ${choices.status[status]}.`,
  'registration.edited': ({ id }) => `Changed registration ${id}.`,
  'registration.cancelled': ({ id }) => `Cancelled registration ${id}.`,
  'title.door': ({ event }) => `Expected at ${event}`,
  'door.arrived': ({ arrived, registered }, { formats }) =>
    `${formats.number(arrived)} of ${formats.number(registered)}`,
  'checkin.done': ({ name, arrived, registered }) => `${name} is in: ${arrived} of ${registered}.`,
  'checkin.several': ({ count, arrived, registered }) =>
    `${plural(count, 'more is', 'more are')} in: ${arrived} of ${registered}.`,
  'checkin.twice': ({ name, at, zone }, { formats }) =>
    `${name} was already checked in${at ? ` (${formats.instant(at, zone ?? undefined)})` : ''}.`,
  'checkin.early': ({ event, start, days }, { formats }) =>
    `${event} begins in ${plural(days, 'day', 'days')}, on ${formats.dayWithWeekday(start)}.`,
  'checkin.closed': ({ event, arrived, missing }) =>
    `Check-in for ${event} is closed: ${arrived} came, ${missing} did not.`,
  'kpi.nobody-in': ({ roles }, { choices: { role: named } }) =>
    `Nobody checked in among: ${roles.map(({ role, count }) => `${named[role]} (${count})`).join(', ')}. They count as absent; if they were there, check them in.`,
  'log.ahead': ({ day }, { formats }) =>
    `${formats.dayWithWeekday(day)} is in the future; what is to be done by a day is a follow-up (followup add, or --next).`,
  'log.done': ({ id, name, day }, { formats }) =>
    `Logged ${id} with ${name}${day === null ? '' : `, ${formats.dayWithWeekday(day)}`}.`,
  'followup.added': ({ id, day, name, text }, { formats }) =>
    `${id} due ${formats.dayWithWeekday(day)}: ${name}, ${text}`,
  'followup.past': ({ day }, { formats }) =>
    `${formats.dayWithWeekday(day)} is in the past: it is overdue already.`,
  'followup.waits': ({ day, contact, every }, { formats }) =>
    `It repeats (${every}) from the last contact, ${formats.dayWithWeekday(contact)}: it is not due before ${formats.dayWithWeekday(day)}.`,
  'followup.done': ({ id, text }) => `Done: ${id} ${text}`,
  'followup.moved': ({ id, day, text }, { formats }) =>
    `${id} is now due ${formats.dayWithWeekday(day)}: ${text}`,
  'followup.dropped': ({ id, text }) => `Dropped: ${id} ${text}`,
  'followup.edited': ({ id, day, text }, { formats }) =>
    `Changed ${id}, due ${formats.dayWithWeekday(day)}: ${text}`,
  'followup.again': ({ id, day }, { formats }) =>
    `It comes back as ${id}, due ${formats.dayWithWeekday(day)}.`,
  'followup.group': ({ group }) => groups[group],
  'followup.urgency': ({ urgency, due, day }, words) => urgencyTold(urgency, due, day, words),
  'followup.hands': ({ owner, from, at }, { formats }) => {
    const whose = owner === null ? 'nobody’s' : `${owner}’s`;
    return from === null
      ? whose
      : `from ${from} to ${owner ?? 'nobody'}${at === null ? '' : `, ${formats.instant(at)}`}`;
  },
  'followup.handed': ({ id, from, to, text }) => `${id} goes from ${from} to ${to}: ${text}`,
  'channel.barred': ({ name, barred }, words) => `${name}: ${barredTold(barred, words)}`,
  'channels.barred': ({ barred }, words) => barredTold(barred, words),
  'interaction.edited': ({ id, text }) => `Changed ${id}: ${text}`,
  'title.interactions-of': ({ name }) => `Interactions with ${name}`,
  'fact.playbook': () => 'Playbook',
  'title.playbooks': () => 'Playbooks',
  'title.playbook': ({ title }) => title,
  'playbook.when': ({ days: count, from, due }, { formats }) => {
    const of = { start: 'the first day', end: 'the last day', today: 'today' }[from];
    const days = plural(Math.abs(count), 'day', 'days');
    const apart =
      from === 'today' && count > 0 ? `in ${days}` : `${days} ${count < 0 ? 'before' : 'after'} ${of}`;
    const when = count === 0 ? (from === 'today' ? of : `on ${of}`) : apart;
    return due === null ? when : `${when}, ${formats.dayWithWeekday(due)}`;
  },
  'playbook.done': ({ title, followups, clients }) =>
    `“${title}” made ${plural(followups, 'follow-up', 'follow-ups')} for ${plural(clients, 'client', 'clients')}.`,
  'playbook.known': ({ count }) =>
    count === 1
      ? '1 was made before and is left as it is.'
      : `${count} were made before and are left as they are.`,
  'playbook.late': ({ count }) =>
    count === 1
      ? '1 should have been done before today: it is due today.'
      : `${count} should have been done before today: they are due today.`,
  'playbook.nobody': ({ title }) => `“${title}” has nothing new to do.`,
  'playbook.let-go': ({ count, first }) =>
    `Left out, to be let go: ${amongThem({ count, first }, count === 1 ? 'client' : 'clients')}`,
  'playbook.unreachable': ({ count, first }) =>
    `Left out, no contact that may be used: ${amongThem({ count, first }, count === 1 ? 'client' : 'clients')}`,
  'title.episodes': () => 'Episodes',
  'title.sequences': () => 'Sequences: the episodes about one event',
  'none.episodes': () => 'No interactions belong together yet: log with --thread or --continues.',
  'none.interactions': () => 'No interactions yet.',
  'case.added': ({ id, kind, name, day }, { choices, formats }) =>
    `Opened ${id}, ${choices.other[kind] ?? kind}${name === null ? '' : ` from ${name}`}, ${formats.dayWithWeekday(day)}.`,
  'feedback.kept': ({ event }) => `Filed under ${event}, as no client was named.`,
  'case.closed': ({ id, text }) => `Closed: ${id} ${text}`,
  'none.cases': () => 'No cases.',
  'cost.added': ({ id, amount, category, about }, { choices, formats }) =>
    `Booked ${id}: ${formats.money(amount)}, ${choices.other[category] ?? category}${about === null ? '' : `, ${about}`}.`,
  'lost.done': ({ id, name, reason, day }, { formats, choices: { code } }) =>
    `Recorded ${id} ${name} as lost, ${formats.dayWithWeekday(day)}: ${codeWord(reason, code)}.`,
  'lost.several': ({ count, reason, day }, { formats, choices: { code } }) =>
    `Recorded ${plural(count, 'client', 'clients')} as lost, ${formats.dayWithWeekday(day)}: ${codeWord(reason, code)}.`,
  'lost.cleared': ({ id, name }) => `Took back the last loss of ${id} ${name}.`,
  'lost.cleared-several': ({ count }) => `Took back the last loss of ${plural(count, 'client', 'clients')}.`,
  'lost.nothing': ({ count }) =>
    count === 1
      ? 'Nothing to take back: no loss is on record.'
      : 'Nothing to take back: none of them is on record as lost.',
  'confirm.lost': ({ count, clear }) =>
    clear
      ? `Take back the last loss of ${plural(count, 'client', 'clients')}?`
      : `Record ${plural(count, 'client', 'clients')} as lost?`,
  'none.losses': () => 'Nobody is on record as lost.',
  'fact.losses': () => 'Losses',
  'fact.lost': () => 'Value lost',
  'stake.unknown': ({ losses }) =>
    `Not counting ${plural(losses, 'loss', 'losses')} whose value is not known.`,
  'stake.others': () => 'Amounts in other currencies are left out.',
  'cost.edited': ({ id, amount, category, about }, { choices, formats }) =>
    `${id} is now ${formats.money(amount)}, ${choices.other[category] ?? category}${about === null ? '' : `, ${about}`}.`,
  'cost.other-currency': ({ event, currency }) =>
    `The figures of ${event} are in ${currency} and leave this cost out.`,
  'cost.total': ({ money }, { formats }) => `Total: ${formats.money(money)}`,
  'none.costs': () => 'No costs.',
  'title.balances': () => 'Balances',
  'none.balances': () => 'No registration there has an amount.',
  'balance.total': ({ currency, fee, paid, refunded, open, held }, { formats }) => {
    const money = (amount: number) => formats.money({ amount, currency });
    const back = refunded > 0 ? `, refunded ${money(refunded)}` : '';
    const kept = held > 0 ? `; paid for cancelled registrations and not refunded ${money(held)}` : '';
    return `Total: charged ${money(fee)}, paid ${money(paid)}${back}, open ${money(open)}${kept}`;
  },
  'segment.saved': ({ name, count }) => `Saved ${name}: ${plural(count, 'client', 'clients')} today.`,
  'segment.deleted': ({ name }) => `Deleted the segment ${name}; its clients stay.`,
  'segment.about': ({ id }, words) => segmentAbout(id, words),
  'segment.condition': () => 'Condition',
  'hand-out.name': ({ kind }) => handOut.names[kind] ?? kind,
  'hand-out.guide': () => 'How to fill in',
  'hand-out.text': ({ kind }) => handOut.guide(handOut.names[kind] ?? kind),
  'hand-out.example': ({ field }) => handOut.examples[field] ?? '',
  'hand-out.written': ({ path }) =>
    `Wrote a blank workbook to hand out: ${path === '-' ? 'standard output' : path}`,
  'title.sources': () => 'Clients by source',
  'label.by': () => 'By',
  'sources.shares': () =>
    'Each share is of the column before it. Came again: took part in two or more editions of a series; for one event: in a later edition too.',
  'title.schemas': () => 'Records',
  'title.codes': () => 'Code lists',
  'none.codes': () => 'No values are listed, and no record has any.',
  'code.added': ({ field, value }) => `Listed “${value}” under ${field}.`,
  'code.known': ({ field, value }) => `“${value}” is already in the list of ${field}.`,
  'code.deleted': ({ field, value }) =>
    `Took “${value}” out of the list of ${field}; clients who have it keep it.`,
  'heading.records': () => 'Records',
  'code.open': ({ fields }) => `Nothing is listed under ${fields.join(', ')}: any text is allowed there.`,
  'title.clauses': () => 'Clauses',
  'none.clauses': () => 'The condition is empty: everybody matches.',
  'as-of': ({ day }, { formats }) => `As of ${formats.dayWithWeekday(day)}.`,
  'undo.done': (step, { formats }) =>
    `${step.isDry ? 'Would undo' : 'Undid'} ${stepNamed(step, formats)}: ${touched(step)}.`,
  'redo.done': (step, { formats }) =>
    `${step.isDry ? 'Would redo' : 'Redid'} ${stepNamed(step, formats)}: ${touched(step)}.`,
  'undo.stays': (step, { formats }) => {
    const named = stepNamed(step, formats);
    return `${named[0]?.toUpperCase()}${named.slice(1)} cannot be undone: all it did has been changed since, or other records refer to it.`;
  },
  'undo.nothing': () => 'Nothing to undo.',
  'redo.nothing': () => 'Nothing to redo.',
  'undo.kept': ({ id, fields, why }, { columns }) =>
    why === 'edited'
      ? `Kept ${id}${fields.length > 0 ? ` (${fields.map((field) => columns[field] ?? field).join(', ')})` : ''}: it has been changed since.`
      : `Kept ${id}: other records refer to it.`,
  'history.whole': ({ steps }) => `The journal is intact: ${plural(steps, 'step', 'steps')}.`,
  'history.broken': ({ seq }) =>
    `The journal is broken at step ${seq}: it was altered, or a part is missing.`,
  'history.no-journal': () => 'There is no journal.',
  'outside.changed': ({ path, changes, more, seq }, { formats }) => {
    const told = changes.map((change) => {
      if (change.kind !== 'changed') return `${change.id} ${change.kind === 'added' ? 'added' : 'removed'}`;
      const { id, field, values } = change;
      return `${id ?? 'setting'} ${field}${values ? `: ${values.before} -> ${values.after}` : ''}`;
    });
    const all = [...told, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return `${path} was changed by another program: ${all}.${seq === null ? '' : ` To undo that: ${formats.commands(`regulars undo ${seq}`)}`}`;
  },
  'backup.done': ({ path, records, seq }) =>
    `Wrote a backup and verified it: ${path} (${plural(records, 'record', 'records')} up to step ${seq}, with all that can be undone).`,
  'backup.hash': ({ hash }) => `The hash of that step: ${hash}`,
  'restore.file': ({ file, kind, records, seq, at }, { formats }) => {
    const all = plural(records, 'record', 'records');
    if (seq === null || at === null)
      return `${file} is ${kind === 'export' ? 'an export of a whole roster' : 'a roster'}: ${all}.`;
    return `${file} is a complete backup: ${all}, up to step ${seq} of ${formats.instant(at)}.`;
  },
  'restore.same': () => 'The roster is identical: nothing to restore.',
  'restore.checked': () => 'That is what restoring it would change. Nothing was changed.',
  'restore.other': () => 'It is a backup of another roster.',
  'restore.unreached': ({ seq }) =>
    `The journal does not have step ${seq} of this backup: it has been cut short since, or continues from an older copy.`,
  'restore.kept': ({ path }) => `What was there before: ${path}`,
  'restore.done': ({ seq }) => `Restored as step ${seq}; regulars undo takes it back.`,
  'restore.placed': ({ path, history }) =>
    `The roster is back: ${path}${history ? ', with its undo history.' : '; what was done before can no longer be undone.'}`,
  'confirm.restore': ({ path }) => `Restore ${path} to this?`,
  'confirm.replace': ({ path }) => `There is no usable roster at ${path}. Put this one there?`,
  'kept-aside': ({ names }) => `What was there is kept beside it as ${names.join(', ')}.`,
  difference: ({ collection, added, changed, removed }, { choices }) => {
    const parts = [
      amongThem(added, 'added'),
      amongThem(changed, 'changed'),
      amongThem(removed, 'removed'),
    ].filter(Boolean);
    return `${choices.collection[collection]}: ${parts.join('; ')}`;
  },
  'difference.settings': () => 'settings of the roster: changed',
  'backup.planned': ({ path }) => `Would write a backup: ${path}`,
  'backup.removed': ({ names }) => `Removed the oldest: ${names.join(', ')}.`,
  'outside.remarks': ({ what, where, more }) => {
    const places = [...where, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    const said: Record<RemarkCode, string> = {
      formula: `A formula becomes its value: ${places}`,
      'shown-only': `Read-only here, change it where it belongs: ${places}`,
      'column-gone': `A column is gone; its values are kept: ${places}`,
      'above-headings': `Nothing above the headings can be kept: ${places}`,
      'bad-email': `Not a valid e-mail address: ${places}`,
      'bad-phone': `Not a valid phone number: ${places}`,
      'unknown-code': `Not in the code list; kept as typed: ${places}`,
    };
    return said[what];
  },
  'workbook.inner': () => 'Regulars keeps here what the sheets cannot show. Please leave it as it is.',
  'save.done': ({ path }) => `${path} is up to date.`,
  'save.nothing': () => 'It was already up to date.',
  finding: ({ code, where, detail }) => {
    if (code === 'foreign-part')
      return `${findings[code].is}: ${foreignPart({ kind: detail as ForeignKind, name: where })}`;
    const sentence =
      code === 'snapshot-damaged'
        ? damages[detail as keyof typeof damages]
        : code === 'bad-value'
          ? valueFlaws[detail as keyof typeof valueFlaws]
          : undefined;
    const isStep = code === 'journal-broken' || code === 'snapshot-ahead';
    const about = [where, sentence !== undefined ? '' : isStep ? `step ${detail}` : detail]
      .filter(Boolean)
      .join(', ');
    return `${findings[code].is}: ${about}${sentence === undefined ? '' : `. ${sentence}`}`;
  },
  repair: ({ code, where }) =>
    code === 'conflict-copy' && !where.endsWith('.journal')
      ? `regulars doctor --merge ${shellWord(where)} takes in what is only there`
      : findings[code].repair,
  'copy.has': ({ file }) => `Only in ${file}:`,
  'copy.nothing': ({ file }) => `${file} holds nothing that the roster lacks: it can be deleted.`,
  'copy.unreadable': ({ file, failure: { code, params } }, words) =>
    `${file} cannot be compared: ${words.errors[code](params as never, words).what}.`,
  'copy.renamed': ({ renamed, count }) =>
    `Ids already taken here: ${renamed.map(({ id, into }) => `${id} becomes ${into}`).join(', ')}${count > renamed.length ? ', …' : ''}.`,
  'copy.kept': ({ id, fields, why }, { columns }) =>
    why === 'edited'
      ? `Kept ${id}${fields.length > 0 ? ` (${fields.map((field) => columns[field] ?? field).join(', ')})` : ''} as it is here: it was changed in both.`
      : `Kept ${id}: other records refer to it.`,
  'copy.taken': ({ seq }) => `Taken in as step ${seq}; regulars undo takes it back.`,
  'copy.moved': ({ file, path }) => `Moved ${file} away: ${path}`,
  'confirm.copy': ({ path }) => `Take that into ${path}?`,
  'doctor.more-steps': ({ count }) => `… and ${count} more; --json lists all of them`,
  'doctor.step': ({ code, where, detail }) => `${repairs[code](where, detail)}.`,
  'doctor.can': ({ count }, { formats }) =>
    `Can be repaired: ${plural(count, 'thing', 'things')}; ${formats.commands('regulars doctor --fix --dry-run')} shows what would be done.`,
  'doctor.cannot': () => 'Neither the roster file nor its journal can be relied on.',
  'doctor.backup': ({ file }, { formats }) =>
    file === null
      ? 'There is no backup beside it.'
      : `The newest backup: ${formats.commands(`regulars restore ${shellWord(file)} --check`)} shows what is in it.`,
  'doctor.two': ({ used, other }) =>
    `${used} is the roster used here. ${other} beside it is not used unless it is named: --roster ${shellWord(other)}`,
  'doctor.nothing': () => 'There is nothing to repair.',
  'doctor.fixed': () => 'Repaired.',
  'doctor.left': () => 'Left for you to do:',
  'confirm.step': ({ kind }) => (kind === 'undo' ? 'Undo it?' : 'Redo it?'),
  'confirm.fix': ({ count }) => `Repair ${plural(count, 'thing', 'things')} this way?`,
  'roster.phones-read': ({ clients }) =>
    `Phone numbers of ${plural(clients, 'client', 'clients')} that were kept as typed are now understood.`,
  'roster.set': ({ key, value }) => `${key} = ${value} (in the roster)`,
  'config.set': ({ key, value, path }) => `${key} = ${value} (${path})`,
  'title.help': () => 'Help',
  'title.completion': ({ shell }) => `Completion for ${shell}`,
  'title.complete': () => 'What may come next',
  'none.complete': () => 'Nothing may come next.',
  'help.topic': ({ title }) => title,
  'title.planned': () => 'What would change for known clients',
  'title.mapping': () => 'Columns',
  'title.first-rows': () => 'First rows as understood',
  'title.issues': () => 'Remarks',
  'none.rows': () => 'There are no rows in the file.',
  'import.read': ({ file, source, rows, encoding, sheet, event }, { choices }) =>
    `${file}: ${plural(rows, 'row', 'rows')} read (${[choices.source[source] ?? source, sheet, encoding].filter(Boolean).join(', ')})${event ? `, ${event}` : ''}.`,
  'import.clients': ({ newClients, updatedClients, unchangedClients }) =>
    `Clients: ${newClients} new, ${updatedClients} updated, ${unchangedClients} unchanged.`,
  'import.registrations': ({ added, updated }) => `Registrations: ${added} added, ${updated} updated.`,
  'import.answers': ({ added, updated }) => `Answers: ${added} added, ${updated} updated.`,
  'import.by-hand': ({ kept, more }, words) =>
    `Kept as you set them: ${kept.map(({ id, field }) => `${id} ${fieldName(field, words)}`).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  'import.review': ({ count }) => `To review: ${count}.`,
  'import.left-out': ({ skipped, rejected }) => `Left out: ${skipped} skipped, ${rejected} rejected.`,
  'import.rejects': ({ count, path }) =>
    `${plural(count, 'rejected row', 'rejected rows')} with reasons: ${path}`,
  'import.more-issues': ({ count }) => `… and ${count} more remarks; --json lists all of them`,
  'import.verdict': ({ row, sheet, client, isNew, reasons, candidates }, words) => {
    const because = (all: typeof reasons) =>
      all.length === 0 ? '' : ` (${all.map((reason) => words.reasons[reason]).join(', ')})`;
    const who = `${client ?? 'nobody known for sure'}${isNew ? ', new' : ''}${because(reasons)}`;
    const others = candidates.map((one) => `${one.client}${because(one.reasons)}`).join(', ');
    return `${sheet ? `${sheet}!` : 'row '}${row}: ${who}${others === '' ? '' : `; perhaps ${others}`}`;
  },
  'import.passed-over': ({ failure: { code, params } }, words) =>
    `Skipped: ${words.errors[code](params as never, words).what}`,
  'import.stopped': ({ files }) =>
    `Stopped before ${files.join(', ')}: nothing of that was imported. Run the same command again to go on from here.`,
  'import.recipe': ({ name }) => `Columns read by the recipe “${name}”.`,
  'import.learned': ({ name }) =>
    `What you said about the columns is remembered as the recipe “${name}”, for every file with these headings.`,
  'import.kept': ({ headings, more }) =>
    `Kept under their own headings: ${headings.join(', ')}${more > 0 ? ` and ${more} more` : ''} (--map "HEADING=FIELD" says what they are).`,
  'ask.column': ({ file, heading, samples }) =>
    `${file}: what is “${heading}”?${samples.length > 0 ? ` (such as ${samples.join(' | ')})` : ''}`,
  'ask.column-keep': () => 'something else: keep it under its heading',
  'ask.column-keep-all': () => 'keep this one and all the following under their headings',
  'ask.column-ignore': () => 'leave it out',
  'ask.score': ({ file, heading, word, min, max }) =>
    `${file}, “${heading}”: how many points does “${word}” count? (${max} is the best, ${min} the worst)`,
  'ask.score-none': () => 'it is no mark: it does not count',
  'ask.score-none-of-all': () => 'neither this one nor any of the following counts',
  'title.recipes': () => 'Recipes',
  'title.recipe': ({ name }) => `Recipe ${name}`,
  'none.recipes': () => 'No recipes: no column imported so far had to be explained.',
  'recipe.deleted': ({ name }) => `Forgot the recipe ${name}; what was imported by it stays.`,
  'ask.event': ({ file }) => `Which event is ${file} about? (NAME@2026-04-17)`,
  'output.wrote': ({ path }) => `Wrote ${path}.`,
  'export.done': ({ path, rows }) =>
    `Wrote ${plural(rows, 'row', 'rows')} to ${path === '-' ? 'standard output' : path}.`,
  'edit-list.guide-name': () => mergeBack.guideName,
  'edit-list.guide': ({ sheet }) => mergeBack.guide(sheet),
  'label.file': () => 'File',
  'label.source': () => 'Source',
  'label.kind': () => 'Taken as',
  'label.encoding': () => 'Encoding',
  'label.delimiter': () => 'Delimiter',
  'label.sheet': () => 'Sheet',
  'label.header-row': () => 'Heading row',
  'label.recipe': () => 'Recipe',
  'label.date-order': () => 'Date order',
  'label.rows': () => 'Rows',
};

export const phrases = allPhrases(common, {
  actions,
  card,
  mergeBack: mergeBack.phrases,
  figures,
  movement,
  eventReport,
  surveyResults,
});
