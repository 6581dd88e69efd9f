/** Help in English; its keys are the list of commands, options, groups and topics every language must know. */

export const en = {
  tagline: 'Regulars turns attendees into regulars: the client roster of people who run events alone.',
  usage: 'Usage',
  examples: 'Examples',
  optionsHeading: 'Options',
  globalHeading: 'Options of every command',
  commandsHeading: 'Commands',
  first: [
    { what: 'Make a roster in this folder', line: 'regulars init' },
    { what: 'Take in what a ticketing tool or a form exported', line: 'regulars import attendees.csv --event "Spring Salon@2026-04-17"' },
    { what: 'See who is on the roster', line: 'regulars client list' },
    { what: 'How the event went', line: 'regulars kpi --event "Spring Salon"' },
    { what: 'What is due', line: 'regulars followup list' },
  ],
  more: ['regulars --help            every command', 'regulars COMMAND --help    one command, with examples', 'regulars demo              a sample roster to play with'],
  groups: {
    roster: 'Roster',
    people: 'Clients',
    events: 'Events and registrations',
    relations: 'Interactions and follow-ups',
    figures: 'Segments, surveys, figures',
    safety: 'Safety',
    tool: 'The tool itself',
  },
  options: {
    roster: 'the roster file (else REGULARS_ROSTER, else roster.json here or above)',
    lang: 'language: en or zh-CN',
    json: 'answer as JSON',
    format: 'table, tsv, csv, json or xlsx',
    output: 'write to a file; its ending decides the format',
    fields: 'only these columns, in this order',
    limit: 'at most this many rows',
    dryRun: 'show what would be done and change nothing',
    yes: 'answer every confirmation with yes',
    input: 'never ask anything',
    quiet: 'say nothing but data and errors',
    verbose: 'say why each decision was taken',
    color: 'colour: auto, always or never',
    mask: 'hide personal fields',
    now: 'pretend it is this instant (2026-11-24T09:00:00Z)',
    force: 'replace an output file that exists',
    wide: 'show every column, cut nothing',
    debug: 'show the stack of an internal error',
    help: 'show help',
    currency: 'currency of money without one, as CNY',
    region: 'where national phone numbers are from, as CN',
    zone: 'time zone in which days begin, as Asia/Shanghai',
  },
  commands: {
    init: {
      summary: 'make a roster',
      details: 'FILE, else what --roster or REGULARS_ROSTER names, else ./roster.json. An existing file is left as it is.',
      examples: ['init', 'init clients/roster.json --currency CNY --region CN --zone Asia/Shanghai'],
    },
  },
  topics: {
    dates: {
      title: 'Days as one types them',
      text: `2026-12-01          a day
today tomorrow yesterday
+3d +2w -1m         from today
fri, next fri       the coming Friday, the Friday of next week
eow eom eoy         the last day of this week, month, year
今天 明天 下周五 两周后 月底 下个月5号 12月1日

What was understood is always said again with its weekday.`,
    },
  },
} as const;
