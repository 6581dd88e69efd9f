/** Every KPI, in the order it is shown. */
import attendanceRate from './attendance-rate.ts';
import churnRate from './churn-rate.ts';
import csatMean from './csat-mean.ts';
import csatTop2 from './csat-top2.ts';
import followupOnTime from './followup-on-time.ts';
import newClients from './new-clients.ts';
import noShowRate from './no-show-rate.ts';
import nps from './nps.ts';
import registrations from './registrations.ts';
import repeatShare from './repeat-share.ts';
import responseRate from './response-rate.ts';
import retentionRate from './retention-rate.ts';
import revenue from './revenue.ts';

export const kpis = [
  registrations,
  attendanceRate,
  noShowRate,
  newClients,
  repeatShare,
  retentionRate,
  churnRate,
  revenue,
  nps,
  csatMean,
  csatTop2,
  responseRate,
  followupOnTime,
] as const;

/** What the words of a KPI are kept under, in every language. */
export type KpiId = (typeof kpis)[number]['id'];
