/** What each KPI is called, how it is computed, of whom, and where that comes from, in English. */
import type { Words } from '../words.ts';

export const kpis: Words['kpis'] = {
  registrations: {
    label: 'Registrations',
    formula: 'number of registrations that count',
    population:
      'registrations that are pending, registered or attended; two of one client are two, a seat without a person is none',
    source: 'a plain count',
  },
  'attendance-rate': {
    label: 'Attendance rate',
    formula: 'checked-in registrations / registrations',
    population:
      'registrations that count, of an event that is over and of which it is known who came; cancelled ones are left out',
    source: 'the show-up rate of the event trade',
  },
  'no-show-rate': {
    label: 'No-show rate',
    formula: 'registrations never checked in / registrations = 1 - attendance rate',
    population: 'as the attendance rate',
    source: 'the no-show rate of the event trade',
  },
  'new-clients': {
    label: 'New clients',
    formula: 'clients of this edition - those of them seen in any earlier edition',
    population:
      'clients with a registration that counts, each once; editions of the same series, cancelled ones left out',
    source: 'the new half of the new-to-repeat mix of exhibition statistics',
  },
  'repeat-share': {
    label: 'Repeat share',
    formula: 'clients of this edition seen in any earlier edition / clients of this edition',
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
    population: 'as the retention rate',
    source: 'customer churn: lost clients / clients at the start',
  },
  revenue: {
    label: 'Revenue',
    formula: 'sum of fees (what was paid, where no fee is known) - refunds + sponsorship',
    population:
      'registrations that count, no-shows and unpaid ones too, with the nameless seats of their orders; one figure a currency, never added',
    source: 'value of a client in one edition, summed up',
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
      'sum of overall satisfaction / answers, on 1 to 5; another scale is brought to 1 to 5, a reversed one turned round',
    population:
      "latest complete answer of each person to the event's surveys; the overall questions, where there are none all questions of 1 to 5",
    source: 'customer satisfaction score as a mean',
  },
  'csat-top2': {
    label: 'Satisfaction top 2',
    formula: 'answers of 4 and 5 / answers, on 1 to 5',
    population: 'as the mean',
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
      'due up to today, for clients of the edition: those of the event, and those of its cycle where no event is named; what was dropped is left out, what is open and overdue is late',
    source: 'a service level: done in time / due',
  },
};

export const kpiNotes: Words['kpiNotes'] = {
  nobody: 'nobody to count',
  'not-held': 'not held yet',
  cancelled: 'cancelled',
  'no-checkin': 'no check-in data',
  'first-edition': 'first edition',
  'so-far': 'so far',
  'no-amounts': 'no amount is known',
  'other-currency': 'a further currency, not added',
  scaled: 'scaled to 1 to 5',
  'no-survey': 'no survey',
  'of-asked': 'of those asked',
  'of-participants': 'of those who took part',
  'more-answers': 'more answers than participants',
};
