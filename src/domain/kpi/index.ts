/** Every KPI, in the order it is shown. */

import attendanceRate from './attendance/attendance-rate.ts';
import noShowRate from './attendance/no-show-rate.ts';
import professionalShare from './attendance/professional-share.ts';
import registrations from './attendance/registrations.ts';
import visitorsPerExhibitor from './attendance/visitors-per-exhibitor.ts';
import areaRebooked from './exhibitors/area-rebooked.ts';
import occupancy from './exhibitors/occupancy.ts';
import rebookingRate from './exhibitors/rebooking-rate.ts';
import churnRate from './loyalty/churn-rate.ts';
import funnel from './loyalty/funnel.ts';
import newClients from './loyalty/new-clients.ts';
import reactivationRate from './loyalty/reactivation-rate.ts';
import referralShare from './loyalty/referral-share.ts';
import relatedSales from './loyalty/related-sales.ts';
import repeatShare from './loyalty/repeat-share.ts';
import retentionRate from './loyalty/retention-rate.ts';
import trustLength from './loyalty/trust-length.ts';
import acquisitionCost from './money/acquisition-cost.ts';
import costPerAttendee from './money/cost-per-attendee.ts';
import lifetimeValue from './money/lifetime-value.ts';
import paid from './money/paid.ts';
import revenue from './money/revenue.ts';
import roi from './money/roi.ts';
import serviceCost from './money/service-cost.ts';
import unpaid from './money/unpaid.ts';
import valuePerClient from './money/value-per-client.ts';
import ces from './satisfaction/ces.ts';
import csatMean from './satisfaction/csat-mean.ts';
import csatTop2 from './satisfaction/csat-top2.ts';
import nps from './satisfaction/nps.ts';
import responseRate from './satisfaction/response-rate.ts';
import satisfactionByDimension from './satisfaction/satisfaction-by-dimension.ts';
import satisfactionIndex from './satisfaction/satisfaction-index.ts';
import complaintRate from './service/complaint-rate.ts';
import dataCompleteness from './service/data-completeness.ts';
import firstResponseTime from './service/first-response-time.ts';
import followupOnTime from './service/followup-on-time.ts';
import invalidContacts from './service/invalid-contacts.ts';
import resolutionRate from './service/resolution-rate.ts';

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
