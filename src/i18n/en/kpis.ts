/** What each KPI is called, how it is computed, of whom, and where that comes from, in English. */
import type { Words } from '../words.ts';

export const kpis: Words['kpis'] = {
  registrations: {
    label: 'Registrations',
    formula: 'number of registrations that count',
    population:
      'registrations that are pending, registered or attended; two of one client count as two, a seat without a person does not count',
    source: 'a plain count',
  },
  'attendance-rate': {
    label: 'Attendance rate',
    formula: 'checked-in registrations / registrations',
    population:
      'registrations that count, of an event that is over and where it is known who came; cancelled ones are left out',
    source: 'the show-up rate of the event trade',
  },
  'no-show-rate': {
    label: 'No-show rate',
    formula: 'registrations never checked in / registrations = 1 - attendance rate',
    population: 'as for the attendance rate',
    source: 'the no-show rate of the event trade',
  },
  'new-clients': {
    label: 'New clients',
    formula: 'clients of this edition - those of them seen in an earlier edition',
    population:
      'clients with a registration that counts, each once; editions of the same series, cancelled ones left out',
    source: 'the new half of the new-to-repeat mix of exhibition statistics',
  },
  'repeat-share': {
    label: 'Repeat share',
    formula: 'clients of this edition seen in an earlier edition / clients of this edition',
    population:
      'clients with a registration that counts, each once; editions of the same series, cancelled ones left out',
    source: 'retention counted from this edition: repeat clients of all clients',
  },
  'retention-rate': {
    label: 'Retention rate',
    formula: 'clients of the edition before who are clients of this one / clients of the edition before',
    population: 'clients with a registration that counts, each once; the edition before is the last one held',
    source:
      'customer retention, (clients at the end - new ones) / clients at the start, counted person by person',
  },
  'churn-rate': {
    label: 'Churn rate',
    formula:
      'clients of the edition before who are not clients of this one / clients of the edition before = 1 - retention rate',
    population: 'as for the retention rate',
    source: 'customer churn: lost clients / clients at the start',
  },
  revenue: {
    label: 'Revenue',
    formula: 'sum of fees (what was paid, where no fee is known) - refunds + sponsorship',
    population:
      'registrations that count, no-shows and unpaid ones too, with the nameless seats of their orders; one figure per currency, never added up',
    source: 'the value of a client in one edition, summed up',
  },
  nps: {
    label: 'NPS',
    formula: '(answers of 9 and 10 - answers of 0 to 6) / answers x 100',
    population:
      "latest complete answer of each person to the event's surveys, anonymous ones each; blanks and answers set aside left out",
    source: 'Net Promoter Score, detractors being 0 to 6',
  },
  'csat-mean': {
    label: 'Satisfaction mean',
    formula:
      'sum of overall satisfaction / answers, on 1 to 5; other scales are converted to 1 to 5, reversed ones turned round',
    population:
      "latest complete answer of each person to the event's surveys; the overall questions, where there are none all questions of 1 to 5",
    source: 'customer satisfaction score as a mean',
  },
  'csat-top2': {
    label: 'Satisfaction top 2',
    formula: 'answers of 4 and 5 / answers, on 1 to 5',
    population: 'as for the mean',
    source: 'customer satisfaction score as the two top boxes',
  },
  'response-rate': {
    label: 'Response rate',
    formula: 'people who answered / people invited to answer',
    population:
      'invited are those recorded as asked, where none are recorded the clients who took part; once the event is over',
    source: 'complete answers / invited, the simplest of the response rates of survey research',
  },
  'followup-on-time': {
    label: 'Follow-ups on time',
    formula: 'follow-ups done by their day / follow-ups due',
    population:
      'due up to today, for clients of the edition: those of the event, and those of its cycle where no event is named; dropped ones are left out, open and overdue ones are late',
    source: 'a service level: done in time / due',
  },
  paid: {
    label: 'Paid',
    formula: 'sum of what was paid',
    population: 'as for the revenue; refunds are not deducted',
    source: 'a plain sum',
  },
  unpaid: {
    label: 'Still to be paid',
    formula: 'sum of fees - what was paid, never below zero for one registration',
    population: 'registrations that count and whose fee is known, with the nameless seats of their orders',
    source: 'open items',
  },
  'value-per-client': {
    label: 'Value per client',
    formula: 'revenue / clients of this edition',
    population: 'clients with a registration that counts, each once; in one currency',
    source: 'value of a client in one edition, as a mean',
  },
  'lifetime-value': {
    label: 'Lifetime value',
    formula: 'm x r / (1 + d - r): m the value per client, r the retention rate, d the yearly discount',
    population: 'as for the value per client and the retention rate; unknown where r is 1 + d or more',
    source: 'customer lifetime value with constant retention; an estimate',
  },
  'acquisition-cost': {
    label: 'New client cost',
    formula: 'costs of acquisition / new clients',
    population: 'costs that name the event, in one currency; new clients as above',
    source: 'customer acquisition cost',
  },
  'service-cost': {
    label: 'Cost to serve',
    formula: '(costs of service + minutes logged x hourly rate) / clients of this edition',
    population:
      'costs that name the event; minutes logged with its clients in its cycle, where service.rate is set; in one currency',
    source: 'cost to serve, by logged time',
  },
  'cost-per-attendee': {
    label: 'Cost per attendee',
    formula: 'all costs / clients who took part',
    population: 'costs that name the event, in one currency; once it is over and known who came',
    source: 'cost per attendee of the event trade',
  },
  roi: {
    label: 'Return on costs',
    formula: '(revenue - all costs) / all costs',
    population: 'revenue as above, costs that name the event, in one currency',
    source: 'return on investment of an event',
  },
  'rebooking-rate': {
    label: 'Rebooking rate',
    formula: 'exhibitors of this edition who exhibit at the next one / exhibitors of this edition',
    population:
      'clients with a registration as exhibitor that counts, present or not; the next edition that was held or has a registration',
    source: 'the renewal rate of exhibitions',
  },
  'area-rebooked': {
    label: 'Area rebooked',
    formula: 'm² they hold at the next edition / m² of the exhibitors of this edition',
    population:
      'as for the rebooking rate; exhibitors whose area is unknown in either edition are left out of both sums; can exceed 100%',
    source: 'the renewal rate of exhibitions, weighted by space',
  },
  'reactivation-rate': {
    label: 'Reactivation rate',
    formula: 'clients who took part after missing the two editions before / all who had missed those two',
    population: 'clients who took part in an earlier edition; once the event is over',
    source: 'win-back rate: lost clients who returned / lost clients',
  },
  'referral-share': {
    label: 'Referral share',
    formula: 'new clients somebody referred / new clients',
    population: 'new clients as above; referred are those whose "referred by" is filled in',
    source: 'the referrals of the three Rs: retention, related sales, referrals',
  },
  'related-sales': {
    label: 'Related sales',
    formula: 'clients with two or more of ticket, booth and sponsorship / clients of this edition',
    population:
      'registrations that count: a booth has a number, an area or an exhibitor, a sponsorship an amount or a sponsor, a ticket a name',
    source: 'the related sales of the three Rs: retention, related sales, referrals',
  },
  ces: {
    label: 'Ease (CES)',
    formula: 'sum of the scores / answers, in points of the scale it was asked on; more is easier',
    population:
      'as for the satisfaction mean; the questions that measure effort; of several scales, the one answered most',
    source: 'Customer Effort Score',
  },
  'satisfaction-index': {
    label: 'ACSI-style index',
    formula:
      '((X1 - 1) W1 + (X2 - 1) W2 + (X3 - 1) W3) / 9 x 100: satisfaction, expectations met, nearness to the ideal as means on 1 to 10; the weights W add up to 1',
    population: 'as for the satisfaction mean; surveys that ask all three',
    source: 'the published form of the American Customer Satisfaction Index; its own weights are not public',
  },
  'satisfaction-by-dimension': {
    label: 'Mean',
    formula: 'sum of the mean of each answer over the questions of the dimension / answers, on 1 to 5',
    population: 'as for the satisfaction mean; one figure per dimension',
    source: 'the four sides of a conference: content, organisation, interaction, overall',
  },
  'first-response-time': {
    label: 'First response',
    formula: 'median of the days from opened to first response',
    population: 'cases that name the event and were answered up to today',
    source: 'first-response time of service desks',
  },
  'complaint-rate': {
    label: 'Complaint rate',
    formula: 'complaints / clients of this edition',
    population: 'cases of kind complaint that name the event',
    source: 'complaints per customer',
  },
  'resolution-rate': {
    label: 'Complaints closed',
    formula: 'complaints closed / complaints opened',
    population: 'cases of kind complaint that name the event',
    source: 'the resolution rate of service desks',
  },
  'data-completeness': {
    label: 'Data completeness',
    formula:
      'mean of what is known of: name, usable e-mail or phone, organisation, role, city or country, industry, source',
    population: 'clients of this edition, each once; those with something missing are shown first',
    source: 'filled fields / fields one should know',
  },
  'invalid-contacts': {
    label: 'Unusable contacts',
    formula: 'e-mails and phones that are invalid or bounced / all e-mails and phones',
    population: 'those of the clients of this edition',
    source: 'bounce rate, over all contacts',
  },
  'visitors-per-exhibitor': {
    label: 'Visitors/exhibitor',
    formula: '(professional visitors + general visitors) / exhibitors',
    population:
      'clients who took part or, where nobody was checked in, those with a registration that counts; who is both kinds of visitor counts as professional',
    source: 'exhibition statistics',
  },
  'professional-share': {
    label: 'Trade visitors',
    formula: 'professional visitors / (professional visitors + general visitors)',
    population: 'as for the visitors per exhibitor',
    source: 'exhibition statistics',
  },
  occupancy: {
    label: 'Space sold',
    formula: 'm² of the exhibitors / m² of the event for sale',
    population: 'registrations that count; unknown areas are left out',
    source: 'net exhibition space sold / available',
  },
  'trust-length': {
    label: 'Length of trust',
    formula: 'sum of consecutive editions in the stage trust / clients who are or were in it',
    population:
      'clients of the series by their stage at the end of each edition; of several such runs the last one',
    source: 'how long trust lasts, counted in editions',
  },
  funnel: {
    label: 'Lifecycle',
    formula: 'number of clients at each step: prospect, new, existing, loyal, lost',
    population: 'clients of the series that are not archived, as of today',
    source: 'the lifecycle of clients',
  },
};

export const kpiNotes: Words['kpiNotes'] = {
  nobody: 'nobody to count',
  'not-held': 'not held yet',
  cancelled: 'cancelled',
  'no-checkin': 'no check-in data',
  'first-edition': 'first edition',
  'so-far': 'so far',
  'no-amounts': 'no amounts known',
  'other-currency': 'another currency, not added',
  scaled: 'scaled to 1 to 5',
  'no-survey': 'no survey',
  'of-asked': 'of those asked',
  'of-participants': 'of those who took part',
  'more-answers': 'more answers than participants',
  'others-left-out': 'other currencies left out',
  'other-scales': 'answers on other scales left out',
  'no-costs': 'no costs',
  'no-next': 'no next edition yet',
  'too-few-editions': 'no two editions before it',
  'area-unknown': 'some areas unknown',
  'no-area': 'area of the event not known',
  'of-registered': 'of those registered',
  'no-visitors': 'nobody marked as visitor',
  'none-professional': 'nobody marked as trade visitor',
  'no-question': 'not asked',
  'no-retention': 'no retention rate',
};
