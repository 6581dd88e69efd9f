/** 中文帮助。 */
import type { HelpWords } from '../help.ts';

export const zhCN: HelpWords = {
  tagline: '熟客：把参会者变成回头客。为独自办会办展的人准备的客户名册。',
  usage: '用法',
  colon: '：',
  examples: '示例',
  optionsHeading: '选项',
  globalHeading: '所有命令通用的选项',
  commandsHeading: '命令',
  first: [
    { what: '在此文件夹建立客户名册', line: 'regulars init' },
    { what: '导入票务工具或表单导出的文件', line: 'regulars import 报名.xlsx --event "春季沙龙@2026-04-17"' },
    { what: '查看名册里有谁', line: 'regulars client list' },
    { what: '这一届办得怎样', line: 'regulars kpi --event 春季沙龙' },
    { what: '有什么到期', line: 'regulars followup list' },
  ],
  more: [
    'regulars --help            全部命令',
    'regulars COMMAND --help    某个命令及示例',
    'regulars demo              一份可以随便试的示例名册',
  ],
  groups: {
    roster: '客户名册',
    people: '客户',
    events: '活动与报名',
    relations: '互动与跟进',
    figures: '细分、问卷、指标',
    safety: '安全',
    tool: '工具本身',
  },
  options: {
    roster: '客户名册文件（默认依次为 REGULARS_ROSTER、此文件夹或上级文件夹中的 roster.json 或 roster.xlsx）',
    lang: '语言：en 或 zh-CN',
    json: '以 JSON 格式输出',
    format: 'table、tsv、csv、json、ndjson、md、html 或 xlsx',
    output: '写入文件；扩展名决定格式',
    fields: '只要这些列，按此顺序',
    limit: '最多显示的行数',
    dryRun: '只显示会做什么，不作改动',
    yes: '所有确认都回答“是”',
    input: '不提任何问题',
    quiet: '只输出数据和错误',
    verbose: '说明每个决定的理由',
    color: '颜色：auto、always 或 never',
    noColor: '不用颜色',
    mask: '隐藏个人信息',
    now: '以此刻为当前时间（2026-11-24T09:00:00Z）',
    force: '覆盖已存在的输出文件',
    wide: '显示全部列，不截断',
    ascii: '用纯 ASCII 字符画图（TERM 为 dumb 或区域编码不是 UTF-8 时自动如此）',
    take: '两位合为一位时某个字段取谁的值，如 birthday=C0002；多个字段写多次',
    comments: '客户的原话，并注明是谁说的',
    bars: '每个分值被选的次数，画成条形',
    debug: '内部错误时显示堆栈',
    help: '显示帮助',
    currency: '未写币种的金额用此币种，如 CNY',
    region: '未写国家区号的电话属于哪个国家或地区，如 CN',
    zone: '以哪个时区划分日期，如 Asia/Shanghai',
    event: '活动：编号、名称或名称的一部分',
    against: '与哪个活动比较（默认为之前举办的一届）',
    segment: '只统计此细分（或此条件）的客户',
    explain: '详细说明某项指标：公式、出处，以及究竟计入了哪些客户',
    pace: '按距活动天数看报名进度；不写活动时取下一场已有报名的活动',
    names: '只列出细分，不统计客户数，立即可得',
    trend: '另列该系列最近八届已举办活动的走势；JSON 中给出每届的值',
    headlines: '只列一眼看出活动成效的几项指标',
    asOf: '以这一天为准：此后的记录不算（见 regulars help dates）',
    paper: '逐份录入一叠纸质答卷',
    mode: '询问方式：terminal、paper、interview 或 visit',
    attended: '只看参与了的客户',
    withoutConsent: '也问没有同意记录的人；拒绝的人不问',
    again: '也问以前问过而没有回答的人',
    template: 'survey templates 列出的模板，或 .json 文件',
    name: '个人的姓名或机构的名称',
    kind: 'person（个人）或 organisation（机构）',
    email: '邮箱；可重复',
    phone: '电话；可重复',
    wechat: '微信号',
    organisation: '单位',
    title: '职位',
    department: '部门',
    role: '角色：attendee、exhibitor、professional-visitor、visitor、speaker、sponsor 等',
    industry: '行业',
    companySize: '员工人数',
    city: '城市',
    country: '国家',
    language: '客户的语言，如 en、zh-CN',
    interest: '兴趣；可重复',
    need: '客户的需求；可重复',
    tag: '标签；可重复',
    source: '客户来源',
    birthday: '1990-05-17；不知年份时写 --05-17',
    owner: '谁负责这位客户；me 表示自己',
    notes: '备注',
    prefers: '客户喜欢的联系渠道；可重复',
    forbids: '绝不可用的联系渠道；可重复',
    consent: '对渠道的同意，如 email=yes、sms=no；可重复',
    note: '值得记住的一句话',
    clear: '撤回最近一次记录',
    decided: '列出所有作过决定的客户',
    spend: '一位客户每届花费多少，默认按名册计算',
    periods: '每年几届',
    years: '本会再来几年',
    reached: '一位流失客户会告诉几人',
    influenced: '其中受影响的比例，如 0.5 或 50%',
    spread: '每人再告诉几人',
    stop: '其中不再来的比例，如 0.25 或 25%',
    every: '多久重复一次，如 3w、2m、10d：自最近一次往来算起',
    until: '有效的最后一天',
    cause: '起因；代码表见 regulars code list cause',
    outcome: '结果',
    state: 'open（未结）、closed（已结）或 all（全部）',
    text: '新的文字',
    client: '为哪位客户花费',
    file: '全部题目取自这个 .json 文件',
    rename: '改名',
    question: '这道题：编号或其中的文字',
    add: '以此编号新增一道题，需写 --kind 和 --text',
    remove: '去掉这道题',
    min: '最低分',
    max: '最高分',
    choice: '一个选项；可重复',
    dimension: 'content、organisation、interaction 或 overall',
    place: '题目排在第几：1 是第一题',
    row: '新增矩阵的一行；可重复',
    reversed: 'yes：数字最小的是最高评价',
    aspect:
      'philosophy（理念）、marketing（营销）、visual（视觉）、product（实物）或 service（服务）；与 --level 一起成为 5×3 矩阵的一格',
    level: 'material（物质）、spiritual（精神）或 social（社会）',
    touchpoint: '客户在哪里接触到我们，如“签到”或“餐饮”',
    measures: 'effort（是否省力）、confirmation（是否合乎预期）或 ideal（离理想多远）：不是满意度',
    expectationOf: '本题问的是对哪道题的期望：其编号或部分文字',
    heading: '写在本题和相邻同标题题目上方的话：它们是一个矩阵的各行',
    required: 'yes：没有回答本题的答卷不完整',
    amount: '金额，如 1200 或“1200 EUR”',
    category: 'acquisition、service、event、system 或 staff',
    day: '到期日',
    reason: '原因',
    start: '第一天',
    end: '最后一天',
    series: '按哪个系列的各届来判断客户（否则按各自参与最多的系列）',
    edition: '第几届',
    venue: '场馆',
    topic: '主题；可重复',
    capacity: '容纳人数',
    area: '展位面积（平方米）',
    ticket: '票种',
    status: 'invited、waitlisted、pending、registered、attended 或 cancelled',
    fee: '应付金额，如 1200 或“1200 CNY”',
    paid: '已付金额',
    refund: '退款金额',
    sponsorship: '赞助金额',
    booth: '展位号',
    close: '签到结束：未签到者视为未到场',
    channel: 'email、phone、sms、wechat、meeting、visit、fax、letter、web 或 social',
    direction: 'in（客户联系我们）或 out（我们联系客户）',
    at: '发生时间，如 昨天 或“2026-04-17 09:30”',
    minutes: '用了多少分钟',
    next: '由此产生的跟进的日期',
    todo: '届时要做什么；否则取日期后的文字，再否则取同样的文字',
    due: 'today、week、overdue 或 all',
    for: '其中只要还符合此条件的客户',
    suggested: '再列出一周内的生日和久未联系的 VIP 客户',
    say: '对客户说什么',
    thread: '属于哪个话题，如“展位”；空文本表示不再属于',
    continues: '接着哪次互动：两者从此同属一段情节',
    priority: 'low、normal 或 high',
    list: '列出可撤销的步骤',
    history: '每届结束时的标签，以及各从何时起如此',
    merge: '收下只在这个名册副本里的内容（同步工具会产生这样的副本）',
    fix: '修复能修复的：先给您看要做什么，再在副本上进行；被替换的文件保留在名册旁',
    check: '只检查是否完好、会有什么变化',
    sizes: '每个时点各细分有多少客户',
    since: '从这一天起',
    what: 'clients、registrations、interactions、followups、answers、events 或 all',
    forEditing: '可以修改后并回的名单（见：regulars merge-back --help）',
    raw: '保留看起来像公式的单元格',
    by: '按什么分：channel（客户自述的渠道）、tool（来源工具）或 file（来源文件）',
    timeline: '列出全部往来，而不只是最近的',
    provenance: '每个值来自哪个文件、哪一行、哪个工具或命令，以及何时',
    origin: '显示每个值的来源',
    as: 'registrations、contacts、survey、exhibitors 或 leads',
    sheet: '工作簿中的工作表',
    map: '把某列当作某字段，如“移动电话=phone”；可重复',
    score: '某题的词各计多少分，分数越高越好，如“总体=还凑合:2,绝了:5”；列写 * 表示每一题；可重复',
    recipe: '不论标题，都按此配方读取；与 --map 或 --score 同用时，以此名称记住',
    encoding: '文本文件的编码，如 gb18030',
    paste: '读取从聊天里复制的文字，一行一人；不写文件时读标准输入',
    dateOrder: '03/04/2026 这类日期的写法：dmy、mdy 或 ymd',
    prefer: '有矛盾时以哪边为准：new 或 old',
    onAmbiguous: '可能是已有客户的行如何处理：review、new、first 或 ask',
    skipBad: '导入损坏处前后的行',
    strict: '只要有一行被拒就什么都不导入',
    rejects: '被拒的行写到哪里',
    survey: '答卷所属的问卷',
    keepJunk: '把看似不认真的答卷也计入',
    createClients: '不认识的答卷人也建为客户',
  },
  commands: {
    init: {
      summary: '建立客户名册',
      details:
        '依次取 FILE、--roster 或 REGULARS_ROSTER 指定的文件、./roster.json。以 .xlsx 结尾的名字建立工作簿，也可以在 Excel 中编辑。已存在的文件保持原样。',
      examples: [
        'init',
        'init roster.xlsx',
        'init 客户/roster.json --currency CNY --region CN --zone Asia/Shanghai',
      ],
    },
    dashboard: {
      summary: '一屏看全名册，实时更新',
      details: '终端至少 60 列 15 行；? 显示按键，q 退出。',
      examples: ['dashboard', 'dashboard --lang zh-CN'],
    },
    demo: {
      summary: '建立一份可以随便试的示例名册',
      details:
        'FOLDER 不写时，取 ./regulars-demo、./regulars-demo-2……中第一个空着的。导入自带的四个文件（两届活动），并显示指标、到期的跟进和接下来可以试的命令。',
      examples: ['demo', 'demo 沙龙 --lang zh-CN'],
    },
    'survey list': {
      summary: '问卷及其计入的答卷数',
      examples: ['survey list', 'survey list --json'],
    },
    'survey create': {
      summary: '用模板为活动建立问卷',
      details: 'NAME 是问卷的名称。--template 是 survey templates 列出的模板之一，或您自己的 .json 文件。',
      examples: [
        'survey create 会后问卷 --template conference --event 春季沙龙',
        'survey create 观众问卷 --template exhibition --event E001',
      ],
      options: {
        event: '询问的是哪个活动：编号、名称或名称的一部分',
      },
    },
    'survey edit': {
      summary: '修改问卷的题目',
      details:
        'SURVEY 是问卷的编号或名称。不写选项时，用您的编辑器（VISUAL、EDITOR）打开，格式与 survey export-template 相同；写法有误的地方会指出行号，可当场改正，放弃的内容存入文件。已有回答的题目不能改变题型、分值和已有人选的选项。--text、--choice、--row 和 --heading 写的是当前语言（--lang）的文字；空文字去掉题目可以没有的内容。矩阵是同一标题下的几道打分题：--add ID --kind matrix 为每个 --row 新增一道，再用 --question 逐题修改，如 --aspect 和 --level；改 --heading 时各行一起改。',
      examples: [
        'survey edit S001 --question overall --text "您对沙龙总体满意吗？"',
        'survey edit S001 --add catering --kind scale --text "餐饮" --dimension organisation',
        'survey edit S001 --add food --kind matrix --text "餐饮" --row "口味" --row "选择" --place 2',
        'survey edit S001 --question food-1 --aspect service --level material --touchpoint "餐饮"',
        'survey edit S001 --question catering --remove',
        'survey edit S001 --rename "会后短问卷"',
      ],
      options: {
        kind: 'scale（打分）、nps、choice（单选）、multi（多选）或 text（文字）；与 --add 一起还可以是 matrix（矩阵）',
        text: '题目的文字，或写在矩阵上方的话',
        role: '只问以这个角色参加的人：exhibitor、speaker 等；空文字则问所有人',
      },
    },
    'survey copy': {
      summary: '以另一个名称复制题目',
      details: 'SURVEY 是问卷的编号或名称，NAME 是新问卷的名称。答卷留在原问卷。',
      examples: ['survey copy S001 "会后短问卷"', 'survey copy 会后问卷 短问卷 --event E001'],
      options: { event: '它问的是哪个活动，默认不变' },
    },
    'survey export-template': {
      summary: '将问卷的题目写成可再用的文件',
      details: 'SURVEY 是问卷的编号或名称；-o 写明 .json 文件，- 为标准输出。',
      examples: ['survey export-template S001 -o ours.json', 'survey export-template S001 -o -'],
    },
    'survey templates': {
      summary: '可用来建立问卷的模板及其题目',
      details: '写上 NAME 则列出该模板的题目；也可以是您自己的 .json 文件。',
      examples: ['survey templates', 'survey templates exhibition'],
    },
    'survey ask': {
      summary: '在终端里逐题询问',
      details:
        'SURVEY 是问卷的编号或名称，REF 是客户。回车跳过一题，< 返回上一题；中途退出则不保存正在答的一份。--paper 逐份录入一叠纸质答卷，每录完一份即保存为一步。用 interview、visit 模板建立的问卷默认即访谈、走访方式，除非用 --mode 另行说明。',
      examples: [
        'survey ask 会后问卷 王芳',
        'survey ask S001 --paper',
        'survey ask S001 C0001 --mode interview',
      ],
    },
    'survey form': {
      summary: '供填写的工作簿，一行一位客户',
      details:
        'SURVEY 是问卷的编号或名称。写入 -o 所指的文件；import 会把它读回到对应的人。表中的人视为已询问：不问第二次，不问拒绝的人，没有同意记录的只在您说明时才问。谁没有回答：client list unanswered:S001。',
      examples: [
        'survey form 会后问卷 --attended -o form.xlsx',
        'survey form S001 --for "role:exhibitor" --without-consent -o form.xlsx',
      ],
      options: {
        for: '问哪些人：条件',
        channel: '以哪种方式发送，即需要哪种同意（电子邮件）',
      },
    },
    'survey results': {
      summary: '问卷的得分：整体与逐题',
      details:
        'SURVEY 是问卷的编号或名称。每人只计最近一份完整答卷，匿名的逐份计入；维度、方面、层面与触点的均值按 1 至 5 分。问卷问到时另给：方面与层面的矩阵、实际与预期之差、省力度（CES）、ACSI 法指数及其权重。',
      examples: [
        'survey results 会后问卷',
        'survey results S002 --against "春季沙龙 2025"',
        'survey results S001 --by role',
        'survey results S001 --comments --mask',
        'survey results S001 --question overall',
        'survey results S001 --json',
      ],
      options: {
        by: 'role、industry、source、city、tier、stage、lifecycle、owner、channel 或 mode：分组列出得分',
        against: '作比较的活动，或问卷编号：对照其中相同题目的答卷',
        segment: '只计此细分或此条件中客户的答卷',
        question: '这道题（编号或其中的文字）的每份回答及其客户，得分最低的在前',
      },
    },
    'survey followups': {
      summary: '联系在问卷中表示不满的人，每人一次',
      details:
        'SURVEY 是问卷的编号或名称。凡满意度（satisfaction.low）或推荐意愿（class.nps）低的客户，各建一项高优先级跟进，判定标准见 regulars help limits。跟进写明其打分，两天后到期（unhappy.days），用其最合适的渠道；拒绝了所有渠道的人列出而不建，已归档的也不建。再次运行只补新答卷。不属于名册中任何人的答卷只计数。',
      examples: [
        'survey followups 会后问卷 --dry-run',
        'survey followups S001 --owner 小梅 --due 周五',
        'survey followups S001 --for tier:gold',
      ],
      options: {
        due: '到期日，写法见 regulars help dates',
        for: '只限同时符合此条件的客户',
        owner: '由谁去做；否则由各客户的负责人',
      },
    },
    'action list': {
      summary: '针对问卷题目采取的措施及其成效',
      details:
        '默认只列未完成的，--state 可改。之前得分取自记下措施的那一天；之后得分取自该系列此后第一届以同一分值再次问这道题的问卷。',
      examples: ['action list', 'action list --state all --event E001 --json'],
      options: {
        state: 'open（未完成）、done（已完成）、dropped（已放弃）或 all（全部）',
        survey: '只看针对这份问卷的：编号、名称或名称的一部分',
        event: '只看针对此活动问卷的',
        owner: '只看此人负责的；me 表示自己',
      },
    },
    'action add': {
      summary: '针对得分低的题目采取措施',
      details:
        'SURVEY 是问卷的编号或名称，QUESTION 是题目的编号或其中的文字，之后写要做什么。题目现在的得分会一并记下。',
      examples: [
        'action add S001 venue "增设一处衣帽间" --owner 小梅 --due 2027-03-01',
        'action add "会后问卷" recommend "给不愿再来的人打电话"',
      ],
      options: { owner: '由谁负责，默认自己', due: '应完成的日子' },
    },
    'action edit': {
      summary: '修改措施的内容、负责人或期限',
      details: 'ID 是未完成措施的编号。--due "" 去掉期限。',
      examples: ['action edit N001 --due +2w', 'action edit N001 --owner 小梅'],
      options: { owner: '由谁负责；me 表示自己', due: '应完成的日子' },
    },
    'action done': {
      summary: '把措施标为已完成',
      details: 'ID 是未完成措施的编号。',
      examples: ['action done N001', 'action done N001 --dry-run'],
    },
    'action drop': {
      summary: '放弃措施',
      details: 'ID 是未完成措施的编号。',
      examples: ['action drop N001', 'action drop N001 --dry-run'],
    },
    kpi: {
      summary: '活动的各项指标，与上一届对照',
      details:
        '不写 --event 时取最近举办的活动，都没举办则取下一场。--explain 后写指标的编号，如 retention-rate；--segment 后写细分的名称，或用引号括起的条件。--check 只列有目标的指标，有未达到的则退出码为 7。',
      examples: [
        'kpi',
        'kpi --event 春季沙龙 --against E001',
        'kpi --segment exhibitors',
        'kpi --series 春季沙龙 --as-of 2026-05-01',
        'kpi --explain retention-rate',
        'kpi --by role',
        'kpi --pace',
        'kpi --check',
        'kpi --headlines',
        'kpi --trend',
      ],
      options: {
        by: 'role、industry、source、city、tier、stage、lifecycle、owner 或 channel：每项指标按客户的各部分分列',
        check: '只列有目标的指标；有未达到的则退出码为 7',
        series: '该系列各届并列；与 --event 或 --explain 同用时，按其各届判断客户',
      },
    },
    compare: {
      summary: '两场活动的指标并列对照',
      details: 'FIRST 和 SECOND 为活动；变化是第二场比第一场多出的部分。',
      examples: ['compare E001 E002', 'compare E001 E002 --json'],
    },
    report: {
      summary: '一页看完一场活动：发现、指标、满意度、收支、谁又来了',
      details:
        'EVENT 为编号、名称或其中一部分。用 -o 时由扩展名决定：.html 是适合打印的网页，.xlsx 是列出所有人的工作簿，.md 为带标记的文本；不用 -o 时也是这种文本。发现按重要程度排列；可能只是偶然的变化会说明。',
      examples: [
        'report "春季沙龙 2026" -o report.html',
        'report E001 -o report.xlsx --force',
        'report E001 --mask',
      ],
    },
    'kpi target': {
      summary: '指标应达到多少',
      details:
        'KPI 为指标的编号，如 retention-rate；VALUE 写 70%、0.7、40 或金额；none 去掉目标。不写 --event 时，适用于没有单独设目标的所有活动。不写 KPI 时列出现有的目标。',
      examples: ['kpi target retention-rate 70%', 'kpi target nps 40 --event E001', 'kpi target'],
    },
    import: {
      summary: '导入各种工具导出的文件',
      details:
        'FILE 是表格（CSV、TSV、XLSX、XLS、ODS、HTML）、JSON、名片（vCard），或从聊天复制的接龙，文件名不限；给文件夹则按名称顺序导入其中的各个名单；- 表示标准输入。每个文件是可撤销的一步，全部读完之后才开始改动。同一文件再次导入不会有任何变化，也不会改回您手动改过的内容（--prefer new 除外）。空的名册可以原样导入“export all.json”所写的文件。',
      examples: [
        'import 报名.csv --event "春季沙龙@2026-04-17"',
        'import 通讯录.xlsx --as contacts --dry-run',
        'import 导出/ --event E001',
        'import --template 参展商.xlsx --as exhibitors',
        'import 答卷.csv --event E001 --explain',
      ],
      options: {
        event: '各行所属的活动；写“名称@日期”可新建尚不存在的活动',
        template: '改为写一份可分发的空白表（--as registrations、exhibitors 或 contacts）；填好后可直接导入',
        explain: '同时说明每个文件是怎样读取的：编码、各列、前几行',
      },
    },
    export: {
      summary: '把客户及其他内容写入文件',
      details:
        'FILE 的扩展名决定格式：.xlsx、.csv、.json、.ndjson、.tsv、.md、.vcf（名片）或 .ics（日历）；- 表示标准输出，格式由 --format 决定，默认 csv。不写 --what 时为客户；.json 则为全部，.ics 则为未完成的跟进（或 --what events）。名片和日历不含已归档的客户，除非 CONDITION 提到 archived。写了 CONDITION 就只含这些客户和属于他们的记录；写了 --what registrations 则只含它选出的报名，与 registration list 相同。写了 --for-editing 则为未归档的客户，除非 CONDITION 提到 archived；--what registrations 或 followups 则为报名或跟进。',
      examples: [
        'export 客户.xlsx',
        'export 贵宾.csv tag:贵宾',
        'export all.json',
        'export 名片.vcf',
        'export 跟进.ics',
        'export 客户.xlsx --for-editing tag:贵宾',
        'export 胸牌.csv --what registrations event:E001',
      ],
    },
    'merge-back': {
      summary: '并回别人在名单里的修改',
      details:
        'FILE 是“export FILE.xlsx --for-editing”写出、改过后存为工作簿、ODS 或 CSV 的名单；- 表示标准输入。逐项比较：只有名单改过的就采用，只有这边改过的就保留，两边都改过的在终端询问，否则保留并列出。没有编号的客户像导入一样处理，没有编号的报名和跟进只要写明是谁的就会添加；不会删除任何记录。先写一份备份；整个并回是一步，可以撤销；同一文件再并回一次，什么也不会变。',
      examples: [
        'merge-back 客户.xlsx --dry-run',
        'merge-back 客户.xlsx',
        'merge-back 客户.xlsx --prefer theirs',
      ],
      options: { prefer: '两边都改过时以哪边为准：theirs（名单）或 ours（名册）' },
    },
    'client list': {
      summary: '列出客户',
      details:
        'CONDITION 见：regulars help conditions。已归档的客户不列出，除非条件中提到 archived。--fields 也可以列出标签与数值：series、stage、lifecycle、activity、frequency、class、depth、tier、value、potential、signals、warning、rfm、ltv、attended、first、last、nps、csat，以及您文件中的标题。',
      examples: [
        'client list',
        'client list "tag:贵宾 attended>=2"',
        'client list stage:weaken --fields name,tier,value,last',
        'client list city:上海 --json',
      ],
    },
    'client show': {
      summary: '某位客户的卡片',
      details: 'REF 是编号、邮箱、电话或姓名。',
      examples: [
        'client show 王芳',
        'client show wang.fang@example.com --json',
        'client show C0001 --timeline',
      ],
    },
    'client add': {
      summary: '添加客户',
      details: 'WORDS 是姓名；也可用 --name。',
      examples: [
        'client add --name 李明轩 --email li.mingxuan@example.com',
        'client add 王芳 --phone 13800000006 --organisation 星河会展',
      ],
      options: {
        region: '省份或地区',
        role: '角色：attendee、exhibitor、speaker、sponsor 等；可重复',
      },
    },
    'client edit': {
      summary: '修改客户的字段',
      details: '空文字会清除字段：--title ""。可有多个值的字段（如 --tag）改为所写的这些值。',
      examples: ['client edit C0001 --city 上海', 'client edit 王芳 --consent email=yes'],
      options: {
        region: '省份或地区',
        role: '角色：attendee、exhibitor、speaker、sponsor 等；可重复',
      },
    },
    'client tag': {
      summary: '给客户加标签或去标签',
      details: 'REF 是某位客户或条件；+词 或 词 为添加，-词 为去掉。',
      examples: ['client tag 王芳 +贵宾 -待联系', 'client tag "attended>=3" +常客 --yes'],
    },
    'client merge': {
      summary: '将两位客户合为一位',
      details:
        '第二位并入第一位，报名、互动、跟进与答卷一并转移；其编号仍能找到第一位。两者相矛盾之处列入待审。',
      examples: [
        'client merge C0001 C0002',
        'client merge wang.fang@example.com C0002 --yes',
        'client merge C0001 C0002 --dry-run',
      ],
    },
    'client archive': {
      summary: '把客户移出名单',
      details: '不会删除任何内容；client unarchive 可恢复。',
      examples: [
        'client archive C0001 --reason 已转行',
        'client archive wang.fang@example.com --reason 重复 --yes',
      ],
    },
    'client unarchive': {
      summary: '恢复已归档的客户',
      examples: ['client unarchive C0001', 'client unarchive 王芳'],
    },
    review: {
      summary: '逐项决定导入或查重留下的问题',
      details:
        'CONDITION 的写法见：regulars review list。两位客户逐项对照；每个决定都是单独一步。不在终端时即为列表。',
      examples: ['review', 'review kind:duplicate'],
    },
    'review list': {
      summary: '待审的内容',
      details:
        'CONDITION 可用 id、kind（duplicate、conflict）、state（open、accepted、rejected）、score（0 至 1）、reason、client、candidates、field 或 name。未写 state 时只列未决定的。',
      examples: [
        'review list',
        'review list "kind:duplicate score>=0.8"',
        'review list state:rejected --json',
      ],
    },
    'review show': {
      summary: '一项待审，两位逐项对照',
      details:
        'ID 是待审的编号，REF 是多位候选之一。列出双方的每个字段、不同之处（≠）以及接受后的值；可用 --take 试看取谁的值。',
      examples: ['review show V0001', 'review show V0001 C0002', 'review show V0001 --json'],
    },
    'review accept': {
      summary: '是：同一人，或采用新值',
      details:
        '较新的客户并入较早的客户；有多位候选时以 REF 指明。--take 指明某个字段取谁的值，可选哪些见 regulars review show ID。对矛盾之处则采用新值。',
      examples: [
        'review accept V0001',
        'review accept V0001 C0002',
        'review accept V0001 --take name=C0002 --take city=C0001',
      ],
    },
    'review reject': {
      summary: '否：并非同一人，或原值无误',
      details: '这一对会被记住，以后不再询问。有多位候选时，REF 只排除其中一位。',
      examples: ['review reject V0001', 'review reject V0001 C0002'],
    },
    dupes: {
      summary: '查找可能重复的客户并列入待审',
      details: '比对整个名册，不合并任何人。已经问过的一对不再询问。',
      examples: ['dupes', 'dupes --dry-run'],
    },
    who: {
      summary: '这个电话、姓名或单位是谁',
      details: 'TEXT：任意写法的电话、姓名的一部分、拼音或首字母、单位。',
      examples: ['who 138 0000 0006', 'who 王芳', 'who wangfang'],
    },
    why: {
      summary: '客户的每个标签从何而来',
      details: 'REF：编号、邮箱、电话、姓名或拼音。列出每个标签所依据的规则和数字，以及什么会改变它。',
      examples: ['why C0001', 'why C0001 --history', 'why 王芳 --as-of 2026-01-01'],
    },
    'label set': {
      summary: '手工指定一个标签',
      details:
        'REF 是客户，LABEL 如 stage=trust：stage（关系阶段）、lifecycle（生命周期）、activity（活跃度）、frequency（频次）、class（类别）、depth（深度）或 tier（价值层级）。它代替计算的结果，why 仍会说明计算的结果；到截止日或清除为止。',
      examples: [
        'label set C0001 stage=trust --reason "已通话，还会再来"',
        'label set C0001 class=key --reason "新任采购负责人" --until 2027-06-30',
      ],
    },
    'label clear': {
      summary: '恢复按规则计算',
      details: 'REF 是客户；没有写明 LABEL 时，清除全部手工指定的标签。',
      examples: ['label clear C0001 stage', 'label clear C0001'],
    },
    'event list': {
      summary: '列出活动',
      examples: ['event list', 'event list --json'],
      options: {
        series: '只列出此系列的活动',
      },
    },
    'event show': {
      summary: '某个活动及其数字',
      details: 'EVENT 是编号、名称，或只对应一个活动的部分名称。',
      examples: ['event show E001', 'event show 春季沙龙'],
    },
    'event add': {
      summary: '添加活动',
      details: 'NAME 含空格时加引号。写了 --series 就是该系列的一届。',
      examples: [
        'event add "春季沙龙 2026" --start 2026-04-17 --series 春季沙龙',
        'event add 秋季展 --start 2026-10-10 --end 2026-10-12',
      ],
      options: {
        series: '活动所属的系列',
        zone: '活动所在的时区，如 Europe/Berlin',
        area: '可出租的面积（平方米）',
        currency: '活动的金额用此币种（若与名册不同），如 EUR',
      },
    },
    'event edit': {
      summary: '修改活动的字段',
      examples: ['event edit E001 --series 春季沙龙', 'event edit E001 --city 上海'],
      options: {
        name: '活动的名称',
        series: '活动所属的系列',
        zone: '活动所在的时区，如 Europe/Berlin',
        area: '可出租的面积（平方米）',
        currency: '活动的金额用此币种（若与名册不同），如 EUR',
      },
    },
    'event cancel': {
      summary: '取消活动',
      details: '其报名保留，但不再计数。',
      examples: ['event cancel E001', 'event cancel 秋季展 --dry-run'],
    },
    'registration list': {
      summary: '列出报名',
      details:
        'CONDITION 可用报名及其客户的字段：regulars help conditions。以 unpaid 一词开头时，只列尚未付清的报名及未付金额。加上 --by 则合计应付、已付、退款和未付，各币种分开。--fields 还可以写客户的项目、标签和报名时填写的标题。',
      examples: [
        'registration list event:E001',
        'registration list unpaid event:E001',
        'registration list --by client unpaid',
        'registration list --by event',
        'registration list event:E001 --fields clientName,organisation,饮食 -o 餐饮.xlsx',
      ],
      options: { by: '按 client（客户）或 event（活动）合计余额' },
    },
    'registration add': {
      summary: '为客户报名活动',
      details:
        '先写 EVENT，再写客户。活动结束后补录的不记时间，从活动当天算起。已报名、已邀请或候补的客户不会再报一次，除非 --ticket、--role 或 --booth 不同。',
      examples: [
        'registration add E001 C0001',
        'registration add 春季沙龙 王芳 --role speaker --fee "0 CNY"',
      ],
      options: {
        need: '客户在此次活动中的需求；可重复',
        again: '与已有的相同也要再加一个',
      },
    },
    'registration edit': {
      summary: '修改报名',
      details: 'ID 是报名的编号，可这样查：regulars registration list event:E001 王芳',
      examples: [
        'registration edit R00001 --paid "1200 CNY"',
        'registration edit R00001 --booth A12 --role exhibitor',
      ],
      options: {
        need: '客户在此次活动中的需求；可重复',
      },
    },
    'registration cancel': {
      summary: '取消报名',
      details: 'ID 是报名的编号，可这样查：regulars registration list event:E001 王芳',
      examples: ['registration cancel R00001', 'registration cancel R00001 --dry-run'],
    },
    checkin: {
      summary: '签到',
      details:
        '先写 EVENT，再写客户或票上的编码：订单号，或售票工具里的票号。重复签到会提示。写条件则为该活动中符合条件的报名全部签到。活动结束后补录的不记时间，从活动当天算起。',
      examples: [
        'checkin E001 C0001',
        'checkin E001 --list wf',
        'checkin E001 role:speaker --yes',
        'checkin E001 --close',
      ],
      options: { list: '只显示签到名单，或其中可能是 REF 的人' },
    },
    today: {
      summary: '今天该找谁、为什么、说什么',
      details:
        '至多十位有理由的客户：跟进到期、有价值的关系正在弱化或消失、VIP 客户 90 天没有联系、一周内过生日。价值最高、流失风险最大、等得最久的排在前面；理由前的数字就是三者之积：相对于多数客户的价值、风险程度、跟进逾期的天数。',
      examples: ['today', 'today --owner me --json'],
      options: { owner: '只看此人的客户和跟进；me 表示自己' },
    },
    log: {
      summary: '记录说过的话和下一步',
      details: 'REF 是客户，TEXT 是内容；--next 日期之后可写届时要做的事。',
      examples: [
        'log 王芳 想要靠角的展位 --channel phone',
        'log C0001 "问了价格" --next 周五 "寄价目表"',
        'log C0001 角位已留给她 --thread 展位 --direction out',
      ],
      options: {
        event: '谈的是哪个活动：编号、名称或名称的一部分',
        owner: '由谁跟进；me 表示自己',
      },
    },
    'followup list': {
      summary: '列出到期的跟进',
      details:
        'CONDITION 针对客户。不写 --due 时：逾期、今天及之后七天。已到期的按紧急程度排列：客户的价值与流失风险、已等多久、优先级。',
      examples: [
        'followup list',
        'followup list --due all --owner me',
        'followup list tag:vip stage:weaken --suggested',
      ],
      options: {
        owner: '只列出由此人来做或由此人移交出去的；me 表示自己',
      },
    },
    'followup add': {
      summary: '添加跟进：某天前要为客户做的事',
      details: '依次写 REF、日期（见 regulars help dates）、要做的事；日期也可写在最后。',
      examples: ['followup add 王芳 周五 打电话确认展位', 'followup add C0001 两周后 寄照片 --priority high'],
      options: {
        owner: '由谁来做；me 表示自己',
        channel: '以什么渠道去做；客户不愿意的会提醒',
      },
    },
    'followup done': {
      summary: '把跟进标为已完成',
      details: 'ID 是跟进的编号。',
      examples: ['followup done F0001', 'followup done F0001 --dry-run'],
    },
    'followup edit': {
      summary: '修改跟进的日期、内容、负责人、优先级或周期',
      details: 'ID 为未完成跟进的编号。--every "" 不再重复。',
      examples: ['followup edit F0001 --owner 小梅 --priority high', 'followup edit F0001 --every 3w'],
      options: {
        owner: '移交给谁；me 表示自己。原负责人的列表里仍有它',
        channel: '以什么渠道去做；客户不愿意的会提醒',
      },
    },
    'followup snooze': {
      summary: '把跟进推迟到另一天',
      details: 'ID 为未完成跟进的编号，DAY 的写法见 regulars help dates。',
      examples: ['followup snooze F0001 +3d', 'followup snooze F0001 下周一'],
    },
    'followup drop': {
      summary: '放弃不再去做的跟进',
      details: 'ID 为未完成跟进的编号。放弃的不算逾期。',
      examples: ['followup drop F0001', 'followup drop F0001 --dry-run'],
    },
    'interaction list': {
      summary: '与一位客户的往来',
      details:
        'REF：编号、邮箱、电话、姓名或拼音。同一话题的互动是一段情节，有未完成的跟进时为未结；围绕同一活动的情节是一个序列。',
      examples: [
        'interaction list C0001',
        'interaction list 王芳 --json',
        'interaction list C0001 --by episode',
      ],
      options: { by: '按什么：episode（情节）或 sequence（序列）' },
    },
    'interaction edit': {
      summary: '更正记录过的互动',
      details:
        'ID 为互动的编号：regulars interaction list REF。空文字清除活动、渠道、方向、分钟、结果或话题：--event ""。',
      examples: ['interaction edit I00001 --text "要 18 平米，不是 36"', 'interaction edit I00001 --at 昨天'],
    },
    'playbook list': {
      summary: '活动前、活动中、活动后以及各关系阶段要为客户做的事',
      examples: ['playbook list', 'playbook list --json'],
    },
    'playbook show': {
      summary: '一本行动手册的步骤',
      details: 'NAME 是名称，或自己的 .json 文件的路径：regulars help playbooks。',
      examples: ['playbook show before', 'playbook show after --event E001'],
      options: { event: '填入此活动及其日期' },
    },
    'playbook run': {
      summary: '按行动手册建立跟进，每项只建立一次',
      details:
        'NAME 是名称，或自己的 .json 文件的路径。再次运行只为新来的客户增加。不含已归档的客户；客户不愿意的渠道换成其最佳渠道。本应早已完成的改为今天到期。一次 undo 即可全部撤销。',
      examples: [
        'playbook run before --event E001 --dry-run',
        'playbook run weaken --for "tier:gold"',
        'playbook run 我们的展会.json --event E001 --owner 小梅',
      ],
      options: {
        event: '针对哪个活动；日期由它推算',
        owner: '由谁来做；否则为各客户的负责人',
      },
    },
    'case list': {
      summary: '投诉、请求、异议和建议',
      details: '默认只列未结的，可用 --state 指定。',
      examples: ['case list', 'case list --state all --json'],
    },
    'case add': {
      summary: '记录客户的投诉、请求、异议或建议',
      details: 'REF 是客户，之后写明内容。默认为投诉，可用 --kind 指定。原因“不公平对待”是关系弱化的信号。',
      examples: [
        'case add C0001 "展位没有准备好" --event E001',
        'case add 王芳 "觉得被冷落" --cause 不公平对待 --at 昨天',
      ],
      options: {
        kind: 'complaint（投诉）、request（请求）、objection（异议）或 suggestion（建议）',
        at: '发生日，默认今天',
        owner: '由谁处理；“me”是您自己',
      },
    },
    'case close': {
      summary: '结案',
      details: 'ID 为工单编号。已结的工单仍可用 --outcome 补写结果。',
      examples: ['case close K0001', 'case close K0001 --outcome "退还一半费用"'],
      options: { at: '解决日，默认今天' },
    },
    feedback: {
      summary: '记录现场听到的意见',
      details:
        'TEXT 是听到的话，用 --client 指明谁说的，用 --event 指明关于哪个活动，至少写一个。写了 --kind 就成为工单；没写时记为与客户的互动，不知名者说的则作为建议记在活动名下。不会从字句中猜测是哪一种。',
      examples: [
        'feedback "演讲很精彩" --client C0001 --event E001',
        'feedback "排队排了一小时" --event E001 --kind complaint',
      ],
      options: {
        client: '谁说的：编号、邮箱、电话、姓名或拼音',
        event: '关于哪个活动：编号、名称或名称的一部分',
        kind: 'complaint（投诉）、request（请求）、objection（异议）或 suggestion（建议）：成为待办的工单',
        at: '哪天说的，默认今天',
        owner: '由谁处理，或谁听到的；默认自己',
      },
    },
    lost: {
      summary: '记录客户流失及其原因',
      details:
        'REF 是一位客户或一个条件。REASON 是 price（价格）、budget（预算）、no-results（没有效果）、no-need（不再需要）、content（内容）、competitor（去了别家）、poor-service（服务不好）、unfair-treatment（感到不公平）、no-time（没有时间）、moved（搬走）、changed-job（换工作）、closed-down（停业）、event-ended（活动停办）、other（其他）、unknown（不明），也可以写中文，或用 regulars code add reason "..." 添加。同一天再记一次，以最后一次为准。单独输入则列出谁流失了、为什么。',
      examples: ['lost C0001 --reason 价格 --note "角位展台太贵"', 'lost stage:vanish --reason 不明 --yes'],
      options: {
        reason: '流失原因：regulars code list reason',
        at: '流失的日期，默认今天',
        event: '没有来的那一届，或来过之后就走了的那一届：编号、名称或名称的一部分',
      },
    },
    'lost list': {
      summary: '谁流失了、何时、为什么，以及损失多少',
      details: '最近的在前。流失价值是客户到那一天为止最近参与的两届的价值。',
      examples: ['lost list', 'lost list --event E001 --json'],
      options: { event: '只看因这一届而流失的：编号、名称或名称的一部分' },
    },
    'lost reasons': {
      summary: '流失原因：每个原因及其占比',
      details:
        '最多的在前；累计占比说明少数几个原因造成了大部分流失。没有写明活动的流失，计入其日期所在周期的那一届：上一届之后，到这一届结束为止。',
      examples: ['lost reasons', 'lost reasons --series "春季沙龙" --json'],
      options: { event: '只看这一届的流失：编号、名称或名称的一部分' },
    },
    winback: {
      summary: '该挽回谁、可挽回多少、说什么',
      details:
        '关系阶段为弱化或消失、生命周期为流失，或记录为流失的客户，可挽回价值高的在前：最近参与的两届的价值。决定放弃的不在其中；--decided 列出所有作过决定的客户。可以加条件缩小范围。',
      examples: ['winback', 'winback tier:gold -n 10 --json', 'winback list --decided'],
    },
    'winback decide': {
      summary: '决定挽回一段关系还是放弃，以及原因',
      details:
        'REF 是客户，其后写 rescue（挽回）或 end（放弃）。挽回时加 --next DAY 会产生一项跟进，要做的事写在最后，不写则用原因。决定可以更改；客户再次参与后不再有效。',
      examples: [
        'winback decide C0001 rescue --reason "值得拜访" --next 周五 "电话谈小展位"',
        'winback decide C0002 end --reason "已停业"',
      ],
      options: { reason: '为什么这样决定' },
    },
    'churn-loss': {
      summary: '客户流失的损失，一步一步算出',
      details:
        '写 REF 或条件；不写则指参加了上一届、没有参加最近一届的客户。损失的花费 = 每届花费 × 每年届数 × 年数；口碑损失 = 告知人数 × 受影响比例 × 每人再传 × 不再来的比例，每人损失同样多。每届花费取自名册：最近参与的两届，或上一届。其余都是假设，可以当次改写，也可以设定：regulars help limits。',
      examples: [
        'churn-loss',
        'churn-loss stage:vanish --years 5',
        'churn-loss C0001 --spend 50 --periods 52 --years 10 --json',
      ],
      options: { event: '在这一届之前流失的客户：编号、名称或名称的一部分' },
    },
    'cost list': {
      summary: '成本账',
      details:
        '最近的在前，并按币种合计。CONDITION 可用 id、day、amount（如 1200.50）、currency、category、event、client、name（客户姓名）和 text；单独的词在其中任一处查找。',
      examples: [
        'cost list',
        'cost list --by category --event E001',
        'cost list "category:service day>=2026-01-01" --by client',
      ],
      options: { by: '按 category（类别）、event（活动）或 client（客户）合计' },
    },
    'cost add': {
      summary: '记一笔花费',
      details:
        'AMOUNT 如 1200 或“1200 EUR”；CATEGORY 为 acquisition（获客）、service（服务）、event（活动）、system（系统）或 staff（人员）；之后写明用途。类别为 service 且指明客户的，算作服务该客户的成本。',
      examples: ['cost add 12000 event "场地" --event E001', 'cost add "80 EUR" service --client C0001'],
      options: { at: '花费日，默认今天' },
    },
    'cost edit': {
      summary: '更正一笔花费',
      details:
        'ID 是成本的编号，见 regulars cost list。空文字会去掉活动、客户或用途：--event ""。只写 --currency 时数字不变。',
      examples: ['cost edit X0001 --amount 1250', 'cost edit X0001 --category acquisition --event E001'],
      options: { at: '花费日', text: '用途' },
    },
    'segment list': {
      summary: '细分及其今天的客户数',
      examples: ['segment list', 'segment list --names'],
    },
    'segment show': {
      summary: '某个细分的客户',
      details: 'NAME 是细分的名称。加上 --explain REF，则逐条说明这位客户是否属于该细分。',
      examples: ['segment show vip', 'segment show first-timers --explain 王芳'],
      options: {
        explain: '逐条说明这位客户是否属于该细分',
      },
    },
    'segment compare': {
      summary: '两届或两天之间谁离开、谁新来，标签从什么变成什么',
      details:
        'FIRST 和 SECOND 为活动或日期；日期代表当天之前最近办完的各届。列出在其中一个时点报名计入的每位客户。标签按每场活动结束时（或当天）判定：两者同属一个系列时按该系列，否则按每位客户的主系列。加上 --segment，则是谁离开了该细分、谁进入了该细分。',
      examples: [
        'segment compare E001 E002',
        'segment compare 2026-01-01 today --segment early-warning',
        'segment compare E001 E002 --sizes',
      ],
      options: {
        by: '显示哪种标签：stage（默认）、lifecycle、activity、frequency、class、depth 或 tier',
        segment: '每个时点属于该细分或符合该条件的客户',
      },
    },
    'segment save': {
      summary: '以某个名称保存条件',
      details: '先写 NAME，再写 CONDITION：regulars help conditions。',
      examples: [
        'segment save 北方常客 "city:北京,天津 attended>=2"',
        'segment save 久未来 "last<2026-01-01"',
      ],
    },
    'segment delete': {
      summary: '删除保存的细分',
      details: '其中的客户不受影响。',
      examples: ['segment delete 北方常客', 'segment delete 久未来 --dry-run'],
    },
    undo: {
      summary: '撤销上一步，或第 SEQ 步',
      details: '一次导入算一步。之后又改过的内容会保留并列出。在终端里会先说明再询问。',
      examples: ['undo', 'undo --list', 'undo 12'],
    },
    redo: {
      summary: '重做刚撤销的步骤，或第 SEQ 步',
      details:
        '有了新的改动，便没有“刚撤销”的步骤；给出 SEQ 则可重做任何已撤销的步骤（history 会列出），不论之后做过什么。之后又改过的内容会保留并列出。',
      examples: ['redo', 'redo 12', 'redo --dry-run'],
    },
    history: {
      summary: '谁在何时做了什么',
      details: 'REF：只看涉及该记录的操作。',
      examples: ['history', 'history C0001'],
    },
    'history verify': {
      summary: '逐行核对日志是否与当初写下的一致',
      details: '每一行都带有上一行的哈希值。有行被改动或缺失时，退出码为 1。',
      examples: ['history verify', 'history verify --json'],
    },
    doctor: {
      summary: '检查客户名册及其文件',
      details: '不写 --fix 就不作任何改动。有损坏时退出码为 1。',
      examples: [
        'doctor',
        'doctor --json',
        'doctor --fix --dry-run',
        'doctor --merge "roster (1).json" --dry-run',
      ],
    },
    backup: {
      summary: '把整个客户名册写进一个文件，并回读核对',
      details:
        '不写 FILE 时放在名册旁的 backups 文件夹，保留最新的十份（config set backups 30 可改；0 表示全部保留）。其中有全部记录和撤销历史，只有您自己可读。所示哈希值属于最新一步：日志若后来被截短，就到不了它。',
      examples: ['backup', 'backup "周一.backup"', 'backup --json'],
    },
    restore: {
      summary: '把客户名册恢复成备份里的样子',
      details:
        'FILE 是备份、另一份名册的文件，或“export all.json”写出的文件。先列出会有的变化，把现有内容另作备份，再作为一步恢复，可以撤销。没有名册或名册已无法写入时，备份连同当时的撤销历史取而代之；损坏的文件保留在旁边。',
      examples: ['restore "backups/周一.backup" --check', 'restore "backups/周一.backup"'],
    },
    convert: {
      summary: '把 JSON 客户名册变成工作簿，或反过来',
      details:
        'FROM 是客户名册，TO 是要生成的文件，.json 或 .xlsx；只给一个文件时，由当前客户名册生成它。所有记录、设置和编号都会带过去；FROM 保持原样，可撤销的操作也留在那里。加 --force 时，TO 处原有的文件让位，并保留在旁边。',
      examples: [
        'convert roster.json 客户.xlsx',
        'convert 客户.xlsx',
        'convert 客户.xlsx again.json --force',
      ],
    },
    save: {
      summary: '让名册文件跟上日志',
      examples: ['save', 'save --quiet'],
    },
    'config list': {
      summary: '生效的设置',
      examples: ['config list', 'config list --origin'],
    },
    'config get': {
      summary: '某项设置',
      details:
        'KEY：roster、lang、format、color、owner 或 backups；名册自身的设置为 currency、region 或 zone。',
      examples: ['config get lang', 'config get owner --json'],
    },
    'config set': {
      summary: '修改您的设置，或客户名册的设置',
      details:
        'KEY 和 VALUE；roster、lang、format、color、owner 和 backups 保存在您自己的配置文件里，currency、region、zone 和各标签的判定标准（见 regulars help limits）保存在客户名册里。除 currency、region、zone 外，VALUE 写 default 则恢复默认。',
      examples: [
        'config set lang zh-CN',
        'config set owner 王芳',
        'config set region CN',
        'config set vip.gap 60',
      ],
    },
    schema: {
      summary: '客户名册中各类记录的结构，用 JSON Schema 表示',
      details:
        'RECORD 是 client、event、registration 等；不写则全部列出。该结构（2020-12）对应 roster.json 中的一行；其中没有提到的键是您自己的，会原样保留。',
      examples: ['schema', 'schema client', 'schema event --json'],
    },
    sources: {
      summary: '客户从哪里来，其中多少人报名、参与、再次参与',
      details:
        'CONDITION 见 regulars help conditions。写 --event 时只看报名过该活动的客户；写 --series 时只看该系列各届。',
      examples: ['sources', 'sources --by tool --event E001', 'sources city:上海 --by file'],
      options: {
        event: '只看这个活动：谁报了名、来了、以后又来',
      },
    },
    'code list': {
      summary: '行业、来源等字段可以取的值，以及各有多少客户',
      details: 'FIELD 是 industry（行业）或 source（来源）；不写则全部列出。客户用到而未列入的值排在后面。',
      examples: ['code list', 'code list industry'],
    },
    'code add': {
      summary: '把值列入某个字段的代码表',
      details:
        'FIELD 是 industry（行业）或 source（来源）。列入第一个值之后，该字段不再接受其他值：client add 与 client edit 会拒绝，导入时按原样保留并说明。',
      examples: ['code add industry 机器人 医疗器械', 'code add source 朋友推荐'],
    },
    'code delete': {
      summary: '把值移出代码表',
      details: 'FIELD 与 VALUE。客户原有的值不变。',
      examples: ['code delete industry 机器人', 'code delete source 朋友推荐 --dry-run'],
    },
    'recipe list': {
      summary: '您对各列的说明，标题相同的文件都照此读取',
      examples: ['recipe list', 'recipe list --json'],
    },
    'recipe show': {
      summary: '配方中每个标题是什么字段',
      details: 'NAME 是名称或编号。',
      examples: ['recipe show 展位表', 'recipe show M001 --json'],
    },
    'recipe delete': {
      summary: '忘记一个配方',
      details: 'NAME 是名称或编号。按它导入的内容不变。',
      examples: ['recipe delete 展位表', 'recipe delete M001 --dry-run'],
    },
    completion: {
      summary: '让命令行按 Tab 补全本程序的命令',
      details:
        'SHELL：bash、zsh 或 fish。把输出放进命令行的启动文件：~/.bashrc 里写 eval "$(regulars completion bash)"，~/.zshrc 里换成 zsh，config.fish 里写 regulars completion fish | source。之后按 Tab 可补全命令、选项、客户、活动、细分和问卷。',
      examples: ['completion bash', 'completion fish'],
    },
    complete: {
      summary: '一行里接下来可以输入什么',
      details:
        'WORDS 是已输入的内容，最后一个词尚未写完，可以为空。每按一次 Tab，命令行就问一次；名册里的内容取自这一行所用的名册。',
      examples: ['complete -- client sh', 'complete -- segment show ""'],
    },
    help: {
      summary: '关于某个主题的帮助',
      details:
        'TOPIC：conditions、limits、dates、formats、environment、exit-codes、files 之一，或一个命令；不写则列出全部主题。',
      examples: ['help conditions', 'help client list'],
    },
  },
  limits: {
    'activity.new': '首次往来后多少天内，活跃度为新',
    'activity.active': '最近往来后多少天内为活跃',
    'activity.sleeping': '最近往来后多少天内为睡眠',
    'satisfaction.low': '总体满意度（1 到 5）低到多少算低',
    'class.nps': '推荐意愿（0 到 10）低到多少算异议',
    'loyal.editions': '参与多少届起为忠诚',
    'potential.high': '潜力（共 5 分）多少分起为高',
    'potential.employees': '公司多少人起为大公司',
    'potential.interactions': '多少次互动起为互动积极',
    'potential.days': '多少天内的互动计入',
    'signal.area': '展位面积缩小多少：参与减少',
    'signal.satisfaction': '满意度（5 分制）降低多少：满意度下降',
    'signal.contacts': '联系只剩以前的多少：联系减少',
    'signal.contacts-before': '以前至少有过多少次联系',
    'signals.weaken': '多少个信号起关系弱化',
    'signals.warning': '多少分（满分 100）起为预警',
    'frequency.regular': '参与了多少比例的届次起为经常',
    'rfm.recency-5': '最近一次参与后多少天内，近度为 5',
    'rfm.recency-4': '同上：为 4',
    'rfm.recency-3': '同上：为 3',
    'rfm.recency-2': '同上：为 2；此后为 1',
    'rfm.money-5': '当前价值（主货币单位）多少起，金额为 5',
    'rfm.money-4': '同上：为 4',
    'rfm.money-3': '同上：为 3；大于零为 2，否则为 1',
    'rfm.fifths': '系列中参与过的客户多少位起，按名次五等分计分',
    'vip.gap': '多少天没有联系，对贵宾来说太久',
    'birthday.days': '多少天内的生日由 today 提醒',
    'unhappy.days': 'survey followups 建立的跟进几天后到期',
    'ltv.discount': '以后的钱每年打多少折扣',
    'index.satisfaction': '满意程度在满意度指数中的权重，与以下两项相比',
    'index.confirmation': '同上：符合期望',
    'index.ideal': '同上：接近理想',
    'service.rate': '一小时工作的成本（主货币单位）；0 表示不计',
    'churn.periods': 'churn-loss：每年几届',
    'churn.years': 'churn-loss：本会再来几年',
    'churn.reached': 'churn-loss：一位流失客户会告诉几人',
    'churn.influenced': 'churn-loss：其中受影响的比例',
    'churn.spread': 'churn-loss：每人再告诉几人',
    'churn.stop': 'churn-loss：其中不再来的比例',
  },
  fields: { clients: '客户的字段', registrations: '报名另有' },
  topics: {
    dates: {
      title: '怎样输入日期',
      text: `2026-12-01          某一天
今天 明天 后天 昨天
+3d +2w -1m         从今天算起（天、周、月）
周五 下周五         最近的周五，下一周的周五
月底 年底 两周后 下个月5号 12月1日
today tomorrow fri "next fri" eow eom

解析出的日期会连同星期一并显示。`,
    },
    conditions: {
      title: '条件',
      text: `event:E004 tag:贵宾 -tag:讲者 attended>=2 last<2026-01-01
city:(上海 OR 北京) email:* -phone:* "任意文字"

空格表示并且；OR、NOT（或 -）和括号照常使用。
字段:值       相等，或文字中含有；a,b 表示 a 或 b；列表中显示的列名和值也可以照写，如 关系阶段:信任
字段>=数      数字、日期、金额（如 1200.50）也可用 > < <= =
字段:a..b     范围；两端都可省略
字段:*        已知；-字段:* 未知
"饮食":素食   文件中没有对应字段的列：标题加引号
计算得出    attended first last event came role noshow unpaid consent refused nps csat
问卷        asked:S001 answered:S001 unanswered:S001（编号或名称）
同意        consent:sms 同意过；refused:sms 拒绝过，号码相同的人拒绝过也算；-refused:sms 没有拒绝过
届          event:latest event:previous came:E001 noshow:E001
已存细分    segment:vip`,
    },
    playbooks: {
      title: '自己的行动手册',
      text: `一个 .json 文件，在 playbook show 和 run 中代替名称：

{ "title": "我们的展会", "phase": "before", "steps": [
    { "id": "booth", "for": "event:{event} role:exhibitor", "day": -21,
      "text": "询问{event}的用电和家具",
      "say": "{name}，{day} 的展位需要什么？", "channel": "phone" } ] }

phase     before、during、after（从活动算起）或 stage（从今天算起）
for       针对客户的条件；{event} 是该活动
day       活动首日之后的天数（after 从末日算起），负数为之前；可用 "from": "start" 或 "end" 另行指定
text      要做的事；say、channel 和 priority（low、high）可以不写
{event}、{day}、{name} 分别是活动、活动首日和客户。

每个步骤、客户和活动只建立一项跟进，记在文件名之下。`,
    },
    limits: {
      title: '各标签的判定标准',
      text: `判定标准属于客户名册，共用名册的人看到的标签一致；undo 可以撤销改动。

config set vip.gap 60        设自己的标准
config set ltv.discount 8%   比例，写百分数或 0.08
config set vip.gap default   恢复默认
config list --origin         列出全部，以及哪些设过
why REF                      说明判断时用了哪些标准`,
    },
    formats: {
      title: '格式',
      text: `在终端里是表格；在管道里每行一条记录，以制表符分隔，没有标题。
--json            一个 JSON 对象：结果在 items 中，键名固定为英文，数字保持原值
-f ndjson         只有各条结果，每行一条
-f md             可贴进笔记和邮件的表格
-f html           适合打印的独立网页
-f csv、-f xlsx   也可由 -o FILE 的扩展名决定
--fields A,B      只要这些列，写 --json 中的键名；客户和报名的列表还可写标签、数值和您文件中的标题，标题中有逗号的加引号
写入文件的 CSV 带 BOM 和 CRLF，Excel 可直接打开，用 export - > FILE 则两者都不带；看起来像公式的单元格会被处理成普通文字。`,
    },
    environment: {
      title: '环境变量',
      text: `REGULARS_ROSTER   客户名册，同 --roster
REGULARS_LANG     语言；未设时依次看 LC_ALL、LC_MESSAGES、LANG
REGULARS_FORMAT   格式，同 --format
REGULARS_COLOR    auto、always 或 never，同 --color
REGULARS_OWNER    历史记录中的操作人；默认为您的用户名
REGULARS_BACKUPS  名册旁保留多少份备份；0 表示全部保留
REGULARS_NOW      以此刻为当前时间
REGULARS_DEBUG=1  内部错误时显示堆栈
NO_COLOR          不用颜色；FORCE_COLOR：处处用颜色，设为 0 则处处不用
COLUMNS           不在终端时表格的宽度；未设时为 80
INK_SCREEN_READER=true
                  仪表板逐行陈述，便于读屏软件朗读
XDG_CONFIG_HOME   您的配置所在的文件夹`,
    },
    'exit-codes': {
      title: '退出码',
      text: `0    完成；也包括：没有找到、无事可做
1    失败
2    用法有误：命令、选项、字段或值不存在
3    完成，但有些行被拒
4    没有找到，或有多个符合
5    客户名册被锁定，或正在 Excel 中打开
6    需要确认而没有人可以问
7    完成，但有指标未达到目标（kpi --check）
70   regulars 自身的错误
130  已中断`,
    },
    files: {
      title: '文件',
      text: `roster.json       客户名册：合法的 JSON，每行一条记录
roster.journal    做过的一切，每个命令一行；撤销和历史都靠它
roster.lock       有人写入时存在
backups/          不写文件名时的备份；用 regulars restore 恢复
roster.damaged-…  被 regulars doctor --fix 或 restore 替换下来的文件；确认无用后可删除
移动时请把 roster.json 和 roster.journal 放在一起。
这些文件都只有您能读取（0600）。
客户名册是工作簿时，roster.xlsx 代替 roster.json：regulars help workbook。
如果旁边另有一份 roster.json，它的日志叫 roster.xlsx.journal。`,
    },
    workbook: {
      title: '作为工作簿的客户名册',
      text: `regulars init roster.xlsx 建立一份；regulars convert roster.json 客户.xlsx 由已有的客户名册生成一份。所有命令都能用。
在 Excel、WPS 等表格软件中可以修改单元格、排序、筛选、移动列和工作表，然后保存：

新的一行      编号留空，会得到下一个编号；属于谁、哪场活动，填编号或旁边的名称均可
删除一行      记录随之移除，除非还有别的记录引用它
新的一列      成为您自己的字段，每条记录的内容都会保留
多个值        用分号隔开：vip; 媒体
不可能的值    拒收整个文件并指出单元格，如 客户!D17；不会丢失任何内容。regulars doctor 列出所有这样的单元格，加 --fix 则收下其余的改动
灰色的列      只供查看：编号旁的姓名，以及归档的原因
公式          只保留结果
列宽、隐藏    列和工作表保持您改好的样子
颜色、字体    不会保留；有图表、数据透视表、图片、批注或自己的工作表时不会写入

下一条命令会收下您的修改并说明，regulars undo 可以撤销。工作簿在其他程序中打开时不会写入：请先关闭。
较大的客户名册不是每次都写回文件：regulars save 可立即写回。`,
    },
  },
};
