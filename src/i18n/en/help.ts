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
      what: 'Take in what a ticketing tool or a form exported',
      line: 'regulars import attendees.csv --event "Spring Salon@2026-04-17"',
    },
    { what: 'See who is on the roster', line: 'regulars client list' },
    { what: 'How the event went', line: 'regulars kpi --event "Spring Salon"' },
    { what: 'What is due', line: 'regulars followup list' },
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
    roster: 'the roster file (else REGULARS_ROSTER, else roster.json or roster.xlsx here or above)',
    lang: 'language: en or zh-CN',
    json: 'answer as JSON',
    format: 'table, tsv, csv, json, ndjson, md, html or xlsx',
    output: 'write to a file; its ending decides the format',
    fields: 'only these columns, in this order',
    limit: 'at most this many rows',
    dryRun: 'show what would be done and change nothing',
    yes: 'answer every confirmation with yes',
    input: 'never ask anything',
    quiet: 'say nothing but data and errors',
    verbose: 'say why each decision was taken',
    color: 'colour: auto, always or never',
    noColor: 'no colour',
    mask: 'hide personal fields',
    now: 'pretend it is this instant (2026-11-24T09:00:00Z)',
    force: 'replace an output file that exists',
    wide: 'show every column, cut nothing',
    ascii: 'draw charts in plain ASCII (so done anyway where TERM is dumb or the locale is not UTF-8)',
    take: 'whose value stands where two become one, as birthday=C0002; several times for several fields',
    comments: 'what people said in their own words, each with the client behind it',
    bars: 'how often each score was given, as bars',
    debug: 'show the stack of an internal error',
    help: 'show help',
    currency: 'currency of money without one, as CNY',
    region: 'where national phone numbers are from, as CN',
    zone: 'time zone in which days begin, as Asia/Shanghai',
    event: 'the event: its id, its name, or a part of it',
    against: 'the event to compare with (else the held edition before)',
    segment: 'only clients of this segment, or of this condition',
    explain: 'one figure in full: its formula, its source and the very clients counted',
    pace: 'how registrations came in by days to go, of the next event that has some unless one is named',
    names: 'the segments alone, without counting who is in them, which is there at once',
    trend: 'also a line over the held editions of the series, the latest eight; in JSON the value of each',
    headlines: 'only the few figures that tell at a glance how an event went',
    asOf: 'judge by this day: what came later is not there (see: regulars help dates)',
    paper: 'type in a stack of paper answers, one after the other',
    mode: 'how they are asked: terminal, paper, interview or visit',
    attended: 'only who took part',
    withoutConsent: 'also those of whom no consent is known; nobody who said no',
    again: 'also those who were asked before and did not answer',
    template: 'a template that survey templates lists, or a .json file',
    name: 'the name of the person or the organisation',
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
    language: 'language of the client, as en or zh-CN',
    interest: 'an interest; may be repeated',
    need: 'what the client needs; may be repeated',
    tag: 'a tag; may be repeated',
    source: 'how the client came to us',
    birthday: '1990-05-17, or --05-17 without the year',
    owner: 'who looks after the client; “me” is yourself',
    notes: 'notes',
    prefers: 'a channel they like to be reached by; may be repeated',
    forbids: 'a channel they are never to be reached by; may be repeated',
    consent: 'consent to a channel, as email=yes or sms=no; may be repeated',
    reason: 'why',
    note: 'something to be remembered of it',
    clear: 'take back what was recorded last',
    decided: 'all about whom something was decided',
    spend: 'what one client spends in an edition, else what the roster knows',
    periods: 'editions a year',
    years: 'how many years they would have stayed',
    reached: 'how many people one who left tells',
    influenced: 'the share of them who take it to heart, as 0.5 or 50%',
    spread: 'how many each of those tells',
    stop: 'the share of these who stay away, as 0.25 or 25%',
    every: 'how often it comes back, as 3w, 2m or 10d: so long after the last contact',
    until: 'the last day on which it holds',
    cause: 'why it came to it; a code list: regulars code list cause',
    outcome: 'what came of it',
    state: 'open, closed or all',
    text: 'the new text',
    client: 'the client it was spent on',
    file: 'take all questions from this .json file',
    rename: 'another name',
    question: 'this question: its id, or some of its words',
    add: 'a new question under this id, with --kind and --text',
    remove: 'take the question out',
    min: 'the lowest score of the scale',
    max: 'the highest score of the scale',
    choice: 'an option one can choose; may be repeated',
    dimension: 'content, organisation, interaction or overall',
    place: 'where the question comes: 1 is the first',
    row: 'a row of a matrix that is added; may be repeated',
    reversed: 'yes: the lowest number is the best score',
    aspect: 'philosophy, marketing, visual, product or service; with --level a cell of the matrix 5 × 3',
    level: 'material, spiritual or social',
    touchpoint: 'where the client met us, as check-in or catering',
    measures:
      'effort, confirmation or ideal: no satisfaction, but how easy it was, whether as expected, how near to ideal',
    expectationOf: 'what was expected of this question: its id, or some of its words',
    heading: 'what is asked above it and its neighbours of the same heading: rows of a matrix',
    required: 'yes: an answer without it is not complete',
    amount: 'the amount, as 1200 or “1200 EUR”',
    category: 'acquisition, service, event, system or staff',
    day: 'the day it is due',
    start: 'first day',
    end: 'last day',
    series: 'the series whose editions clients are judged by (else the main one of each)',
    edition: 'which edition, as “5th”',
    venue: 'venue',
    topic: 'a topic; may be repeated',
    capacity: 'how many people fit in',
    area: 'square metres of the booth',
    ticket: 'ticket',
    status: 'invited, waitlisted, pending, registered, attended or cancelled',
    fee: 'the price, as 1200 or “1200 CNY”',
    paid: 'what was paid',
    refund: 'what was paid back',
    sponsorship: 'sponsorship',
    booth: 'booth number',
    close: 'nobody else is coming: who is not in did not come',
    channel: 'email, phone, sms, wechat, meeting, visit, fax, letter, web or social',
    direction: 'in (from the client) or out (from us)',
    at: 'when it was, as yesterday or “2026-04-17 09:30”',
    minutes: 'how long it took',
    next: 'the day of the follow-up it leads to',
    todo: 'what is to be done then; else the words after the day, else the same text',
    due: 'today, week, overdue or all',
    for: 'only those of its clients who meet this condition, too',
    suggested: 'also birthdays within a week, and VIPs nobody spoke to for long',
    say: 'what to say to them',
    thread: 'what it is a part of, as “booth”; empty text takes it out',
    continues: 'the interaction it goes on from: both are then one episode',
    priority: 'low, normal or high',
    list: 'show what can be undone',
    history: 'the labels at the end of each edition, and since when each is what it is',
    merge: 'take in what is only in this copy of the roster, as sync tools make them',
    fix: 'mend what can be mended: on a copy, once you have seen what would be done; files that are replaced are kept beside the roster',
    check: 'only look whether it is whole, and what would change',
    sizes: 'how many clients every segment has at each',
    since: 'from this day on',
    what: 'clients, registrations, interactions, followups, answers, events or all',
    forEditing:
      'a list that can be edited and merged back, as .xlsx or .csv (see: regulars merge-back --help)',
    raw: 'leave cells that look like formulas as they are',
    by: 'by what: channel (what clients say), tool or file (where their records came from)',
    timeline: 'all that happened, not only the latest',
    provenance: 'for every value the file, row, tool or command it came from, and when',
    origin: 'show where each value comes from',
    as: 'registrations, contacts, survey, exhibitors or leads',
    sheet: 'the sheet of a workbook',
    map: 'take a column for a field, as “Mobile no=phone”; may be repeated',
    recipe: 'read by this recipe, whatever the headings; with --map: the name under which it is remembered',
    encoding: 'the encoding of a text file, as gb18030',
    paste: 'read text copied from a chat, one person a line; without FILES: from standard input',
    dateOrder: 'how days like 03/04/2026 are written: dmy, mdy or ymd',
    prefer: 'which side wins a contradiction: new or old',
    onAmbiguous: 'what becomes of a row that may be somebody known: review, new, first or ask',
    skipBad: 'take the rows before and after the damage',
    strict: 'one rejected row, and nothing is imported',
    rejects: 'where rejected rows go',
    survey: 'the survey the answers belong to',
    keepJunk: 'count answers that look like junk',
    createClients: 'respondents nobody knows become clients',
  },
  commands: {
    init: {
      summary: 'make a roster',
      details:
        'FILE, else what --roster or REGULARS_ROSTER names, else ./roster.json. A name that ends in .xlsx makes a workbook, which one can also edit in Excel. An existing file is left as it is.',
      examples: [
        'init',
        'init roster.xlsx',
        'init clients/roster.json --currency CNY --region CN --zone Asia/Shanghai',
      ],
    },
    dashboard: {
      summary: 'the roster on one screen, live',
      details: 'A terminal of 60 by 15 at least; ? shows the keys, q leaves.',
      examples: ['dashboard', 'dashboard --lang zh-CN'],
    },
    demo: {
      summary: 'make a sample roster to play with',
      details:
        'FOLDER, else the first free of ./regulars-demo, ./regulars-demo-2 and so on. Imports four shipped files of two editions, and shows the figures, what is due, and what to try next.',
      examples: ['demo', 'demo salon --lang zh-CN'],
    },
    'survey list': {
      summary: 'surveys and how many answers count',
      examples: ['survey list', 'survey list --json'],
    },
    'survey create': {
      summary: 'make a survey of an event from a template',
      details:
        'NAME is what the survey is called. --template is one that `survey templates` lists, or a .json file of your own.',
      examples: [
        'survey create "After the salon" --template conference --event "Spring Salon"',
        'survey create "Visitors" --template exhibition --event E001',
      ],
      options: {
        event: 'the event it asks about: its id, its name, or a part of it',
      },
    },
    'survey edit': {
      summary: 'change the questions of a survey',
      details:
        'SURVEY is its id or name. Without an option the questions open in your editor (VISUAL, EDITOR), as survey export-template writes them; what cannot be asked is told with its line and can be mended at once, and what is given up is put into a file. A question that has answers keeps its kind, its scale and the options that were chosen. --text, --choice, --row and --heading are words of the language spoken (--lang); empty text takes out what a question may do without. A matrix is several scales under one heading: --add ID --kind matrix makes one of each --row, and --question edits each by itself, as to its --aspect and --level; a --heading is changed for all its rows.',
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
        role: 'asked only of who came in this role: exhibitor, speaker, ...; empty text asks everybody',
      },
    },
    'survey copy': {
      summary: 'the same questions under another name',
      details: 'SURVEY is its id or name, NAME what the copy is called. Answers stay with the first.',
      examples: [
        'survey copy S001 "After the salon, short"',
        'survey copy "After the salon" "After" --event E001',
      ],
      options: { event: 'the event it asks about, else the same' },
    },
    'survey export-template': {
      summary: 'the questions of a survey as a file to make others from',
      details: 'SURVEY is its id or name; -o names the .json file, - is standard output.',
      examples: ['survey export-template S001 -o ours.json', 'survey export-template S001 -o -'],
    },
    'survey templates': {
      summary: 'what surveys can be made from, and what each asks',
      details: 'With NAME the questions of that template, which may be a .json file of your own.',
      examples: ['survey templates', 'survey templates exhibition'],
    },
    'survey ask': {
      summary: 'ask the questions of a survey here at the terminal',
      details:
        'NAME is the survey, REF the client. Enter skips a question, < goes back to the one before; Ctrl-C keeps nothing of the answer begun. --paper takes in a stack of paper answers, each kept as a step of its own when it is done. Surveys made from the templates interview and visit are asked so unless --mode says otherwise.',
      examples: [
        'survey ask "After the salon" ann@example.com',
        'survey ask S001 --paper',
        'survey ask S001 C0001 --mode interview',
      ],
    },
    'survey form': {
      summary: 'a workbook to fill in, one row a client',
      details:
        'NAME is the survey. Written to the file of -o; `import` reads it back to the right people. Those in it count as asked: nobody is asked twice, nobody who said no, and without their consent only where you say so. Who did not answer: client list unanswered:S001.',
      examples: [
        'survey form "After the salon" --attended -o form.xlsx',
        'survey form S001 --for "role:exhibitor" --without-consent -o form.xlsx --lang zh-CN',
      ],
      options: {
        for: 'whom to ask, as a condition',
        channel: 'the way it is sent, whose consent is asked for (e-mail)',
      },
    },
    'survey results': {
      summary: 'scores of a survey, as a whole and question by question',
      details:
        'NAME is the survey. The latest complete answer of each person counts, anonymous ones each; of a dimension, an aspect, a level or a touch-point the mean is on 1 to 5. Where the survey asks for them: the matrix of aspects and levels, what was found less what was expected, ease (CES), an ACSI-style index with its weights.',
      examples: [
        'survey results "After the salon"',
        'survey results S002 --against "Spring Salon 2025"',
        'survey results S001 --by role',
        'survey results S001 --comments --mask',
        'survey results S001 --question overall',
        'survey results S001 --json',
      ],
      options: {
        by: 'role, industry, source, city, tier, stage, lifecycle, owner, channel or mode: the scores of each part of the answers',
        against: 'the event, or the id of the survey, whose answers to the same questions it is held against',
        segment: 'only answers of clients in this segment, or of this condition',
        question:
          'what each answer says to this question, and who gave it, the lowest first: its id, or some of its words',
      },
    },
    'survey followups': {
      summary: 'have those called who were unhappy, each once',
      details:
        'NAME is the survey. A follow-up of high priority for everybody whose satisfaction (satisfaction.low) or recommendation (class.nps) is low: regulars help limits. It says what they scored, is due in two days (unhappy.days), and goes by their best channel; who forbade all of them is named and left out, as is who is archived. Run again it adds only who answered since. Answers of nobody on the roster are counted.',
      examples: [
        'survey followups "After the salon" --dry-run',
        'survey followups S001 --owner Mei --due fri',
        'survey followups S001 --for tier:gold',
      ],
      options: {
        due: 'the day they are due, as in regulars help dates',
        for: 'only clients who meet this condition, too',
        owner: 'who is to do it; else the owner of each client',
      },
    },
    'action list': {
      summary: 'what is done about questions of surveys, and what came of it',
      details:
        'The open ones, unless --state says otherwise. The score before is that of the day the action was added; the score after is that of the first later edition of the series which asks the question again on the same scale.',
      examples: ['action list', 'action list --state all --event E001 --json'],
      options: {
        state: 'open, done, dropped or all',
        survey: 'only those about this survey: its id, its name, or a part of it',
        event: 'only those about surveys of this event',
        owner: 'only those of this person; “me” is yourself',
      },
    },
    'action add': {
      summary: 'do something about a question that scored low',
      details:
        'SURVEY is its id or name, QUESTION its id or some of its words, then what is to be done. The score the question has now is kept with it.',
      examples: [
        'action add S001 venue "a second cloakroom" --owner Mei --due 2027-03-01',
        'action add "After the salon" recommend "call those who would not come again"',
      ],
      options: { owner: 'who sees to it, else yourself', due: 'the day it is to be done' },
    },
    'action edit': {
      summary: 'another text, owner or due day',
      details: 'ID is that of an open action. --due "" takes the day away.',
      examples: ['action edit N001 --due +2w', 'action edit N001 --owner Mei'],
      options: { owner: 'who sees to it; “me” is yourself', due: 'the day it is to be done' },
    },
    'action done': {
      summary: 'it was done',
      details: 'ID is that of an open action.',
      examples: ['action done N001', 'action done N001 --dry-run'],
    },
    'action drop': {
      summary: 'it will not be done',
      details: 'ID is that of an open action.',
      examples: ['action drop N001', 'action drop N001 --dry-run'],
    },
    kpi: {
      summary: 'the figures of an event against the edition before',
      details:
        'Without --event: the event held last, else the next one. --explain takes the id of a figure, as retention-rate; --segment a name or a condition in quotes. --check tells the figures that have a target, and ends with 7 where one is missed.',
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
        by: 'role, industry, source, city, tier, stage, lifecycle, owner or channel: every figure of each part of the clients',
        check: 'only the figures that have a target; ends with 7 where one is missed',
        series:
          'all editions of this series side by side; with --event or --explain, judge clients by its editions',
      },
    },
    compare: {
      summary: 'the figures of two events side by side',
      details: 'FIRST and SECOND are events; the change is what the second has more than the first.',
      examples: ['compare E001 E002', 'compare E001 E002 --json'],
    },
    report: {
      summary: 'an event on one page: findings, figures, satisfaction, money, who came back',
      details:
        'EVENT is an id, a name or part of one. With -o the ending says what it is: .html a page that prints well, .xlsx a workbook with everybody in it, .md; without -o it is Markdown. Findings are ranked; a change that may be chance is said to be so.',
      examples: [
        'report "Spring Salon 2026" -o report.html',
        'report E001 -o report.xlsx --force',
        'report E001 --mask',
      ],
    },
    'kpi target': {
      summary: 'what a figure is to come to',
      details:
        'KPI is the id of a figure, as retention-rate; VALUE as 70%, 0.7, 40, or an amount of money; none takes a target away. Without --event it is the target at every event that has none of its own. Without KPI: the targets there are.',
      examples: ['kpi target retention-rate 70%', 'kpi target nps 40 --event E001', 'kpi target'],
    },
    import: {
      summary: 'take in a file that some tool exported',
      details:
        'FILE is a spreadsheet (CSV, TSV, XLSX, XLS, ODS, HTML), JSON, vCard, or a sign-up chain copied from a chat, whatever it is called; of a folder every list in it, in the order of their names; - is standard input. Each file is a step that can be undone, and all are read before the first changes anything. Importing a file again changes nothing. An empty roster takes in what “export all.json” wrote.',
      examples: [
        'import attendees.csv --event "Spring Salon@2026-04-17"',
        'import contacts.xlsx --as contacts --dry-run',
        'import exports/ --event E001',
        'import --template exhibitors.xlsx --as exhibitors',
        'import answers.csv --event E001 --explain',
      ],
      options: {
        event: 'the event the rows belong to; NAME@DAY makes one that is not there',
        template:
          'write a blank workbook to hand out instead (--as registrations, exhibitors or contacts); filled in, it comes back without a question',
        explain: 'also show how each file is read: encoding, columns, the first rows',
      },
    },
    export: {
      summary: 'write clients and everything else to a file',
      details:
        'The ending of FILE decides the format: .xlsx, .csv, .json, .ndjson, .tsv, .md, .vcf (address cards) or .ics (a calendar); - is standard output, as csv unless --format says otherwise. Without --what: clients; in .json everything, in .ics the open follow-ups (or --what events). Address cards and calendars leave out who is archived, unless CONDITION names archived. With CONDITION: only these clients and what is theirs; with --what registrations only the registrations it selects, as in registration list. With --for-editing: clients who are not archived, unless CONDITION names archived; --what registrations or followups hands out those.',
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
      summary: 'take in what somebody changed in a list handed out for editing',
      details:
        'FILE is what “export FILE.xlsx --for-editing” wrote, edited and saved as a workbook, ODS or CSV; - is standard input. Field by field: what only the list changed is taken, what only the roster changed stays, what both changed is asked at a terminal, else kept as it is and listed. Clients without an id are taken as an import would, registrations and follow-ups without one where the row says whose they are; nothing is deleted. A backup is written first; it is one step that can be undone, and the same file again changes nothing.',
      examples: [
        'merge-back clients.xlsx --dry-run',
        'merge-back clients.xlsx',
        'merge-back clients.xlsx --prefer theirs',
      ],
      options: { prefer: 'whose value stands where both changed it: theirs (the list) or ours (the roster)' },
    },
    'client list': {
      summary: 'list clients',
      details:
        'CONDITION as in: regulars help conditions. Archived clients are left out unless it names archived. --fields also takes labels and figures: series, stage, lifecycle, activity, frequency, class, depth, tier, value, potential, signals, warning, rfm, ltv, attended, first, last, nps, csat; and headings of your files.',
      examples: [
        'client list',
        'client list "tag:vip attended>=2"',
        'client list stage:weaken --fields name,tier,value,last',
        'client list city:上海 --json',
      ],
    },
    'client show': {
      summary: 'the card of one client',
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
        'An empty text clears a field: --title "". What holds several values, as --tag, gets exactly those given.',
      examples: ['client edit C0001 --city 上海', 'client edit ann@example.com --consent email=yes'],
      options: {
        region: 'state or province',
        role: 'a role: attendee, exhibitor, speaker, sponsor, ...; may be repeated',
      },
    },
    'client tag': {
      summary: 'put tags on clients and take them off',
      details: 'REF is one client or a condition; +word or word adds, -word takes off.',
      examples: ['client tag C0001 +vip -lead', 'client tag "attended>=3" +frequent --yes'],
    },
    'client merge': {
      summary: 'make two clients one',
      details:
        'The second goes into the first, with registrations, interactions, follow-ups and answers; its id still finds the first. What the two contradict each other in goes to review.',
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
        'CONDITION as in: regulars review list. Shows both clients side by side; each decision is a step of its own. Away from a terminal it is the list.',
      examples: ['review', 'review kind:duplicate'],
    },
    'review list': {
      summary: 'what waits for a decision',
      details:
        'CONDITION asks for id, kind (duplicate, conflict), state (open, accepted, rejected), score (0..1), reason, client, candidate, field or name. Only what is open is shown unless it asks for state.',
      examples: [
        'review list',
        'review list "kind:duplicate score>=0.8"',
        'review list state:rejected --json',
      ],
    },
    'review show': {
      summary: 'one question, with those it is about side by side',
      details:
        'ID is the question, REF one of several candidates. Each field of both, what differs (≠), and what would stand after a yes; --take tries out whose value is taken.',
      examples: ['review show V0001', 'review show V0001 C0002', 'review show V0001 --json'],
    },
    'review accept': {
      summary: 'yes: one person, or the offered value',
      details:
        'Merges the newer client into the older; REF names the one meant where there are several candidates. --take says of a field whose value stands: regulars review show ID tells of which. Of a contradiction the offered value is taken.',
      examples: [
        'review accept V0001',
        'review accept V0001 C0002',
        'review accept V0001 --take name=C0002 --take city=C0001',
      ],
    },
    'review reject': {
      summary: 'no: several people, or what stands is right',
      details:
        'The pair is remembered and nobody is asked about it again. REF tells only one of several candidates apart.',
      examples: ['review reject V0001', 'review reject V0001 C0002'],
    },
    dupes: {
      summary: 'find clients who are probably one, and put them to review',
      details:
        'Compares the whole roster; nobody is merged. Pairs that somebody was asked about before are not asked again.',
      examples: ['dupes', 'dupes --dry-run'],
    },
    who: {
      summary: 'whose phone, name or company is this',
      details: 'TEXT: a phone number in any shape, part of a name, pinyin or its initials, a company.',
      examples: ['who 138 0000 0006', 'who "wang fang"'],
    },
    why: {
      summary: 'how each label of a client came about',
      details:
        'REF: id, e-mail, phone, name or pinyin. Each label with the rule that held and its numbers, and what would change it.',
      examples: ['why C0001', 'why C0001 --history', 'why "Wang Fang" --as-of 2026-01-01'],
    },
    'label set': {
      summary: 'say by hand what a label is',
      details:
        'REF is the client, LABEL as stage=trust: stage, lifecycle, activity, frequency, class, depth or tier. It stands in place of the computed one, which why still tells, until its end day or until it is cleared.',
      examples: [
        'label set C0001 stage=trust --reason "called, is coming again"',
        'label set C0001 class=key --reason "new head of procurement" --until 2027-06-30',
      ],
    },
    'label clear': {
      summary: 'have a label computed again',
      details: 'REF is the client; all that were set by hand where no LABEL is named.',
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
      summary: 'one event with its numbers',
      details: 'EVENT is an id, a name, or a part that fits only one.',
      examples: ['event show E001', 'event show "Spring Salon"'],
    },
    'event add': {
      summary: 'add an event',
      details: 'NAME in quotes. With --series it is an edition of that series.',
      examples: [
        'event add "Spring Salon 2026" --start 2026-04-17 --series "Spring Salon"',
        'event add 秋季展 --start 2026-10-10 --end 2026-10-12',
      ],
      options: {
        series: 'the series it is an edition of',
        zone: 'the time zone in which it takes place, as Europe/Berlin',
        area: 'square metres that can be let',
        currency: 'the currency of its money where it is not that of the roster, as EUR',
      },
    },
    'event edit': {
      summary: 'change fields of an event',
      examples: ['event edit E001 --series "Spring Salon"', 'event edit E001 --city 上海'],
      options: {
        name: 'the name of the event',
        series: 'the series it is an edition of',
        zone: 'the time zone in which it takes place, as Europe/Berlin',
        area: 'square metres that can be let',
        currency: 'the currency of its money where it is not that of the roster, as EUR',
      },
    },
    'event cancel': {
      summary: 'the event does not take place',
      details: 'Its registrations stay and no longer count.',
      examples: ['event cancel E001', 'event cancel "Autumn Fair" --dry-run'],
    },
    'registration list': {
      summary: 'list registrations',
      details:
        'CONDITION over registrations and their clients: regulars help conditions. It may begin with the word unpaid: only what is still to be paid, and how much. With --by: what was asked for, paid, paid back and is open; each currency by itself. --fields also takes fields and labels of the client, and the headings of what was answered.',
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
        "EVENT, then the client. Typed after the event it has no time, and counts from the event's day.",
      examples: [
        'registration add E001 C0001',
        'registration add E001 ann@example.com --role speaker --fee "0 CNY"',
      ],
      options: {
        need: 'what the client looks for at this event; may be repeated',
      },
    },
    'registration edit': {
      summary: 'change a registration',
      details: 'ID is that of the registration.',
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
      details: 'ID is that of the registration.',
      examples: ['registration cancel R00001', 'registration cancel R00001 --dry-run'],
    },
    checkin: {
      summary: 'somebody has arrived',
      details:
        'EVENT, then the client, or the code on the ticket: its order or its key in the tool it was sold with. Twice says so. A condition checks in all registrations for the event that it selects. Typed after the event it has no time, and counts from the day of the event.',
      examples: [
        'checkin E001 C0001',
        'checkin E001 --list wf',
        'checkin E001 role:speaker --yes',
        'checkin E001 --close',
      ],
      options: { list: 'only show who is expected, or those of them REF may mean' },
    },
    today: {
      summary: 'whom to turn to today, why, and what to say',
      details:
        'At most ten clients there is a reason for: a follow-up that is due, a relation that weakens or vanishes while it has value, a VIP nobody spoke to for 90 days, a birthday within a week. Those come first who are worth most, are most in danger, and have waited longest; the number before the reasons is what that comes to: their value beside that of most, times the danger, times the days a follow-up is overdue.',
      examples: ['today', 'today --owner me --json'],
      options: { owner: 'only the clients and follow-ups of this person; “me” is yourself' },
    },
    log: {
      summary: 'what was said, and what comes next',
      details: 'REF is the client, TEXT what was said; after --next DAY may follow what is to be done then.',
      examples: [
        'log C0001 "wants a corner booth" --channel phone',
        'log ann@example.com "asked for prices" --next fri "send the price list"',
        'log C0001 "the corner is hers" --thread booth --direction out',
      ],
      options: {
        event: 'the event it was about: its id, its name, or a part of it',
        owner: 'who does the follow-up; “me” is yourself',
      },
    },
    'followup list': {
      summary: 'what is due',
      details:
        'CONDITION is about the clients. Without --due: overdue, today and the seven days after. What is due stands by urgency: what the client is worth and how much they are in danger, how long it has waited, its priority.',
      examples: [
        'followup list',
        'followup list --due all --owner me',
        'followup list tag:vip stage:weaken --suggested',
      ],
      options: {
        owner: 'only what this person is to do, or handed over to another; “me” is yourself',
      },
    },
    'followup add': {
      summary: 'a thing to do for a client by a day',
      details: 'REF, DAY as in regulars help dates, then what is to be done.',
      examples: [
        'followup add C0001 fri "call about the booth"',
        'followup add ann@example.com +2w "send photos" --priority high',
      ],
      options: {
        owner: 'who is to do it; “me” is yourself',
        channel: 'the way it is to be done; what a client does not want is warned of',
      },
    },
    'followup done': {
      summary: 'it was done',
      details: 'ID is that of the follow-up.',
      examples: ['followup done F0001', 'followup done F0001 --dry-run'],
    },
    'followup edit': {
      summary: 'another day, text, owner, urgency or rhythm',
      details: 'ID is that of an open follow-up. --every "" ends its coming back.',
      examples: ['followup edit F0001 --owner Mei --priority high', 'followup edit F0001 --every 3w'],
      options: {
        owner: 'whom it is handed to; “me” is yourself. Whoever had it still sees it in their list',
        channel: 'the way it is to be done; what a client does not want is warned of',
      },
    },
    'followup snooze': {
      summary: 'not now, but by another day',
      details: 'ID is that of an open follow-up, DAY as in regulars help dates.',
      examples: ['followup snooze F0001 +3d', 'followup snooze F0001 "next mon"'],
    },
    'followup drop': {
      summary: 'it will not be done',
      details: 'ID is that of an open follow-up. What is dropped is not late.',
      examples: ['followup drop F0001', 'followup drop F0001 --dry-run'],
    },
    'interaction list': {
      summary: 'what was said and done with a client',
      details:
        'REF: id, e-mail, phone, name or pinyin. Interactions of one thread are an episode, open while a follow-up of it is; the episodes about one event are a sequence.',
      examples: [
        'interaction list C0001',
        'interaction list ann@example.com --json',
        'interaction list C0001 --by episode',
      ],
      options: { by: 'by what: episode or sequence' },
    },
    'interaction edit': {
      summary: 'put right what was logged',
      details: 'ID is that of the interaction: regulars interaction list REF.',
      examples: [
        'interaction edit I00001 --text "wants 18 m2, not 36"',
        'interaction edit I00001 --at yesterday',
      ],
    },
    'playbook list': {
      summary: 'what to do for clients before, during and after an event, and along a relation',
      examples: ['playbook list', 'playbook list --json'],
    },
    'playbook show': {
      summary: 'the steps of a playbook',
      details: 'NAME, or the path of a .json file of yours: regulars help playbooks.',
      examples: ['playbook show before', 'playbook show after --event E001'],
      options: { event: 'fill in this event and its days' },
    },
    'playbook run': {
      summary: 'make the follow-ups of a playbook, each once',
      details:
        'NAME, or the path of a .json file of yours. Run again it adds those for newcomers only. Archived clients are left out, and a channel that a client does not want is replaced by their best one. What should have been done before today is due today. One undo takes it all back.',
      examples: [
        'playbook run before --event E001 --dry-run',
        'playbook run weaken --for "tier:gold"',
        'playbook run our-fair.json --event E001 --owner Mei',
      ],
      options: {
        event: 'the event it is about; days are counted from it',
        owner: 'who is to do it; else the owner of each client',
      },
    },
    'case list': {
      summary: 'complaints, requests, objections and suggestions',
      details: 'The open ones, unless --state says otherwise.',
      examples: ['case list', 'case list --state all --json'],
    },
    'case add': {
      summary: 'a client complained, asked, objected or suggested',
      details:
        'REF is the client, then what it is about. A complaint unless --kind says otherwise. The cause unfair-treatment is a sign that the relation weakens.',
      examples: [
        'case add C0001 "the booth was not ready" --event E001',
        'case add ann@example.com "felt passed over" --cause unfair-treatment --at yesterday',
      ],
      options: {
        kind: 'complaint, request, objection or suggestion',
        at: 'the day it came up, else today',
        owner: 'who sees to it; “me” is yourself',
      },
    },
    'case close': {
      summary: 'it is settled',
      details: 'ID is that of the case. Closed already, --outcome still says what came of it.',
      examples: ['case close K0001', 'case close K0001 --outcome "half of the fee paid back"'],
      options: { at: 'the day it was settled, else today' },
    },
    feedback: {
      summary: 'what somebody said on the spot',
      details:
        'TEXT is what was said, by --client, about --event, or both. With --kind it becomes a case; without it an interaction with the client, and of somebody without a name a suggestion that stands with the event. What it is, is never guessed from the words.',
      examples: [
        'feedback "the talks were splendid" --client C0001 --event E001',
        'feedback "the queue took an hour" --event E001 --kind complaint',
      ],
      options: {
        client: 'who said it: id, e-mail, phone, name or pinyin',
        event: 'the event it is about: its id, its name, or a part of it',
        kind: 'complaint, request, objection or suggestion: a case, to be seen to',
        at: 'the day it was said, else today',
        owner: 'who sees to it, or heard it; else yourself',
      },
    },
    lost: {
      summary: 'a client left us, and why',
      details:
        'REF is a client or a condition. REASON is price, budget, no-results, no-need, content, competitor, poor-service, unfair-treatment, no-time, moved, changed-job, closed-down, event-ended, other, unknown, or one that was added: regulars code add reason "...". Told of again on the same day, the last word stands. Alone: who left, and why.',
      examples: [
        'lost C0001 --reason price --note "a corner booth was too much"',
        'lost stage:vanish --reason unknown --yes',
      ],
      options: {
        reason: 'why they left: regulars code list reason',
        at: 'the day they left, else today',
        event: 'the edition they stayed away from or left after: its id, its name, or a part of it',
      },
    },
    'lost list': {
      summary: 'who left, when and why, and what was lost with them',
      details:
        'The latest first. Value lost is what somebody was worth in the last two editions they took part in by that day.',
      examples: ['lost list', 'lost list --event E001 --json'],
      options: { event: 'only who left over this edition: its id, its name, or a part of it' },
    },
    'lost reasons': {
      summary: 'why clients left: each reason with its share of all',
      details:
        'The most frequent first; the running total tells how few reasons make up most of the losses. A loss that names no edition is counted with the one in whose cycle it falls: after the edition before, up to its own end.',
      examples: ['lost reasons', 'lost reasons --series "Salon" --json'],
      options: { event: 'only losses of this edition: its id, its name, or a part of it' },
    },
    winback: {
      summary: 'whom to win back, what is at stake, and what to say',
      details:
        'Clients whose stage is weaken or vanish, whose lifecycle is lost, or who are on record as lost, those first with whom most is at stake: what they were worth in the last two editions they took part in. Who is to be let go is not there; --decided shows all about whom something was decided. A condition narrows it.',
      examples: ['winback', 'winback tier:gold -n 10 --json', 'winback list --decided'],
    },
    'winback decide': {
      summary: 'to rescue a relation or to let it end, and why',
      details:
        'REF is the client, then rescue or end. With --next DAY a rescue makes a follow-up; what is to be done then comes last, else it is the reason. What was decided can be decided anew; it holds until they take part again.',
      examples: [
        'winback decide C0001 rescue --reason "worth a visit" --next fri "call about a smaller booth"',
        'winback decide C0002 end --reason "closed down"',
      ],
      options: { reason: 'why it was decided so' },
    },
    'churn-loss': {
      summary: 'what is lost with clients who left, step by step',
      details:
        'REF or a condition; without one those who were at the edition before and are not at the latest. Lost spending is what one spends in an edition × editions a year × years; by word of mouth are lost people told × share influenced × those they tell × share who stay away, each as much again. What one spends is taken from the roster: the last two editions they took part in, or the edition before. All else is assumed and can be said anew, or set: regulars help limits.',
      examples: [
        'churn-loss',
        'churn-loss stage:vanish --years 5',
        'churn-loss C0001 --spend 50 --periods 52 --years 10 --json',
      ],
      options: { event: 'who was lost before this edition: its id, its name, or a part of it' },
    },
    'cost list': {
      summary: 'the cost ledger',
      details:
        'The latest first, with what it comes to in each currency. CONDITION asks for id, day, amount (major units), currency, category, event, client, name (of the client) or text; a word is looked for in all of them.',
      examples: [
        'cost list',
        'cost list --by category --event E001',
        'cost list "category:service day>=2026-01-01" --by client',
      ],
      options: { by: 'added up by category, event or client' },
    },
    'cost add': {
      summary: 'money spent',
      details:
        'AMOUNT as 1200 or “1200 EUR”; CATEGORY is acquisition, service, event, system or staff; then what it was for. What names a client and is of category service is what serving them costs.',
      examples: ['cost add 12000 event "the hall" --event E001', 'cost add "80 EUR" service --client C0001'],
      options: { at: 'the day it was spent, else today' },
    },
    'cost edit': {
      summary: 'put right what was booked',
      details:
        'ID is that of the cost: regulars cost list. An empty text takes the event, the client or the words away: --event "". --currency alone leaves the number as it is.',
      examples: ['cost edit X0001 --amount 1250', 'cost edit X0001 --category acquisition --event E001'],
      options: { at: 'the day it was spent', text: 'what it was for' },
    },
    'segment list': {
      summary: 'segments and how many clients each has today',
      examples: ['segment list', 'segment list --names'],
    },
    'segment show': {
      summary: 'the clients of a segment',
      details: 'NAME is the segment. With --explain REF: whether that client is in it, clause by clause.',
      examples: ['segment show vip', 'segment show first-timers --explain ann@example.com'],
      options: {
        explain: 'whether this client is in it, clause by clause',
      },
    },
    'segment compare': {
      summary: 'who left and who joined between two editions or days, and from which label to which',
      details:
        'FIRST and SECOND are events or days; a day stands for the latest editions that were over. Everybody with a registration that counts at one of the two is named. Labels are those at the end of each event, or of each day: of the series both are of, else of the main series of each. With --segment: who left that segment and who came into it.',
      examples: [
        'segment compare E001 E002',
        'segment compare 2026-01-01 today --segment early-warning',
        'segment compare E001 E002 --sizes',
      ],
      options: {
        by: 'the label that is told: stage (else), lifecycle, activity, frequency, class, depth or tier',
        segment: 'who was in this segment, or this condition, at each',
      },
    },
    'segment save': {
      summary: 'save a condition under a name',
      details: 'NAME, then CONDITION: regulars help conditions.',
      examples: ['segment save north "city:北京,天津 attended>=2"', 'segment save lapsed "last<2026-01-01"'],
    },
    'segment delete': {
      summary: 'forget a saved segment',
      details: 'Its clients stay.',
      examples: ['segment delete north', 'segment delete lapsed --dry-run'],
    },
    undo: {
      summary: 'take the last step back, or the step SEQ',
      details:
        'A whole import is one step. What was changed since is kept and listed. At a terminal it says first what would change, and asks; a script is not asked.',
      examples: ['undo', 'undo --list', 'undo 12'],
    },
    redo: {
      summary: 'give back what was undone last, or the step SEQ',
      details:
        'Something new leaves nothing that was undone last; SEQ gives back any step that is taken back, which history lists, whatever was done since. What was changed since is kept and listed.',
      examples: ['redo', 'redo 12', 'redo --dry-run'],
    },
    history: {
      summary: 'what was done, by whom, when',
      details: 'REF: only what touched this record.',
      examples: ['history', 'history C0001'],
    },
    'history verify': {
      summary: 'check that the journal is what was written, line by line',
      details:
        'Each line carries the hash of the one before. Exit code 1 where one was altered or is missing.',
      examples: ['history verify', 'history verify --json'],
    },
    doctor: {
      summary: 'check the roster and its files',
      details: 'Changes nothing unless --fix is there. Exit code 1 when something is damaged.',
      examples: [
        'doctor',
        'doctor --json',
        'doctor --fix --dry-run',
        'doctor --merge "roster (1).json" --dry-run',
      ],
    },
    backup: {
      summary: 'write the whole roster into one file, and read it back',
      details:
        'Without FILE into the folder backups beside the roster, of which the newest ten are kept (config set backups 30; 0 keeps all). It holds all records and what can be undone; it can be read by you alone. The hash it names is that of the newest step: a journal that was cut short later does not reach it.',
      examples: ['backup', 'backup "monday.backup"', 'backup --json'],
    },
    restore: {
      summary: 'make the roster what a backup holds',
      details:
        'FILE is a backup, the file of another roster, or what “export all.json” wrote. What would change is shown first, what is there now is backed up, and it is one step that undo takes back. Where there is no roster, or one that cannot be written on, the backup takes its place with what could be undone then; damaged files are kept beside it.',
      examples: ['restore "backups/monday.backup" --check', 'restore "backups/monday.backup"'],
    },
    convert: {
      summary: 'a JSON roster as a workbook, and back',
      details:
        'FROM is a roster and TO the file to make, .json or .xlsx; with one file only, that is made of the roster in use. All records, settings and ids go over; FROM stays as it is, and with it what can be undone. With --force what stands at TO gives way, and is kept beside it.',
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
      summary: 'settings in force',
      examples: ['config list', 'config list --origin'],
    },
    'config get': {
      summary: 'one setting',
      details:
        'KEY: roster, lang, format, color, owner or backups; of the roster itself currency, region or zone.',
      examples: ['config get lang', 'config get owner --json'],
    },
    'config set': {
      summary: 'change a setting of yours, or of the roster',
      details:
        'KEY and VALUE; roster, lang, format, color, owner and backups are kept in your own configuration file, currency, region and zone in the roster, as are the limits of the labels (regulars help limits).',
      examples: [
        'config set lang zh-CN',
        'config set owner Ann',
        'config set region GB',
        'config set vip.gap 60',
      ],
    },
    schema: {
      summary: 'the shape of the records in a roster, as JSON Schema',
      details:
        'RECORD is client, event, registration and so on; without it they are listed. The schema (2020-12) is that of one line in roster.json; keys it does not name are your own, and stay.',
      examples: ['schema', 'schema client', 'schema event --json'],
    },
    sources: {
      summary: 'where clients came from, and how many registered, took part and came again',
      details:
        'CONDITION as in regulars help conditions. With --event only who has a registration of it; with --series only editions of that series.',
      examples: ['sources', 'sources --by tool --event E001', 'sources city:上海 --by file'],
      options: {
        event: 'only this event: who was registered for it, came, and came again later',
      },
    },
    'code list': {
      summary: 'the values fields like industry and source may have, and how many clients have each',
      details:
        'FIELD is industry or source; without one, all of them. What clients have that is not listed follows.',
      examples: ['code list', 'code list industry'],
    },
    'code add': {
      summary: 'list values of a field',
      details:
        'FIELD is industry or source. From the first value on, the field takes no others: client add and client edit refuse them, an import keeps them as typed and says so.',
      examples: ['code add industry Robotics "Medical devices"', 'code add source 朋友推荐'],
    },
    'code delete': {
      summary: 'take a value out of a list',
      details: 'FIELD and VALUE. Clients who have it keep it.',
      examples: ['code delete industry Robotics', 'code delete source 朋友推荐 --dry-run'],
    },
    'recipe list': {
      summary: 'what you said columns are, remembered for files with the same headings',
      examples: ['recipe list', 'recipe list --json'],
    },
    'recipe show': {
      summary: 'what each heading of a recipe stands for',
      details: 'NAME is its name or its id.',
      examples: ['recipe show booths', 'recipe show M001 --json'],
    },
    'recipe delete': {
      summary: 'forget a recipe',
      details: 'NAME is its name or its id. What was imported by it stays.',
      examples: ['recipe delete booths', 'recipe delete M001 --dry-run'],
    },
    completion: {
      summary: 'complete lines of this program in your shell',
      details:
        'SHELL: bash, zsh or fish. What is printed goes into the start-up file of the shell: eval "$(regulars completion bash)" in ~/.bashrc, the same with zsh in ~/.zshrc, regulars completion fish | source in config.fish. Tab then completes commands, options, clients, events, segments and surveys.',
      examples: ['completion bash', 'completion fish'],
    },
    complete: {
      summary: 'what may come next on a line',
      details:
        'WORDS are what is typed so far, the last one begun and perhaps empty. A shell asks this at every Tab; what is known of a roster comes from the one the line would use.',
      examples: ['complete -- client sh', 'complete -- segment show ""'],
    },
    help: {
      summary: 'help on a topic',
      details:
        'TOPIC: conditions, limits, dates, formats, environment, exit-codes or files, or a command; without one, the list of topics.',
      examples: ['help conditions', 'help client list'],
    },
  },
  limits: {
    'activity.new': 'days since the first sign of life up to which activity is new',
    'activity.active': 'days since the last one up to which it is active',
    'activity.sleeping': 'days since the last one up to which it is sleeping',
    'satisfaction.low': 'an overall satisfaction, on 1 to 5, that is low',
    'class.nps': 'the highest answer, 0 to 10, of somebody who objects',
    'loyal.editions': 'editions from which somebody is loyal',
    'potential.high': 'points of potential, of 5, from which it is high',
    'potential.employees': 'people from which a company is large',
    'potential.interactions': 'interactions from which somebody is engaged',
    'potential.days': 'days back in which they are counted',
    'signal.area': 'the share by which a booth shrinks: took less',
    'signal.satisfaction': 'points of 5 that are lost: less satisfied',
    'signal.contacts': 'the share of the contacts before: fewer contacts',
    'signal.contacts-before': 'contacts that were at least there before',
    'signals.weaken': 'signals from which a relation weakens',
    'signals.warning': 'score, of 100, from which it is an early warning',
    'frequency.regular': 'the share of editions from which somebody is regular',
    'rfm.recency-5': 'days since the last participation: a recency of 5',
    'rfm.recency-4': 'the same: of 4',
    'rfm.recency-3': 'the same: of 3',
    'rfm.recency-2': 'the same: of 2; 1 after that',
    'rfm.money-5': 'current value, major units: a money score of 5',
    'rfm.money-4': 'the same: of 4',
    'rfm.money-3': 'the same: of 3; 2 above zero, else 1',
    'rfm.fifths': 'clients of a series from which scores are fifths',
    'vip.gap': 'days without a contact that are too many for a VIP',
    'birthday.days': 'days ahead in which a birthday is told by today',
    'unhappy.days': 'days in which survey followups has somebody called',
    'ltv.discount': 'the share a year by which later money is worth less',
    'index.satisfaction': 'what satisfaction weighs in the satisfaction index, against the two below',
    'index.confirmation': 'the same: expectations met',
    'index.ideal': 'the same: nearness to the ideal',
    'service.rate': 'what an hour of work costs, major units; 0: nothing',
    'churn.periods': 'churn-loss: editions a year',
    'churn.years': 'churn-loss: years they would have stayed',
    'churn.reached': 'churn-loss: people one who left tells',
    'churn.influenced': 'churn-loss: share of them who take it to heart',
    'churn.spread': 'churn-loss: people each of those tells',
    'churn.stop': 'churn-loss: share of these who stay away',
  },
  fields: { clients: 'Fields of clients', registrations: 'Registrations have these too' },
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
    conditions: {
      title: 'Conditions',
      text: `event:E004 tag:vip -tag:speaker attended>=2 last<2026-01-01
city:(上海 OR 北京) email:* -phone:* "free text"

A space is AND; OR, NOT (or -) and parentheses as usual.
field:value   equal, or contained in a text; a,b means a or b
field>=n      also > < <= = for numbers, days and money (major units)
field:a..b    a range; either end may be missing
field:*       is known; -field:* is not known
"Diet":vegan  a column of your files without a field: its heading in quotes
Computed: attended first last event came role noshow unpaid consent refused nps csat
Surveys: asked:S001 answered:S001 unanswered:S001 (by id or name)
Consent: consent:sms said yes, refused:sms said no (or shares the number with
  somebody who did), -refused:sms did not
Editions: event:latest event:previous came:E001 noshow:E001
Saved ones: segment:vip`,
    },
    playbooks: {
      title: 'Playbooks of your own',
      text: `A .json file, which playbook show and run take in place of a name:

{ "title": "Our fair", "phase": "before", "steps": [
    { "id": "booth", "for": "event:{event} role:exhibitor", "day": -21,
      "text": "Ask about power and furniture for {event}",
      "say": "What does your booth need on {day}, {name}?", "channel": "phone" } ] }

phase     before, during, after (days from the event) or stage (from today)
for       a condition about clients; {event} is the event
day       days after the first day of the event, after its last one for phase
          after; below zero before it; "from": "start" or "end" says otherwise
text      what is to be done; say, channel and priority (low, high) may be left out
{event}, {day} and {name} are the event, its first day, and the client.

A follow-up is made once for each step, client and event, under the name of the file.`,
    },
    limits: {
      title: 'The limits labels are drawn at',
      text: `They belong to the roster, so that all who share it judge alike; undo takes a change back.

config set vip.gap 60        a limit of your own
config set ltv.discount 8%   a share, as per cent or as 0.08
config set vip.gap default   as it is without being set
config list --origin         all of them, and which are set
why REF                      with which ones somebody was judged`,
    },
    formats: {
      title: 'Formats',
      text: `At a terminal a table; in a pipe one record a line, separated by tabs, without heading.
--json            an envelope with items, stable English keys, raw numbers
-f ndjson         the items alone, one a line
-f md             a table in Markdown
-f html           a page of its own that prints well
-f csv, -f xlsx   also by the ending of -o FILE
--fields A,B      only these columns, by their keys in --json; lists of clients and
                  registrations take labels, figures and headings of your files,
                  too, in quotes where they have a comma
CSV in a file has a BOM and CRLF so that Excel reads it; cells that look like formulas are defused.`,
    },
    environment: {
      title: 'Environment',
      text: `REGULARS_ROSTER   the roster, as --roster
REGULARS_LANG     language; else LC_ALL, LC_MESSAGES, LANG
REGULARS_FORMAT   format, as --format
REGULARS_COLOR    auto, always or never, as --color
REGULARS_OWNER    who does what is logged; else your user name
REGULARS_BACKUPS  how many backups are kept beside the roster; 0 keeps all
REGULARS_NOW      pretend it is this instant
REGULARS_DEBUG=1  show the stack of an internal error
NO_COLOR          no colour; FORCE_COLOR: colour everywhere
INK_SCREEN_READER=true  the dashboard is told line by line, to be read aloud
XDG_CONFIG_HOME   where your configuration lies`,
    },
    'exit-codes': {
      title: 'Exit codes',
      text: `0    done; also: nothing found, nothing to do
1    failed
2    wrong usage: an unknown command, option, field or value
3    done, but some rows were rejected
4    not found, or several fit
5    the roster is locked, or open in Excel
6    a confirmation was needed and nobody could be asked
7    done, and a target is missed (kpi --check)
70   a fault of ours
130  interrupted`,
    },
    files: {
      title: 'Files',
      text: `roster.json       the roster: valid JSON, one record a line
roster.journal    everything ever done, one line a command; undo and history live here
roster.lock       there while somebody writes
backups/          what regulars backup wrote without a name; regulars restore brings one back
roster.damaged-…  what regulars doctor --fix or restore replaced; remove it once you are sure
Keep roster.json and roster.journal together when you move them.
All of them can be read by you alone (0600).
roster.xlsx takes the place of roster.json where the roster is a workbook: regulars help workbook.
Beside a roster.json of its own, its journal is roster.xlsx.journal.`,
    },
    workbook: {
      title: 'A roster that is a workbook',
      text: `regulars init roster.xlsx makes one, regulars convert roster.json clients.xlsx makes one of a roster you have. Every command
works on it. In Excel, WPS or LibreOffice you may change cells, sort and filter, move columns and sheets, and save:

a new row         leave its id empty; it gets the next one. Whose it is, it says by an id or by the name beside it
a row deleted     the record goes, unless something refers to it
a new column      becomes a field of your own; what is in it is kept for each record
several values    with a semicolon between them: vip; press
a wrong value     the file is refused and the cell named, as Clients!D17; nothing of it is lost
grey columns      only show what belongs elsewhere: the name beside an id, and why a client is archived
formulas          become their value
widths, hiding    stay as you left them, of columns and sheets
colours, fonts    are not kept; charts, pivot tables, pictures, comments and sheets of your own are a reason not to write

The next command takes in what you changed, says so, and regulars undo takes it back. While a program has the workbook open nothing is
written: close it first. A large roster is brought up to date at times only: regulars save does it now.`,
    },
  },
} as const;
