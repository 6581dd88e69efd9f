/** Coded fields of the rows, spelled as their lists spell them; a value that is in none stays as typed and is told of once. */
import type { Issue, PersonDraft, PersonText, Place, Sheetful } from '../draft.ts';
import { clientFields } from '../records/client.ts';
import { type CodeLists, codeListed } from '../value/code-list.ts';

type Listed = Pick<Sheetful, 'drafts' | 'answers'> & { readonly issues: readonly Issue[] };

export function withCodes({ drafts, answers, mapping }: Sheetful, lists: CodeLists): Listed {
  const fields = codeListed
    .filter(({ key }) => Object.hasOwn(clientFields, key) && lists.of(key).length > 0)
    .map(({ key }) => key as PersonText);
  if (fields.length === 0) return { drafts, answers, issues: [] };
  const issues: Issue[] = [];
  const told = new Set<string>();

  function tell({ row, sheet }: Place, field: PersonText, value: string): void {
    if (told.has(`${field}\n${value}`)) return;
    told.add(`${field}\n${value}`);
    const column = mapping.find((one) => one.field === field)?.heading;
    issues.push({
      row,
      ...(sheet === undefined ? {} : { sheet }),
      ...(column === undefined ? {} : { column }),
      code: 'unknown-code',
      value,
      near: lists.near(field, value),
      severity: 'warning',
    });
  }

  function spelled(person: PersonDraft, place: Place): PersonDraft {
    let texts = person.texts;
    for (const field of fields) {
      const typed = texts[field];
      if (typed === undefined) continue;
      const code = lists.find(field, typed);
      if (code === null) tell(place, field, typed);
      else if (code.value !== typed) texts = { ...texts, [field]: code.value };
    }
    return texts === person.texts ? person : { ...person, texts };
  }

  return {
    drafts: drafts.map((draft) => ({ ...draft, person: spelled(draft.person, draft.place) })),
    answers: answers.map((answer) =>
      answer.person ? { ...answer, person: spelled(answer.person, answer.place) } : answer,
    ),
    issues,
  };
}
