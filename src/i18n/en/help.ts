/** Help in English; its keys are the list of commands, options, groups and topics every language must know. */

export const en = {
  tagline: 'Regulars turns attendees into regulars: the client roster of people who run events alone.',
  usage: 'Usage',
  colon: ': ',
  examples: 'Examples',
  optionsHeading: 'Options',
  globalHeading: 'Options of every command',
  commandsHeading: 'Commands',
  first: [
    { what: 'Make a roster in this folder', line: 'regulars init' },
    {
      what: 'Import what a ticketing tool or a form exported',
      line: 'regulars import attendees.csv --event "Spring Salon@2026-04-17"',
    },
    { what: 'See who is on the roster', line: 'regulars client list' },
    { what: 'See how the event went', line: 'regulars kpi --event "Spring Salon"' },
    { what: 'See what is due', line: 'regulars followup list' },
  ],
  more: [
    'regulars --help            every command',
    'regulars COMMAND --help    one command, with examples',
    'regulars demo              a sample roster to play with',
  ],
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
    roster:
      'the roster file (default: REGULARS_ROSTER, else roster.json or roster.xlsx in this folder or above)',
    lang: 'language: en or zh-CN',
    json: 'answer as JSON',
    format: 'table, tsv, csv, json, ndjson, md, html or xlsx',
    output: 'write to this file; its ending decides the format',
    fields: 'only these columns, in this order',
    limit: 'at most this many rows',
    dryRun: 'show what would be done and change nothing',
    yes: 'answer yes to every confirmation',
    input: 'never ask anything',
    quiet: 'print only data and errors',
    verbose: 'say why each decision was made',
    color: 'use colour: auto, always or never',
    noColor: 'use no colour',
    mask: 'hide personal fields',
    now: 'pretend it is this instant (2026-11-24T09:00:00Z)',
    force: 'replace the output file if it exists',
    wide: 'show every column and cut nothing off',
    ascii: 'draw charts in plain ASCII (the default where TERM is dumb or the locale is not UTF-8)',
    take: 'whose value is kept when two become one, such as birthday=C0002; may be repeated for other fields',
    comments: 'what people said in their own words, with the client behind each comment',
    bars: 'how often each score was given, as bars',
    debug: 'show the stack of an internal error',
    help: 'show help',
    currency: 'currency of amounts that name none, such as CNY',
    region: 'country of phone numbers written without a country code, such as CN',
    zone: 'time zone in which days begin, such as Asia/Shanghai',
    event: 'the event: its id, its name or part of it',
    against: 'the event to compare with (default: the edition held before)',
    segment: 'only clients in this segment, or who meet this condition',
    explain: 'one figure in full: its formula, its source and the very clients counted',
    pace: 'how registrations came in, by days to go; of the next event that has some unless --event is given',
    names: 'only the names of the segments, at once, without counting their clients',
    trend:
      'also each figure over the last eight held editions of the series, as a line; in JSON the value of each',
    headlines: 'only the few figures that show at a glance how an event went',
    asOf: 'judge as of this day, ignoring what came later (see: regulars help dates)',
    paper: 'type in a stack of paper answers, one after the other',
    mode: 'how the questions are asked: terminal, paper, interview or visit',
    attended: 'only those who took part',
    withoutConsent: 'also those whose consent is not known, but nobody who said no',
    again: 'also those who were asked before and did not answer',
    template: 'a template that “survey templates” lists, or a .json file',
    name: 'name of the person or organisation',
    kind: 'person or organisation',
    email: 'an e-mail address; may be repeated',
    phone: 'a phone number; may be repeated',
    wechat: 'WeChat id',
    organisation: 'company or institution',
    title: 'job title',
    department: 'department',
    role: 'role: attendee, exhibitor, professional-visitor, visitor, speaker, sponsor, ...',
    industry: 'industry',
    companySize: 'number of employees',
    city: 'city',
    country: 'country',
    language: 'language of the client, such as en or zh-CN',
    interest: 'an interest; may be repeated',
    need: 'what the client needs; may be repeated',
    tag: 'a tag; may be repeated',
    source: 'how the client came to us',
    birthday: '1990-05-17, or --05-17 without the year',
    owner: 'who looks after the client; “me” means you',
    notes: 'notes',
    prefers: 'a channel they prefer; may be repeated',
    forbids: 'a channel they must never be reached by; may be repeated',
    consent: 'consent to a channel, such as email=yes or sms=no; may be repeated',
    reason: 'why',
    note: 'something to remember about it',
    clear: 'take back what was recorded last',
    decided: 'everybody about whom something was decided',
    spend: 'what one client spends per edition (default: what the roster knows)',
    periods: 'editions per year',
    years: 'how many years they would have stayed',
    reached: 'how many people a client who left tells',
    influenced: 'the share of them who are influenced, such as 0.5 or 50%',
    spread: 'how many people each of those tells',
    stop: 'the share of these who stay away, such as 0.25 or 25%',
    every: 'how often it repeats, such as 3w, 2m or 10d, counted from the last contact',
    until: 'the last day on which it holds',
    cause: 'what caused it; for the list: regulars code list cause',
    outcome: 'what came of it',
    state: 'open, closed or all',
    text: 'the new text',
    client: 'the client it was spent on',
    file: 'take all questions from this .json file',
    rename: 'a new name',
    question: 'the question: its id, or some of its words',
    add: 'add a question with this id, --kind and --text',
    remove: 'remove the question',
    min: 'the lowest score of the scale',
    max: 'the highest score of the scale',
    choice: 'an option to choose from; may be repeated',
    dimension: 'content, organisation, interaction or overall',
    place: 'position of the question; 1 is the first',
    row: 'a row of the matrix to add; may be repeated',
    reversed: 'yes if the lowest number is the best score',
    aspect: 'philosophy, marketing, visual, product or service; with --level a cell of the 5 × 3 matrix',
    level: 'material, spiritual or social',
    touchpoint: 'where the client met us, such as check-in or catering',
    measures:
      'effort, confirmation or ideal, if not satisfaction: how easy it was, whether it was as expected, how close to ideal',
    expectationOf: 'the question whose expectation this one asks for: its id, or some of its words',
    heading: 'what is asked above it and its neighbours with the same heading, as rows of a matrix',
    required: 'yes if an answer without it is incomplete',
    amount: 'the amount, such as 1200 or “1200 EUR”',
    category: 'acquisition, service, event, system or staff',
    day: 'the day it is due',
    start: 'first day',
    end: 'last day',
    series: 'the series whose editions clients are judged by (default: the main series of each)',
    edition: 'which edition it is, such as “5th”',
    venue: 'venue',
    topic: 'a topic; may be repeated',
    capacity: 'how many people fit in',
    area: 'square metres of the booth',
    ticket: 'ticket',
    status: 'invited, waitlisted, pending, registered, attended or cancelled',
    fee: 'the price, such as 1200 or “1200 CNY”',
    paid: 'how much was paid',
    refund: 'how much was paid back',
    sponsorship: 'sponsorship',
    booth: 'booth number',
    close: 'nobody else is coming: all who are not checked in did not come',
    channel: 'email, phone, sms, wechat, meeting, visit, fax, letter, web or social',
    direction: 'in (from the client) or out (from us)',
    at: 'when it happened, such as yesterday or “2026-04-17 09:30”',
    minutes: 'how many minutes it took',
    next: 'the day of the follow-up it leads to',
    todo: 'what to do then (default: the words after the day, else the same text)',
    due: 'today, week, overdue or all',
    for: 'only those of its clients who also meet this condition',
    suggested: 'also birthdays within a week, and VIPs nobody has spoken to for long',
    say: 'what to say to them',
    thread: 'the thread it belongs to, such as “booth”; empty text takes it out',
    continues: 'the interaction it follows on from; both then belong to one episode',
    priority: 'low, normal or high',
    list: 'show what can be undone',
    history: 'the labels at the end of each edition, and since when each has been what it is',
    merge: 'take in what is only in this copy of the roster, such as a sync tool makes',
    fix: 'repair what can be repaired: on a copy, after showing you what would be done; replaced files are kept beside the roster',
    check: 'only check that it is whole, and show what would change',
    sizes: 'how many clients every segment has at each of the two',
    since: 'from this day on',
    what: 'clients, registrations, interactions, followups, answers, events or all',
    forEditing:
      'write a list that can be edited and merged back, as .xlsx or .csv (see: regulars merge-back --help)',
    raw: 'leave cells that look like formulas as they are',
    by: 'channel (what clients say), tool or file (where their records came from)',
    timeline: 'everything that happened, not only the latest',
    provenance: 'for every value, the file, row, tool or command it came from, and when',
    origin: 'show where each value comes from',
    as: 'registrations, contacts, survey, exhibitors or leads',
    sheet: 'the sheet of a workbook',
    map: 'read this column as that field, such as “Mobile no=phone”; may be repeated',
    score:
      'what words of a survey count, the most points being the best, such as “Overall=meh:2,super:5”; * as COLUMN is every question; may be repeated',
    recipe:
      'use this recipe, whatever the headings; with --map or --score, save what they say under this name',
    encoding: 'encoding of a text file, such as gb18030',
    paste: 'read text copied from a chat, one person per line; without FILES from standard input',
    dateOrder: 'how to read days like 03/04/2026: dmy, mdy or ymd',
    prefer: 'which side wins a contradiction: new or old',
    onAmbiguous: 'what to do with a row that may be somebody known: review, new, first or ask',
    skipBad: 'import the rows before and after the damage',
    strict: 'import nothing if even one row is rejected',
    rejects: 'file for rejected rows',
    survey: 'the survey the answers belong to',
    keepJunk: 'count answers even if they look like junk',
    createClients: 'make clients of respondents nobody knows',
  },
  commands: {
    init: {
      summary: 'create a roster',
      details:
        'FILE is the roster to make; without it the one --roster or REGULARS_ROSTER names, else ./roster.json. A name that ends in .xlsx makes a workbook, which you can also edit in Excel. An existing file is left as it is.',
      examples: [
        'init',
        'init roster.xlsx',
        'init clients/roster.json --currency CNY --region CN --zone Asia/Shanghai',
      ],
    },
    dashboard: {
      summary: 'open the dashboard: the roster on one screen, live',
      details: 'Needs a terminal of at least 60 by 15. ? shows the keys, q quits.',
      examples: ['dashboard', 'dashboard --lang zh-CN'],
    },
    demo: {
      summary: 'create a sample roster to play with',
      details:
        'FOLDER is where to put it; without it the first free of ./regulars-demo, ./regulars-demo-2 and so on. Imports four sample files of two editions, then shows the figures, what is due, and what to try next.',
      examples: ['demo', 'demo salon --lang zh-CN'],
    },
    'survey list': {
      summary: 'list surveys and how many answers count',
      examples: ['survey list', 'survey list --json'],
    },
    'survey create': {
      summary: 'create a survey of an event from a template',
      details:
        'NAME is the name of the new survey. --template is one that “survey templates” lists, or a .json file of your own.',
      examples: [
        'survey create "After the salon" --template conference --event "Spring Salon"',
        'survey create "Visitors" --template exhibition --event E001',
      ],
      options: {
        event: 'the event it asks about: its id, its name or part of it',
      },
    },
    'survey edit': {
      summary: 'change the questions of a survey',
      details:
        'SURVEY is its id or name. Without options the questions open in your editor (VISUAL, EDITOR), in the form survey export-template writes. A mistake is reported with its line and can be corrected at once; if you give up, what you typed is kept in a file. A question that has answers keeps its kind, its scale and the options that were chosen. --text, --choice, --row and --heading are in the current language (--lang); empty text removes what a question can do without. A matrix is several scales under one heading: --add ID --kind matrix makes one for each --row, and --question edits each by itself, for example its --aspect and --level; changing a --heading changes it for all rows.',
      examples: [
        'survey edit S001 --question overall --text "How did you like the salon?"',
        'survey edit S001 --add catering --kind scale --text "The catering" --dimension organisation',
        'survey edit S001 --add food --kind matrix --text "The food" --row Taste --row Choice --place 2',
        'survey edit S001 --question food-1 --aspect service --level material --touchpoint catering',
        'survey edit S001 --question catering --remove',
        'survey edit S001 --rename "After the salon, short"',
      ],
      options: {
        kind: 'scale, nps, choice, multi or text; with --add also matrix',
        text: 'the words of the question, or what is asked above a matrix',
        role: 'ask only those who came in this role, such as exhibitor or speaker; empty text asks everybody',
      },
    },
    'survey copy': {
      summary: 'copy the questions of a survey under another name',
      details: 'SURVEY is its id or name, NAME the name of the copy. Answers stay with the original.',
      examples: [
        'survey copy S001 "After the salon, short"',
        'survey copy "After the salon" "After" --event E001',
      ],
      options: { event: 'the event it asks about (default: the same)' },
    },
    'survey export-template': {
      summary: 'save the questions of a survey as a file for new surveys',
      details: 'SURVEY is its id or name; -o names the .json file, - means standard output.',
      examples: ['survey export-template S001 -o ours.json', 'survey export-template S001 -o -'],
    },
    'survey templates': {
      summary: 'list the templates for surveys, and what each asks',
      details: 'With NAME, the questions of that template, which may be a .json file of your own.',
      examples: ['survey templates', 'survey templates exhibition'],
    },
    'survey ask': {
      summary: 'ask the questions of a survey at the terminal',
      details:
        'SURVEY is its id or name, REF the client. Enter skips a question, < goes back to the previous one; Ctrl-C discards the answer you are in. --paper takes in a stack of paper answers, each a step of its own as soon as it is complete. Surveys made from the templates interview and visit are asked in that mode unless --mode says otherwise.',
      examples: [
        'survey ask "After the salon" ann@example.com',
        'survey ask S001 --paper',
        'survey ask S001 C0001 --mode interview',
      ],
    },
    'survey form': {
      summary: 'write a workbook to fill in, one row per client',
      details:
        'SURVEY is its id or name. -o names the file; `import` reads it back to the right people. Everybody in it counts as asked: nobody is asked twice, nobody who said no is asked, and nobody without consent unless you say so. To see who did not answer: client list unanswered:S001.',
      examples: [
        'survey form "After the salon" --attended -o form.xlsx',
        'survey form S001 --for "role:exhibitor" --without-consent -o form.xlsx --lang zh-CN',
      ],
      options: {
        for: 'whom to ask, as a condition',
        channel: 'the channel it will be sent by, for which consent is checked (default: e-mail)',
      },
    },
    'survey results': {
      summary: 'show the scores of a survey, overall and per question',
      details:
        'SURVEY is its id or name. The latest complete answer of each person counts, and each anonymous answer. Dimensions, aspects, levels and touch-points show their mean on a scale of 1 to 5. If the survey asks for them, also: the matrix of aspects and levels, experience less expectation, ease (CES), and an ACSI-style index with its weights.',
      examples: [
        'survey results "After the salon"',
        'survey results S002 --against "Spring Salon 2025"',
        'survey results S001 --by role',
        'survey results S001 --comments --mask',
        'survey results S001 --question overall',
        'survey results S001 --json',
      ],
      options: {
        by: 'role, industry, source, city, tier, stage, lifecycle, owner, channel or mode: the scores of each group',
        against: 'the event, or the id of the survey, whose answers to the same questions to compare with',
        segment: 'only answers of clients in this segment, or who meet this condition',
        question:
          'every answer to this question and who gave it, the lowest first: its id, or some of its words',
      },
    },
    'survey followups': {
      summary: 'make a follow-up for everybody who was unhappy, each once',
      details:
        'SURVEY is its id or name. Makes a follow-up of high priority for everybody whose satisfaction (satisfaction.low) or recommendation (class.nps) is low: regulars help limits. It says what they scored, is due in two days (unhappy.days), and uses their best channel. Clients who forbade every channel are named and left out, as are archived ones. If run again it adds only those who answered since. Answers of people who are not on the roster are only counted.',
      examples: [
        'survey followups "After the salon" --dry-run',
        'survey followups S001 --owner Mei --due fri',
        'survey followups S001 --for tier:gold',
      ],
      options: {
        due: 'the day they are due, as in regulars help dates',
        for: 'only clients who also meet this condition',
        owner: 'who is to do it (default: the owner of each client)',
      },
    },
    'action list': {
      summary: 'list what is being done about survey questions, and what came of it',
      details:
        'Open actions, unless --state says otherwise. The score before is that of the day the action was added; the score after is that of the first later edition of the series that asks the question again on the same scale.',
      examples: ['action list', 'action list --state all --event E001 --json'],
      options: {
        state: 'open, done, dropped or all',
        survey: 'only those about this survey: its id, its name or part of it',
        event: 'only those about surveys of this event',
        owner: 'only those of this person; “me” means you',
      },
    },
    'action add': {
      summary: 'do something about a question that scored low',
      details:
        'SURVEY is its id or name, QUESTION its id or some of its words; then what is to be done. The current score of the question is kept with it.',
      examples: [
        'action add S001 venue "a second cloakroom" --owner Mei --due 2027-03-01',
        'action add "After the salon" recommend "call those who would not come again"',
      ],
      options: { owner: 'who sees to it (default: you)', due: 'the day it is to be done' },
    },
    'action edit': {
      summary: 'change the text, owner or due day of an action',
      details: 'ID is an open action. --due "" removes the day.',
      examples: ['action edit N001 --due +2w', 'action edit N001 --owner Mei'],
      options: { owner: 'who sees to it; “me” means you', due: 'the day it is to be done' },
    },
    'action done': {
      summary: 'mark an action as done',
      details: 'ID is an open action.',
      examples: ['action done N001', 'action done N001 --dry-run'],
    },
    'action drop': {
      summary: 'drop an action that will not be done',
      details: 'ID is an open action.',
      examples: ['action drop N001', 'action drop N001 --dry-run'],
    },
    kpi: {
      summary: 'show the figures of an event against the edition before',
      details:
        'Without --event: the event held last, else the next one. --explain takes the id of a figure, such as retention-rate; --segment a name, or a condition in quotes. --check shows the figures that have a target, and exits with 7 if one is missed.',
      examples: [
        'kpi',
        'kpi --event "Spring Salon" --against E001',
        'kpi --segment exhibitors',
        'kpi --series "Spring Salon" --as-of 2026-05-01',
        'kpi --explain retention-rate',
        'kpi --by role',
        'kpi --pace',
        'kpi --check',
        'kpi --headlines',
        'kpi --trend',
      ],
      options: {
        by: 'role, industry, source, city, tier, stage, lifecycle, owner or channel: every figure for each group of clients',
        check: 'only figures that have a target; exits with 7 if one is missed',
        series:
          'all editions of this series side by side; with --event or --explain, judge clients by its editions',
      },
    },
    compare: {
      summary: 'compare the figures of two events side by side',
      details: 'FIRST and SECOND are events; the change is what the second has more than the first.',
      examples: ['compare E001 E002', 'compare E001 E002 --json'],
    },
    report: {
      summary: 'put an event on one page: findings, figures, satisfaction, money, who came back',
      details:
        'EVENT is an id, a name or part of one. The ending of -o decides the format: .html for a page that prints well, .xlsx for a workbook with everybody in it, .md for Markdown, which is also what you get without -o. Findings are ranked; a change that may be chance is marked as such.',
      examples: [
        'report "Spring Salon 2026" -o report.html',
        'report E001 -o report.xlsx --force',
        'report E001 --mask',
      ],
    },
    'kpi target': {
      summary: 'set the target of a figure, or list the targets',
      details:
        'KPI is the id of a figure, such as retention-rate; VALUE is 70%, 0.7, 40 or an amount of money, and “none” removes the target. Without --event the target applies to every event that has none of its own. Without KPI: the targets that are set.',
      examples: ['kpi target retention-rate 70%', 'kpi target nps 40 --event E001', 'kpi target'],
    },
    import: {
      summary: 'import files that other tools exported',
      details:
        'FILE is a spreadsheet (CSV, TSV, XLSX, XLS, ODS, HTML), JSON, vCard, or a sign-up chain copied from a chat, whatever its name; a folder stands for every list in it, in order of their names; - is standard input. Each file is a step that can be undone, and all are read before the first changes anything. Importing a file again changes nothing, and takes back nothing you changed by hand, unless --prefer new is given. An empty roster also takes in what “export all.json” wrote.',
      examples: [
        'import attendees.csv --event "Spring Salon@2026-04-17"',
        'import contacts.xlsx --as contacts --dry-run',
        'import exports/ --event E001',
        'import --template exhibitors.xlsx --as exhibitors',
        'import answers.csv --event E001 --explain',
        'import answers.csv --event E001 --score "Overall=meh:2,super:5"',
      ],
      options: {
        event: 'the event the rows belong to; NAME@DAY creates it if there is none',
        template:
          'write a blank workbook to hand out instead (--as registrations, exhibitors or contacts); once filled in, it imports without questions',
        explain: 'also show how each file is read: encoding, columns, the first rows',
      },
    },
    export: {
      summary: 'write clients and everything else to a file',
      details:
        'The ending of FILE decides the format: .xlsx, .csv, .json, .ndjson, .tsv, .md, .vcf (address cards) or .ics (a calendar); - is standard output, as CSV unless --format says otherwise. Without --what it exports clients; to .json everything, to .ics the open follow-ups (or --what events). CONDITION selects the clients, and what belongs to them; with --what registrations it selects registrations, as in registration list. Archived clients are left out of address cards, calendars and lists for editing unless CONDITION names archived. --for-editing exports clients; with --what, registrations or followups.',
      examples: [
        'export clients.xlsx',
        'export vip.csv tag:vip',
        'export all.json',
        'export people.vcf',
        'export followups.ics',
        'export clients.xlsx --for-editing tag:vip',
        'export badges.csv --what registrations event:E001',
      ],
    },
    'merge-back': {
      summary: 'take in what somebody changed in a list sent out for editing',
      details:
        'FILE is what “export FILE.xlsx --for-editing” wrote, edited and saved as a workbook, ODS or CSV; - is standard input. Each field is compared: what changed only in the list is taken, what changed only in the roster stays; where both changed you are asked at a terminal, else the roster’s value stays and is listed. A client without an id is taken in as by an import, a registration or follow-up without one if its row says whose it is; nothing is deleted. A backup is written first. It is one step that can be undone, and the same file again changes nothing.',
      examples: [
        'merge-back clients.xlsx --dry-run',
        'merge-back clients.xlsx',
        'merge-back clients.xlsx --prefer theirs',
      ],
      options: {
        prefer: 'whose value is kept where both changed it: theirs (the list) or ours (the roster)',
      },
    },
    'client list': {
      summary: 'list clients',
      details:
        'CONDITION: see regulars help conditions. Archived clients are left out unless it names archived. --fields also takes labels and figures: series, stage, lifecycle, activity, frequency, class, depth, tier, value, potential, signals, warning, rfm, ltv, attended, first, last, nps, csat; and headings of your files.',
      examples: [
        'client list',
        'client list "tag:vip attended>=2"',
        'client list stage:weaken --fields name,tier,value,last',
        'client list city:上海 --json',
      ],
    },
    'client show': {
      summary: 'show everything about one client',
      details: 'REF is an id, an e-mail address, a phone number, or a name.',
      examples: [
        'client show C0001',
        'client show ann@example.com --json',
        'client show C0001 --provenance',
        'client show C0001 --timeline',
      ],
    },
    'client add': {
      summary: 'add a client',
      details: 'WORDS are the name, unless --name is given.',
      examples: [
        'client add --name "Ann Example" --email ann@example.com',
        'client add 王芳 --phone 13800000006 --organisation 星河会展',
      ],
      options: {
        region: 'state or province',
        role: 'a role: attendee, exhibitor, speaker, sponsor, ...; may be repeated',
      },
    },
    'client edit': {
      summary: 'change fields of a client',
      details:
        'An empty text clears a field: --title "". A field that holds several values, such as --tag, gets exactly those given.',
      examples: ['client edit C0001 --city 上海', 'client edit ann@example.com --consent email=yes'],
      options: {
        region: 'state or province',
        role: 'a role: attendee, exhibitor, speaker, sponsor, ...; may be repeated',
      },
    },
    'client tag': {
      summary: 'add tags to clients, or remove them',
      details: 'REF is a client or a condition; +word or just word adds a tag, -word removes it.',
      examples: ['client tag C0001 +vip -lead', 'client tag "attended>=3" +frequent --yes'],
    },
    'client merge': {
      summary: 'merge two clients into one',
      details:
        'The second is merged into the first, with its registrations, interactions, follow-ups and answers; its id still finds the first. Contradictions between the two go to review.',
      examples: [
        'client merge C0001 C0002',
        'client merge ann@example.com C0002 --yes',
        'client merge C0001 C0002 --dry-run',
      ],
    },
    'client archive': {
      summary: 'take a client out of the lists',
      details: 'Nothing is deleted; client unarchive brings the client back.',
      examples: [
        'client archive C0001 --reason "moved away"',
        'client archive ann@example.com --reason duplicate --yes',
      ],
    },
    'client unarchive': {
      summary: 'bring an archived client back',
      examples: ['client unarchive C0001', 'client unarchive ann@example.com'],
    },
    review: {
      summary: 'decide what an import or dupes left open, one by one',
      details:
        'CONDITION as in: regulars review list. Shows both clients side by side; each decision is a step of its own. Where it cannot ask, it shows the list.',
      examples: ['review', 'review kind:duplicate'],
    },
    'review list': {
      summary: 'list what waits for a decision',
      details:
        'CONDITION asks for id, kind (duplicate, conflict), state (open, accepted, rejected), score (0..1), reason, client, candidate, field or name. Shows what is open unless it asks for state.',
      examples: [
        'review list',
        'review list "kind:duplicate score>=0.8"',
        'review list state:rejected --json',
      ],
    },
    'review show': {
      summary: 'show one question, with the clients it is about side by side',
      details:
        'ID is the question, REF one of several candidates. Shows each field of both, what differs (≠), and the result of a yes; --take tries out whose value is kept.',
      examples: ['review show V0001', 'review show V0001 C0002', 'review show V0001 --json'],
    },
    'review accept': {
      summary: 'answer yes: they are one person, or the offered value is right',
      details:
        'Merges the newer client into the older; REF names the right one if there are several candidates. --take says whose value of a field is kept; regulars review show ID lists the fields. If the question is about a contradiction, the offered value is taken.',
      examples: [
        'review accept V0001',
        'review accept V0001 C0002',
        'review accept V0001 --take name=C0002 --take city=C0001',
      ],
    },
    'review reject': {
      summary: 'answer no: they are different people, or the current value is right',
      details:
        'The answer is remembered, so nobody is asked again. REF rejects only one of several candidates.',
      examples: ['review reject V0001', 'review reject V0001 C0002'],
    },
    dupes: {
      summary: 'find probable duplicates and put them up for review',
      details:
        'Compares the whole roster; nobody is merged. Pairs that have been asked about before are not asked about again.',
      examples: ['dupes', 'dupes --dry-run'],
    },
    who: {
      summary: 'find out whose phone number, name or company this is',
      details: 'TEXT is a phone number in any form, part of a name, pinyin or its initials, or a company.',
      examples: ['who 138 0000 0006', 'who "wang fang"'],
    },
    why: {
      summary: 'explain how each label of a client came about',
      details:
        'REF is an id, e-mail, phone, name or pinyin. Shows each label with the rule that applied, its numbers, and what would change it.',
      examples: ['why C0001', 'why C0001 --history', 'why "Wang Fang" --as-of 2026-01-01'],
    },
    'label set': {
      summary: 'set a label by hand',
      details:
        'REF is the client; LABEL such as stage=trust: stage, lifecycle, activity, frequency, class, depth or tier. It replaces the computed label, which why still shows, until its end day or until it is cleared.',
      examples: [
        'label set C0001 stage=trust --reason "called, is coming again"',
        'label set C0001 class=key --reason "new head of procurement" --until 2027-06-30',
      ],
    },
    'label clear': {
      summary: 'let a label be computed again',
      details: 'REF is the client; without LABEL, all labels that were set by hand.',
      examples: ['label clear C0001 stage', 'label clear C0001'],
    },
    'event list': {
      summary: 'list events',
      examples: ['event list', 'event list --json'],
      options: {
        series: 'only the events of this series',
      },
    },
    'event show': {
      summary: 'show one event with its numbers',
      details: 'EVENT is an id, a name, or a part that only one name has.',
      examples: ['event show E001', 'event show "Spring Salon"'],
    },
    'event add': {
      summary: 'add an event',
      details: 'NAME in quotes. With --series it becomes an edition of that series.',
      examples: [
        'event add "Spring Salon 2026" --start 2026-04-17 --series "Spring Salon"',
        'event add 秋季展 --start 2026-10-10 --end 2026-10-12',
      ],
      options: {
        series: 'the series it is an edition of',
        zone: 'the time zone in which it takes place, such as Europe/Berlin',
        area: 'square metres available for booths',
        currency: 'the currency of its money if it is not that of the roster, such as EUR',
      },
    },
    'event edit': {
      summary: 'change fields of an event',
      examples: ['event edit E001 --series "Spring Salon"', 'event edit E001 --city 上海'],
      options: {
        name: 'the name of the event',
        series: 'the series it is an edition of',
        zone: 'the time zone in which it takes place, such as Europe/Berlin',
        area: 'square metres available for booths',
        currency: 'the currency of its money if it is not that of the roster, such as EUR',
      },
    },
    'event cancel': {
      summary: 'mark an event as cancelled',
      details: 'Its registrations stay, but no longer count.',
      examples: ['event cancel E001', 'event cancel "Autumn Fair" --dry-run'],
    },
    'registration list': {
      summary: 'list registrations',
      details:
        'CONDITION is about registrations and their clients: regulars help conditions. It may begin with the word unpaid: only what is still to be paid, and how much. --by shows the amounts asked for, paid, paid back and open, each currency by itself. --fields also takes fields and labels of the client, and headings of your files.',
      examples: [
        'registration list event:E001',
        'registration list unpaid event:E001',
        'registration list --by client unpaid',
        'registration list --by event',
        'registration list event:E001 --fields clientName,organisation,Diet -o catering.xlsx',
      ],
      options: { by: 'balances by client or event' },
    },
    'registration add': {
      summary: 'register a client for an event',
      details:
        'EVENT, then the client. A registration typed after the event has no time of its own, and counts from the day of the event. Who is already registered, invited or waitlisted for it is not registered again, unless its --ticket, --role or --booth is another.',
      examples: [
        'registration add E001 C0001',
        'registration add E001 ann@example.com --role speaker --fee "0 CNY"',
      ],
      options: {
        need: 'what the client looks for at this event; may be repeated',
        again: 'even if it is like one there is',
      },
    },
    'registration edit': {
      summary: 'change a registration',
      details: 'ID is the registration: regulars registration list event:E001 wang shows that of a client.',
      examples: [
        'registration edit R00001 --paid "1200 CNY"',
        'registration edit R00001 --booth A12 --role exhibitor',
      ],
      options: {
        need: 'what the client looks for at this event; may be repeated',
      },
    },
    'registration cancel': {
      summary: 'cancel a registration',
      details: 'ID is the registration: regulars registration list event:E001 wang shows that of a client.',
      examples: ['registration cancel R00001', 'registration cancel R00001 --dry-run'],
    },
    checkin: {
      summary: 'check somebody in',
      details:
        'EVENT, then the client, or the code on the ticket: its order number, or its id in the tool that sold it. If they are in already, it says so. A condition checks in all registrations for the event that it selects. A check-in typed after the event has no time of its own, and counts from the day of the event.',
      examples: [
        'checkin E001 C0001',
        'checkin E001 --list wf',
        'checkin E001 role:speaker --yes',
        'checkin E001 --close',
      ],
      options: { list: 'only show who is expected, or those of them whom REF may mean' },
    },
    today: {
      summary: 'list whom to turn to today, why, and what to say',
      details:
        'Lists at most ten clients, each for a reason: a follow-up is due, a relation that has value weakens or vanishes, nobody has spoken to a VIP for 90 days, a birthday is within a week. The order is by what is at stake, which is the number before the reasons: value, compared with other clients, times danger, times the days a follow-up is overdue.',
      examples: ['today', 'today --owner me --json'],
      options: { owner: 'only the clients and follow-ups of this person; “me” means you' },
    },
    log: {
      summary: 'log what was said, and what comes next',
      details: 'REF is the client, TEXT what was said. After --next DAY you may add what is to be done then.',
      examples: [
        'log C0001 "wants a corner booth" --channel phone',
        'log ann@example.com "asked for prices" --next fri "send the price list"',
        'log C0001 "the corner is hers" --thread booth --direction out',
      ],
      options: {
        event: 'the event it was about: its id, its name or part of it',
        owner: 'who does the follow-up; “me” means you',
      },
    },
    'followup list': {
      summary: 'list what is due',
      details:
        'CONDITION is about the clients. Without --due: what is overdue, due today or in the next seven days. The most urgent comes first: urgency is the value and danger of the client, how long it has waited, and its priority.',
      examples: [
        'followup list',
        'followup list --due all --owner me',
        'followup list tag:vip stage:weaken --suggested',
      ],
      options: {
        owner: 'only what this person is to do or has handed over; “me” means you',
      },
    },
    'followup add': {
      summary: 'plan something to do for a client by a day',
      details:
        'REF is the client, DAY as in regulars help dates; then what is to be done. The day may also come last.',
      examples: [
        'followup add C0001 fri "call about the booth"',
        'followup add ann@example.com +2w "send photos" --priority high',
      ],
      options: {
        owner: 'who is to do it; “me” means you',
        channel: 'how to do it; warns you about a channel the client does not want',
      },
    },
    'followup done': {
      summary: 'mark a follow-up as done',
      details: 'ID is an open follow-up.',
      examples: ['followup done F0001', 'followup done F0001 --dry-run'],
    },
    'followup edit': {
      summary: 'change the day, text, owner, priority or rhythm of a follow-up',
      details: 'ID is an open follow-up. --every "" stops it from repeating.',
      examples: ['followup edit F0001 --owner Mei --priority high', 'followup edit F0001 --every 3w'],
      options: {
        owner: 'whom to hand it to; “me” means you. The previous owner still sees it in their list',
        channel: 'how to do it; warns you about a channel the client does not want',
      },
    },
    'followup snooze': {
      summary: 'put a follow-up off to another day',
      details: 'ID is an open follow-up, DAY as in regulars help dates.',
      examples: ['followup snooze F0001 +3d', 'followup snooze F0001 "next mon"'],
    },
    'followup drop': {
      summary: 'drop a follow-up that will not be done',
      details: 'ID is an open follow-up. A dropped follow-up is not overdue.',
      examples: ['followup drop F0001', 'followup drop F0001 --dry-run'],
    },
    'interaction list': {
      summary: 'list what was said and done with a client',
      details:
        'REF is an id, e-mail, phone, name or pinyin. The interactions of one thread form an episode, open as long as one of its follow-ups is; the episodes about one event form a sequence.',
      examples: [
        'interaction list C0001',
        'interaction list ann@example.com --json',
        'interaction list C0001 --by episode',
      ],
      options: { by: 'episode or sequence' },
    },
    'interaction edit': {
      summary: 'correct what was logged',
      details:
        'ID is the interaction; regulars interaction list REF shows it. An empty text takes away the event, channel, direction, minutes, outcome or thread: --event "".',
      examples: [
        'interaction edit I00001 --text "wants 18 m2, not 36"',
        'interaction edit I00001 --at yesterday',
      ],
    },
    'playbook list': {
      summary: 'list the playbooks: what to do before, during and after an event, and along a relation',
      examples: ['playbook list', 'playbook list --json'],
    },
    'playbook show': {
      summary: 'show the steps of a playbook',
      details: 'NAME is a playbook, or the path of a .json file of your own: regulars help playbooks.',
      examples: ['playbook show before', 'playbook show after --event E001'],
      options: { event: 'fill in this event and its days' },
    },
    'playbook run': {
      summary: 'make the follow-ups of a playbook, each once',
      details:
        'NAME is a playbook, or the path of a .json file of your own. If run again it adds only those for newcomers. Archived clients are left out, and a channel that a client does not want is replaced by their best one. What should have been done before today is due today. One undo takes all of it back.',
      examples: [
        'playbook run before --event E001 --dry-run',
        'playbook run weaken --for "tier:gold"',
        'playbook run our-fair.json --event E001 --owner Mei',
      ],
      options: {
        event: 'the event it is about; days are counted from it',
        owner: 'who is to do it (default: the owner of each client)',
      },
    },
    'case list': {
      summary: 'list complaints, requests, objections and suggestions',
      details: 'Open cases, unless --state says otherwise.',
      examples: ['case list', 'case list --state all --json'],
    },
    'case add': {
      summary: 'record a complaint, request, objection or suggestion',
      details:
        'REF is the client; then what it is about. It is a complaint unless --kind says otherwise. The cause unfair-treatment counts as a sign that the relation weakens.',
      examples: [
        'case add C0001 "the booth was not ready" --event E001',
        'case add ann@example.com "felt passed over" --cause unfair-treatment --at yesterday',
      ],
      options: {
        kind: 'complaint, request, objection or suggestion',
        at: 'the day it came up (default: today)',
        owner: 'who sees to it; “me” means you',
      },
    },
    'case close': {
      summary: 'close a case',
      details: 'ID is the case. If it is closed already, --outcome still records what came of it.',
      examples: ['case close K0001', 'case close K0001 --outcome "half of the fee paid back"'],
      options: { at: 'the day it was settled (default: today)' },
    },
    feedback: {
      summary: 'record what somebody said on the spot',
      details:
        'TEXT is what was said; --client says by whom, --event about what; give one or both. With --kind it becomes a case. Without it, it becomes an interaction with the client or, if nobody is named, a suggestion about the event. The kind is never guessed from the words.',
      examples: [
        'feedback "the talks were splendid" --client C0001 --event E001',
        'feedback "the queue took an hour" --event E001 --kind complaint',
      ],
      options: {
        client: 'who said it: id, e-mail, phone, name or pinyin',
        event: 'the event it is about: its id, its name or part of it',
        kind: 'complaint, request, objection or suggestion; makes it a case to deal with',
        at: 'the day it was said (default: today)',
        owner: 'who sees to it, or heard it (default: you)',
      },
    },
    lost: {
      summary: 'record that a client left us, and why',
      details:
        'REF is a client or a condition. REASON is price, budget, no-results, no-need, content, competitor, poor-service, unfair-treatment, no-time, moved, changed-job, closed-down, event-ended, other, unknown, or one you added: regulars code add reason "...". A second record on the same day replaces the first. Without REF: who left, and why.',
      examples: [
        'lost C0001 --reason price --note "a corner booth was too much"',
        'lost stage:vanish --reason unknown --yes',
      ],
      options: {
        reason: 'why they left: regulars code list reason',
        at: 'the day they left (default: today)',
        event: 'the edition they stayed away from or left after: its id, its name or part of it',
      },
    },
    'lost list': {
      summary: 'list who left, when and why, and what was lost with them',
      details:
        'The latest first. Value lost is what somebody was worth in the last two editions they had taken part in by that day.',
      examples: ['lost list', 'lost list --event E001 --json'],
      options: { event: 'only those who left over this edition: its id, its name or part of it' },
    },
    'lost reasons': {
      summary: 'show why clients left: each reason with its share',
      details:
        'The most frequent first; the running total shows how few reasons make up most of the losses. A loss that names no edition belongs to the one in whose cycle it falls: after the edition before, up to its own end.',
      examples: ['lost reasons', 'lost reasons --series "Salon" --json'],
      options: { event: 'only losses of this edition: its id, its name or part of it' },
    },
    winback: {
      summary: 'list whom to win back, what is at stake, and what to say',
      details:
        'Clients whose stage is weaken or vanish, whose lifecycle is lost, or who are recorded as lost. Those with most at stake come first: what they were worth in the last two editions they took part in. Clients you decided to let go are left out; --decided shows everybody about whom you decided. CONDITION narrows the list.',
      examples: ['winback', 'winback tier:gold -n 10 --json', 'winback list --decided'],
    },
    'winback decide': {
      summary: 'decide to rescue a relation or to let it end, and why',
      details:
        'REF is the client; then rescue or end. With --next DAY a rescue makes a follow-up; its text comes last, else it is the reason. You can decide again at any time; a decision holds until they take part again.',
      examples: [
        'winback decide C0001 rescue --reason "worth a visit" --next fri "call about a smaller booth"',
        'winback decide C0002 end --reason "closed down"',
      ],
      options: { reason: 'why you decided so' },
    },
    'churn-loss': {
      summary: 'work out what is lost with clients who left, step by step',
      details:
        'REF is a client or a condition; without it, those who were at the edition before and are not at the latest. Lost spending is what one client spends in an edition × editions a year × years. Word of mouth adds the same amount for each person lost: people told × share influenced × people each of those tells × share who stay away. What a client spends comes from the roster: the last two editions they took part in, or the edition before. Everything else is an assumption, which you can change here or set for good: regulars help limits.',
      examples: [
        'churn-loss',
        'churn-loss stage:vanish --years 5',
        'churn-loss C0001 --spend 50 --periods 52 --years 10 --json',
      ],
      options: { event: 'those lost before this edition: its id, its name or part of it' },
    },
    'cost list': {
      summary: 'list what was spent',
      details:
        'The latest first, with the total of each currency. CONDITION asks for id, day, amount (major units), currency, category, event, client, name (of the client) or text; a plain word is looked for in all of them.',
      examples: [
        'cost list',
        'cost list --by category --event E001',
        'cost list "category:service day>=2026-01-01" --by client',
      ],
      options: { by: 'totals by category, event or client' },
    },
    'cost add': {
      summary: 'record money spent',
      details:
        'AMOUNT such as 1200 or “1200 EUR”; CATEGORY is acquisition, service, event, system or staff; then what it was for. A cost of category service that names a client counts as the cost of serving them.',
      examples: ['cost add 12000 event "the hall" --event E001', 'cost add "80 EUR" service --client C0001'],
      options: { at: 'the day it was spent (default: today)' },
    },
    'cost edit': {
      summary: 'correct a cost',
      details:
        'ID is the cost; regulars cost list shows it. An empty text clears the event, the client or the words: --event "". --currency alone keeps the number.',
      examples: ['cost edit X0001 --amount 1250', 'cost edit X0001 --category acquisition --event E001'],
      options: { at: 'the day it was spent', text: 'what it was for' },
    },
    'segment list': {
      summary: 'list segments and how many clients each has today',
      examples: ['segment list', 'segment list --names'],
    },
    'segment show': {
      summary: 'show the clients of a segment',
      details: 'NAME is the segment. --explain REF says whether that client is in it, clause by clause.',
      examples: ['segment show vip', 'segment show first-timers --explain ann@example.com'],
      options: {
        explain: 'whether this client is in it, clause by clause',
      },
    },
    'segment compare': {
      summary: 'show who left and who joined between two editions or days, and whose label changed',
      details:
        'FIRST and SECOND are events or days; a day stands for the latest editions that were over by then. Names everybody with a registration that counts at one of the two. Labels are those at the end of each event, or of each day, in the series both belong to, else in the main series of each client. With --segment: who left that segment and who joined it.',
      examples: [
        'segment compare E001 E002',
        'segment compare 2026-01-01 today --segment early-warning',
        'segment compare E001 E002 --sizes',
      ],
      options: {
        by: 'the label to compare: stage (default), lifecycle, activity, frequency, class, depth or tier',
        segment: 'compare who was in this segment, or met this condition, at each',
      },
    },
    'segment save': {
      summary: 'save a condition under a name',
      details: 'NAME, then CONDITION: regulars help conditions.',
      examples: ['segment save north "city:北京,天津 attended>=2"', 'segment save lapsed "last<2026-01-01"'],
    },
    'segment delete': {
      summary: 'delete a saved segment',
      details: 'Its clients stay.',
      examples: ['segment delete north', 'segment delete lapsed --dry-run'],
    },
    undo: {
      summary: 'undo the last step, or step SEQ',
      details:
        'A whole import is one step. Whatever was changed since is kept and listed. At a terminal it shows what would change, and asks; a script is not asked.',
      examples: ['undo', 'undo --list', 'undo 12'],
    },
    redo: {
      summary: 'redo what was undone last, or step SEQ',
      details:
        'After a new change nothing counts as undone last, but redo SEQ still brings back any step that was undone; regulars history lists them. Whatever was changed since is kept and listed.',
      examples: ['redo', 'redo 12', 'redo --dry-run'],
    },
    history: {
      summary: 'list what was done, by whom and when',
      details: 'With REF: only what touched this record.',
      examples: ['history', 'history C0001'],
    },
    'history verify': {
      summary: 'check line by line that nobody altered the journal',
      details:
        'Each line carries the hash of the one before. Exits with 1 if a line was altered or is missing.',
      examples: ['history verify', 'history verify --json'],
    },
    doctor: {
      summary: 'check the roster and its files',
      details: 'Changes nothing without --fix or --merge. Exits with 1 if something is damaged.',
      examples: [
        'doctor',
        'doctor --json',
        'doctor --fix --dry-run',
        'doctor --merge "roster (1).json" --dry-run',
      ],
    },
    backup: {
      summary: 'back up the whole roster to one file, and check that file',
      details:
        'Without FILE it goes into the folder backups beside the roster, where the newest ten are kept (config set backups 30; 0 keeps all). A backup holds all records and what can be undone, and only you can read it. The hash it shows is that of the newest step: a journal that was cut short later no longer has it.',
      examples: ['backup', 'backup "monday.backup"', 'backup --json'],
    },
    restore: {
      summary: 'make the roster what a backup holds',
      details:
        'FILE is a backup, the file of another roster, or what “export all.json” wrote. You first see what would change; what is there now is backed up; and undo takes the whole step back. If there is no roster, or one that cannot be written, the backup takes its place with everything that could be undone then; damaged files are kept beside it.',
      examples: ['restore "backups/monday.backup" --check', 'restore "backups/monday.backup"'],
    },
    convert: {
      summary: 'turn a JSON roster into a workbook, or back',
      details:
        'FROM is a roster and TO the file to make, .json or .xlsx; a single file is TO, made from the roster in use. All records, settings and ids are copied; FROM stays as it is, and so does what can be undone there. With --force a file at TO is replaced, and kept beside it.',
      examples: [
        'convert roster.json clients.xlsx',
        'convert clients.xlsx',
        'convert clients.xlsx again.json --force',
      ],
    },
    save: {
      summary: 'bring the roster file up to date with its journal',
      examples: ['save', 'save --quiet'],
    },
    'config list': {
      summary: 'list the settings in force',
      examples: ['config list', 'config list --origin'],
    },
    'config get': {
      summary: 'show one setting',
      details:
        'KEY is roster, lang, format, color, owner or backups, or one of the roster: currency, region or zone.',
      examples: ['config get lang', 'config get owner --json'],
    },
    'config set': {
      summary: 'change one of your settings, or one of the roster',
      details:
        'KEY and VALUE. roster, lang, format, color, owner and backups are kept in your own configuration file; currency, region and zone in the roster, as are the limits of the labels (regulars help limits). The VALUE default goes back to what holds when nothing is set, but for currency, region and zone.',
      examples: [
        'config set lang zh-CN',
        'config set owner Ann',
        'config set region GB',
        'config set vip.gap 60',
      ],
    },
    schema: {
      summary: 'show the shape of the records in a roster, as JSON Schema',
      details:
        'RECORD is client, event, registration and so on; without it they are listed. The schema (2020-12) describes one line of roster.json; keys it does not name are your own, and are kept.',
      examples: ['schema', 'schema client', 'schema event --json'],
    },
    sources: {
      summary: 'show where clients came from, and how many registered, took part and came again',
      details:
        'CONDITION: see regulars help conditions. With --event, only clients registered for it; with --series, only editions of that series.',
      examples: ['sources', 'sources --by tool --event E001', 'sources city:上海 --by file'],
      options: {
        event: 'only this event: who registered for it, took part, and came again later',
      },
    },
    'code list': {
      summary: 'list the allowed values of fields like industry and source, and how many clients have each',
      details:
        'FIELD is industry or source; without it, all of them. Values that clients have but nobody listed come last.',
      examples: ['code list', 'code list industry'],
    },
    'code add': {
      summary: 'add allowed values to a field',
      details:
        'FIELD is industry or source. Once it has a value, client add and client edit accept only listed ones; an import keeps others as typed and says so.',
      examples: ['code add industry Robotics "Medical devices"', 'code add source 朋友推荐'],
    },
    'code delete': {
      summary: 'remove an allowed value of a field',
      details: 'FIELD and VALUE. Clients who have the value keep it.',
      examples: ['code delete industry Robotics', 'code delete source 朋友推荐 --dry-run'],
    },
    'recipe list': {
      summary: 'list the recipes: what columns mean in files with certain headings',
      examples: ['recipe list', 'recipe list --json'],
    },
    'recipe show': {
      summary: 'show what each heading of a recipe stands for',
      details: 'NAME is its name or id.',
      examples: ['recipe show booths', 'recipe show M001 --json'],
    },
    'recipe delete': {
      summary: 'forget a recipe',
      details: 'NAME is its name or id. What was imported with it stays.',
      examples: ['recipe delete booths', 'recipe delete M001 --dry-run'],
    },
    completion: {
      summary: 'print the script that completes commands in your shell',
      details:
        'SHELL is bash, zsh or fish. Load the script in the start-up file of your shell: eval "$(regulars completion bash)" in ~/.bashrc, the same with zsh in ~/.zshrc, regulars completion fish | source in config.fish. Tab then completes commands, options, clients, events, segments and surveys.',
      examples: ['completion bash', 'completion fish'],
    },
    complete: {
      summary: 'list what may come next on a line',
      details:
        'WORDS are what has been typed so far; the last one is incomplete and may be empty. Your shell calls this at every Tab; it looks into the roster that the line itself would use.',
      examples: ['complete -- client sh', 'complete -- segment show ""'],
    },
    help: {
      summary: 'show help on a topic',
      details:
        'TOPIC is conditions, limits, dates, formats, environment, exit-codes or files, or a command; without it, the list of topics.',
      examples: ['help conditions', 'help client list'],
    },
  },
  limits: {
    'activity.new': 'a client is new up to this many days after the first sign of life',
    'activity.active': 'active up to this many days after the last sign of life',
    'activity.sleeping': 'sleeping up to this many days after it',
    'satisfaction.low': 'overall satisfaction, on 1 to 5, that counts as low',
    'class.nps': 'highest recommendation answer, 0 to 10, of a client who objects',
    'loyal.editions': 'number of editions that makes a client loyal',
    'potential.high': 'points of potential, of 5, that make it high',
    'potential.employees': 'number of employees that makes a company large',
    'potential.interactions': 'number of interactions that makes a client engaged',
    'potential.days': 'days back in which these are counted',
    'signal.area': 'took less: the share by which a booth must shrink',
    'signal.satisfaction': 'less satisfied: points, of 5, that must be lost',
    'signal.contacts': 'fewer contacts: the share of the previous contacts',
    'signal.contacts-before': 'fewer contacts: how many there must have been before',
    'signals.weaken': 'number of signals that makes a relation weaken',
    'signals.warning': 'score, of 100, that is an early warning',
    'frequency.regular': 'share of editions that makes a client regular',
    'rfm.recency-5': 'days since they last took part, for a recency of 5',
    'rfm.recency-4': 'the same, for 4',
    'rfm.recency-3': 'the same, for 3',
    'rfm.recency-2': 'the same, for 2; 1 after that',
    'rfm.money-5': 'current value in major units, for a money score of 5',
    'rfm.money-4': 'the same, for 4',
    'rfm.money-3': 'the same, for 3; 2 above zero, else 1',
    'rfm.fifths': 'clients who took part from which scores go by fifths',
    'vip.gap': 'days without contact that are too many for a VIP',
    'birthday.days': 'days ahead in which today mentions a birthday',
    'unhappy.days': 'days within which survey followups has somebody called',
    'ltv.discount': 'share per year by which later money is worth less',
    'index.satisfaction': 'weight of satisfaction in the satisfaction index',
    'index.confirmation': 'weight of expectations met in it',
    'index.ideal': 'weight of closeness to the ideal in it',
    'service.rate': 'cost of an hour of work in major units; 0 for nothing',
    'churn.periods': 'churn-loss: editions per year',
    'churn.years': 'churn-loss: years they would have stayed',
    'churn.reached': 'churn-loss: people a client who left tells',
    'churn.influenced': 'churn-loss: share of them who are influenced',
    'churn.spread': 'churn-loss: people each of those tells',
    'churn.stop': 'churn-loss: share of these who stay away',
  },
  fields: { clients: 'Fields of clients', registrations: 'Registrations have these too' },
  topics: {
    dates: {
      title: 'How to type days',
      text: `2026-12-01          a day
today tomorrow yesterday
+3d +2w -1m         from today
fri, next fri       the coming Friday, the Friday of next week
eow eom eoy         the last day of this week, month, year
今天 明天 下周五 两周后 月底 下个月5号 12月1日

What was understood is always shown with its weekday.`,
    },
    conditions: {
      title: 'Conditions',
      text: `event:E004 tag:vip -tag:speaker attended>=2 last<2026-01-01
city:(上海 OR 北京) email:* -phone:* "free text"

A space means AND; OR, NOT (or -) and parentheses work as usual.
field:value   equals it, or contains it in a text; a,b means a or b; what lists show for a field or a value is understood too, in English and in Chinese
field>=n      also > < <= = for numbers, days and money (major units)
field:a..b    a range; either end may be missing
field:*       is known; -field:* is not known
"Diet":vegan  a column of your own files: its heading in quotes
Computed  attended first last event came role noshow unpaid consent refused nps csat
Surveys   asked:S001 answered:S001 unanswered:S001 (by id or name)
Consent   consent:sms said yes; refused:sms said no, or shares the number with somebody who did; -refused:sms did not
Editions  event:latest event:previous came:E001 noshow:E001
Segments  segment:vip`,
    },
    playbooks: {
      title: 'Playbooks of your own',
      text: `A .json file, which playbook show and run accept in place of a name:

{ "title": "Our fair", "phase": "before", "steps": [
    { "id": "booth", "for": "event:{event} role:exhibitor", "day": -21,
      "text": "Ask about power and furniture for {event}",
      "say": "What does your booth need on {day}, {name}?", "channel": "phone" } ] }

phase     before, during, after (days from the event) or stage (from today)
for       a condition about clients; {event} is the event
day       days after the first day of the event (in phase after: its last day); negative before it; "from": "start" or "end" says otherwise
text      what is to be done; say, channel and priority (low, high) are optional
{event}, {day} and {name} are the event, its first day, and the client.

A follow-up is made once for each step, client and event, under the name of the file.`,
    },
    limits: {
      title: 'The limits at which labels change',
      text: `They belong to the roster, so that all who share it get the same labels; undo takes a change back.

config set vip.gap 60        a limit of your own
config set ltv.discount 8%   a share, as a percentage or as 0.08
config set vip.gap default   back to the default
config list --origin         all of them, and which are set
why REF                      which of them decided a client's labels`,
    },
    formats: {
      title: 'Formats',
      text: `At a terminal a table; in a pipe one record per line, separated by tabs, without headings.
--json            an object with items, stable English keys, raw numbers
-f ndjson         only the items, one per line
-f md             a table in Markdown
-f html           a complete page that prints well
-f csv, -f xlsx   also chosen by the ending of -o FILE
--fields A,B      only these columns, by their keys in --json; lists of clients and registrations also take labels, figures and headings of your files, in quotes if they contain a comma
A CSV file has a BOM and CRLF so that Excel reads it, and with export - > FILE neither; cells that look like formulas are made harmless.`,
    },
    environment: {
      title: 'Environment',
      text: `REGULARS_ROSTER   the roster, as --roster
REGULARS_LANG     language; else LC_ALL, LC_MESSAGES, LANG
REGULARS_FORMAT   format, as --format
REGULARS_COLOR    auto, always or never, as --color
REGULARS_OWNER    your name in the history; else your user name
REGULARS_BACKUPS  how many backups are kept beside the roster; 0 keeps all
REGULARS_NOW      pretend it is this instant
REGULARS_DEBUG=1  show the stack of an internal error
NO_COLOR          no colour; FORCE_COLOR: colour everywhere, or with 0 nowhere
COLUMNS           how wide tables are where no terminal says it; else 80
INK_SCREEN_READER=true
                  the dashboard as plain lines, for a screen reader
XDG_CONFIG_HOME   where your configuration file is`,
    },
    'exit-codes': {
      title: 'Exit codes',
      text: `0    done; also: nothing found, nothing to do
1    failed
2    wrong usage: an unknown command, option, field or value
3    done, but some rows were rejected
4    not found, or several match
5    the roster is locked, or open in Excel
6    a confirmation was needed and nobody could be asked
7    done, but a target was missed (kpi --check)
70   a bug in regulars
130  interrupted`,
    },
    files: {
      title: 'Files',
      text: `roster.json       the roster: valid JSON, one record per line
roster.journal    everything ever done, one line per command; undo and history need it
roster.lock       exists while somebody writes
backups/          what regulars backup wrote without a name; regulars restore brings one back
roster.damaged-…  what regulars doctor --fix or restore replaced; remove it once you are sure
Keep roster.json and roster.journal together when you move them.
Only you can read these files (0600).
If the roster is a workbook, roster.xlsx takes the place of roster.json: regulars help workbook.
Beside a separate roster.json, its journal is called roster.xlsx.journal.`,
    },
    workbook: {
      title: 'A roster that is a workbook',
      text: `regulars init roster.xlsx makes a new one, regulars convert roster.json clients.xlsx makes one from a roster you have. Every command works on it. In Excel, WPS or LibreOffice you may change cells, sort and filter, move columns and sheets, and save:

a new row         leave its id empty; it gets the next one. Say whose it is by an id, or by the name beside it
a deleted row     removes the record, unless something refers to it
a new column      becomes a field of your own; its values are kept with each record
several values    go with a semicolon between them: vip; press
a wrong value     the file is refused with the cell named, such as Clients!D17; nothing in it is lost. regulars doctor names all such cells, and with --fix takes in everything else
grey columns      only show what belongs elsewhere: the name beside an id, and why a client is archived
formulas          become their values
widths, hiding    of columns and sheets stay as you left them
colours, fonts    are not kept
charts, pivot tables, pictures, comments, sheets of your own
                  cannot be kept, so nothing is written until you remove them

The next command takes in what you changed and says so; regulars undo takes it back. Nothing is written while another program has the workbook open: close it first. The file of a large roster is not updated by every command; regulars save updates it now.`,
    },
  },
} as const;
