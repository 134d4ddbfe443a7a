import {
  getNamedType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface Measured {
  readonly complexity: number;
  /** Characters of the query as it was sent. */
  readonly length: number;
}

const page = 'https://docs.gitlab.com/api/graphql/#limits';
/** With a token. */
export const mostComplexity = 250;
/** Of a page. What asks for more gets as many. */
export const mostNodes = 100;
const mostCharacters = 10_000;

export const graphqlRules: readonly Rule<Measured>[] = [
  {
    name: 'graphql-size',
    documentation: page,
    title: 'Maximum query size: 10,000 characters per query or mutation',
    check: ({ length }) =>
      length > mostCharacters ? { status: 200, message: 'Query too large' } : undefined,
  },
  {
    name: 'graphql-complexity',
    documentation: page,
    title: 'Maximum query complexity: 250 for authenticated requests',
    check: ({ complexity }) =>
      complexity > mostComplexity
        ? {
            status: 200,
            message: `Query has complexity of ${complexity}, which exceeds max complexity of ${mostComplexity}`,
          }
        : undefined,
  },
];

/** Each field counts one; a connection's fields again as its page has nodes, a hundredth for each. */
const nodeWeight = 0.01;

/** https://docs.gitlab.com/development/api_graphql_styleguide/#max-complexity */
export function measureComplexity(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const ofSet = ({ selections }: SelectionSetNode, parent: unknown): number => {
    let sum = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(selection, parent);
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum += ofSet(selection.selectionSet, parent);
      else {
        const fragment = fragments.find(({ name }) => name.value === selection.name.value);
        sum += fragment === undefined ? 0 : ofSet(fragment.selectionSet, parent);
      }
    }
    return sum;
  };
  const ofField = (field: FieldNode, parent: unknown): number => {
    const definition = isObjectType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined || field.selectionSet === undefined) return 1;
    const type = getNamedType(definition.type);
    const inner = ofSet(field.selectionSet, type);
    const size = type.name.endsWith('Connection') ? pageSize(field, variables) : 0;
    return Math.floor(inner + inner * size * nodeWeight + 1);
  };
  return document.definitions.reduce(
    (sum, definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? sum + ofSet(definition.selectionSet, schema.getRootType(definition.operation))
        : sum,
    0,
  );
}

function pageSize(
  { arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const sizes = given
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => Number(valueFromASTUntyped(value, variables)));
  return Math.min(mostNodes, ...sizes);
}
