/** Every KPI, in the order it is shown. */
import acquisitionCost from './acquisition-cost.ts';
import areaRebooked from './area-rebooked.ts';
import attendanceRate from './attendance-rate.ts';
import ces from './ces.ts';
import churnRate from './churn-rate.ts';
import complaintRate from './complaint-rate.ts';
import costPerAttendee from './cost-per-attendee.ts';
import csatMean from './csat-mean.ts';
import csatTop2 from './csat-top2.ts';
import dataCompleteness from './data-completeness.ts';
import firstResponseTime from './first-response-time.ts';
import followupOnTime from './followup-on-time.ts';
import funnel from './funnel.ts';
import invalidContacts from './invalid-contacts.ts';
import lifetimeValue from './lifetime-value.ts';
import newClients from './new-clients.ts';
import noShowRate from './no-show-rate.ts';
import nps from './nps.ts';
import occupancy from './occupancy.ts';
import paid from './paid.ts';
import professionalShare from './professional-share.ts';
import reactivationRate from './reactivation-rate.ts';
import rebookingRate from './rebooking-rate.ts';
import referralShare from './referral-share.ts';
import registrations from './registrations.ts';
import relatedSales from './related-sales.ts';
import repeatShare from './repeat-share.ts';
import resolutionRate from './resolution-rate.ts';
import responseRate from './response-rate.ts';
import retentionRate from './retention-rate.ts';
import revenue from './revenue.ts';
import roi from './roi.ts';
import satisfactionByDimension from './satisfaction-by-dimension.ts';
import satisfactionIndex from './satisfaction-index.ts';
import serviceCost from './service-cost.ts';
import trustLength from './trust-length.ts';
import unpaid from './unpaid.ts';
import valuePerClient from './value-per-client.ts';
import visitorsPerExhibitor from './visitors-per-exhibitor.ts';

export const kpis = [
  registrations,
  attendanceRate,
  noShowRate,
  newClients,
  repeatShare,
  retentionRate,
  churnRate,
  reactivationRate,
  referralShare,
  relatedSales,
  rebookingRate,
  areaRebooked,
  occupancy,
  professionalShare,
  visitorsPerExhibitor,
  revenue,
  paid,
  unpaid,
  valuePerClient,
  lifetimeValue,
  acquisitionCost,
  serviceCost,
  costPerAttendee,
  roi,
  nps,
  csatMean,
  csatTop2,
  ces,
  satisfactionIndex,
  satisfactionByDimension,
  responseRate,
  followupOnTime,
  firstResponseTime,
  complaintRate,
  resolutionRate,
  dataCompleteness,
  invalidContacts,
  trustLength,
  funnel,
] as const;

/** What the words of a KPI are kept under, in every language. */
export type KpiId = (typeof kpis)[number]['id'];
