/** What a workbook holds that we would not write again. */
import type { ForeignKind, ForeignPart } from '../../domain/errors.ts';

/** Parts that programs put into any workbook, and how it looks. */
const usual =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|docprops\/.*|docmetadata\/.*|customxml\/.*|regulars\/.*|xl\/(?:workbook\.xml|styles\.xml|sharedstrings\.xml|calcchain\.xml|metadata\.xml|theme\/.*|printersettings\/.*|persons\/.*|tables\/.*|worksheets\/(?:_rels\/)?[^/]*\.(?:xml|rels)|_rels\/.*))$/i;

const kinds: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^xl\/(?:charts|chartsheets)\//i, 'chart'],
  [/^xl\/(?:pivot|slicer|timeline)/i, 'pivot'],
  [/^xl\/(?:comments|threadedcomments)|vmldrawing|commentsdrawing/i, 'comment'],
  [/^xl\/(?:drawings|media|diagrams|embeddings|ctrlprops|activex)\//i, 'picture'],
  [/vbaproject|^xl\/(?:macrosheets|vba)/i, 'macro'],
  [/^xl\/(?:externallinks|connections|querytables)/i, 'link'],
];

/** Of the names of its parts, each kind once; drawings only where nothing else explains them. */
export function foreignAmong(names: readonly string[]): ForeignPart[] {
  const found = new Map<string, ForeignPart>();
  for (const name of names) {
    if (usual.test(name) || name.endsWith('/')) continue;
    const kind = kinds.find(([part]) => part.test(name))?.[1] ?? 'other';
    const key = kind === 'other' ? name : kind;
    if (!found.has(key)) found.set(key, { kind, name });
  }
  // Charts lie in a drawing.
  if (found.has('chart') && !names.some((name) => /^xl\/media\//i.test(name))) found.delete('picture');
  return [...found.values()];
}
