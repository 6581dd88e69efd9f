/** The texts in a source file, without keys, imports and types. */
import ts from 'typescript';
import { lineOf, nodesOf, type Source } from './source.ts';

export interface Said {
  readonly text: string;
  readonly line: number;
}

/** Every string and every fixed part of a template of the file; those below a property in `without` are left out. */
export function textsIn(source: Source, without: readonly string[] = []): Said[] {
  const found: Said[] = [];
  for (const node of nodesOf(source.tree)) {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText && isSaid(node) && !isBelow(node, without))
      found.push({ text: node.text, line: lineOf(source, node) });
  }
  return found;
}

/** Keys, module names, types and what is only compared are not said to anybody. */
function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent))
    return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertySignature(parent) || ts.isCaseClause(parent)) return false;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return true;
}

function isBelow(node: ts.Node, names: readonly string[]): boolean {
  for (let up: ts.Node | undefined = node.parent; up; up = up.parent) {
    if (ts.isPropertyAssignment(up) && ts.isIdentifier(up.name) && names.includes(up.name.text)) return true;
  }
  return false;
}
