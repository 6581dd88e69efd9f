/** Whether what stands above a list, or what it is called, says that people were asked what they think. */
import type { Column } from '../../column/columns.ts';
import { foldHeading } from '../../heading/heading-words.ts';

const asking =
  /满意度|问卷|(?:意见|反馈|评价)(?:征集|收集|反馈|调查)*表?(?:汇总|统计)?$|意见反馈|(?:满意|意见|反馈).*调查|\bsurvey\b|\bfeedback\b|questionnaire|satisfaction|zufriedenheit|umfrage|fragebogen|feedbackb|enquete|encuesta|satisfaccion|pesquisa de|soddisfazione|tevredenheid|アンケート|満足度|만족도|설문|опрос|анкет/;
/** The list of who comes is no survey, whatever was asked with it. */
const listing =
  /报名|签到|名单|名册|登记|registr|attendee|participants?\b|guest ?list|teilnehmer|anmeld|inscri|iscri|deelnemers|参加者|申込|참가자|участник|exhibitor list|ausstellerliste/;
const filledIn =
  /^(?:填表人|填写人|答卷人|受访人|ausgefullt von|filled (?:in|out) by|completed by|answered by|rempli par|rellenado por|compilato da)$/;

export function isTitledSurvey(titles: readonly string[], columns: readonly Column[]): boolean {
  const folded = titles.map(foldHeading);
  if (folded.some((title) => listing.test(title))) return false;
  return (
    folded.some((title) => asking.test(title)) ||
    columns.some(({ heading }) => filledIn.test(foldHeading(heading)))
  );
}

/** Of whoever wrote a review; 评价 may be of those on the list as well. */
const reviewing =
  /\breviews?\b|\bavis\b|rezension|\bresenas?\b|recension|отзыв|후기|리뷰|レビュー|测评|口コミ/;
const ofOthers =
  /\b(?:applica|applied|candidate|bewerb|candidat|leads?\b|contacts?\b|kontakte|members?\b|mitglieder|speakers?\b|volunteers?\b|jury\b|jurors?\b|papers?\b|abstracts?\b|pitch|portfolio|helfer|staff\b|vendors?\b|suppliers?\b|lieferanten|crm\b|proposals?\b|submissions?\b|customers?\b|clients?\b|kunden|prospects?\b|students?\b|pupils?\b|trainees?\b|schuler|eleves?\b|stagiaires?\b|alumn[oa]s?\b|alun[oa]s?\b|alliev[oi]\b|soci\b|uczni|klien[ct]|players?\b|jugador|donors?\b|helpers?\b|interview|employees?\b|performance|appraisals?\b|artists?\b|guests?\b|gaste|invit|rsvp|sign(?:ed)? ?-?ups?\b|book(?:ed|ings?)\b|enrol|regist|orders?\b|ordered|gebucht|aangemeld|gereserveerd|reserv|zapis|клиент|учени)|申请|候选|线索|联系人|通讯录|会员|讲师|志愿者|供应商|客户|学员|学生|面试|嘉宾|贵宾|伙伴|预约|預約|예약|신청|고객|수강생|선수|회원|顧客|会員|受講|生徒|予約/;

/** Of those who come, or of people whom somebody else may rate. */
export function isTitledList(title: string): boolean {
  const folded = foldHeading(title);
  return listing.test(folded) || (ofOthers.test(folded) && !asking.test(folded.replaceAll('评价', '')));
}

/** That people said what they think of something. */
export function isTitledFeedback(title: string): boolean {
  const folded = foldHeading(title.replace(/\.[a-z]{3,5}$/i, ''));
  return asking.test(folded) || reviewing.test(folded);
}
