import type { AST } from '@eslint-community/regexpp';

/** Each part of a pattern, the outer ones first. */
export function visitPattern(node: AST.Node, see: (node: AST.Node) => void): void {
  see(node);
  for (const part of partsOf(node)) visitPattern(part, see);
}

function partsOf(node: AST.Node): readonly AST.Node[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives;
    case 'Assertion':
      return 'alternatives' in node ? node.alternatives : [];
    case 'Alternative':
      return node.elements;
    case 'CharacterClass':
      return node.elements;
    case 'Quantifier':
      return [node.element];
    default:
      return [];
  }
}

/** What stands before and after it in the same choice. */
export function elementsOf(node: AST.Assertion): {
  readonly before: readonly AST.Element[];
  readonly after: readonly AST.Element[];
} {
  const { parent } = node;
  if (parent.type !== 'Alternative') return { before: [], after: [] };
  const index = parent.elements.indexOf(node);
  return { before: parent.elements.slice(0, index), after: parent.elements.slice(index + 1) };
}

/** Does it never match the empty text? */
export function needsText(node: AST.Node): boolean {
  switch (node.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return true;
    case 'Quantifier':
      return node.min > 0 && needsText(node.element);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every(({ elements }) => elements.some(needsText));
    default:
      return false;
  }
}
