/** Headings of a mark and nothing more: `Rating`, `Stars`, `Bewertung`, 评分. */
const mark =
  /^(?:overall |star |event )?ratings?$|^stars?$|^(?:gesamt)?bewertung$|^sterne$|^note (?:globale|generale)$|^(?:calificacion|valoracion|puntuacion|estrellas|avaliacao|nota|estrelas|valutazione|voto|stelle|beoordeling|sterren|ocena|оценка|puan)(?: (?:general|geral|generale|global))?$|^(?:总体|综合|整体)?(?:评分|评价|打分|星级)$|^(?:총|전체)?(?:평점|별점)$|^(?:総合)?(?:評価|评価|评价)$/;

/** `folded` is a heading; elsewhere than in a survey its numbers may be anything. */
export function isMarkHeading(folded: string): boolean {
  return mark.test(folded);
}
