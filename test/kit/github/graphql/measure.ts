import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Rule } from '../rules/rule.ts';

export interface Measured {
  /** Connections that name no bounds, or wrong ones. */
  readonly unbounded: readonly string[];
  readonly outOfBounds: readonly string[];
  readonly nodes: number;
  readonly cost: number;
}

const page = 'https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api';

export const graphqlRules: readonly Rule<Measured>[] = [
  {
    name: 'graphql-pagination-bounds',
    documentation: `${page}#node-limit`,
    title: 'Clients must supply a first or last argument on any connection',
    check: ({ unbounded: [name] }) =>
      name === undefined
        ? undefined
        : {
            status: 422,
            message: `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
          },
  },
  {
    name: 'graphql-pagination-1-to-100',
    documentation: `${page}#node-limit`,
    title: 'Values of first and last must be within 1-100',
    check: ({ outOfBounds: [name] }) =>
      name === undefined
        ? undefined
        : {
            status: 422,
            message: `Requesting more than 100 records on the \`${name}\` connection exceeds the limit.`,
          },
  },
  {
    name: 'graphql-node-limit',
    documentation: `${page}#node-limit`,
    title: 'Individual calls cannot request more than 500,000 total nodes',
    check: ({ nodes }) =>
      nodes > 500_000
        ? {
            status: 422,
            message: `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of 500,000.`,
          }
        : undefined,
  },
];

interface Sums {
  readonly unbounded: string[];
  readonly outOfBounds: string[];
  nodes: number;
  requests: number;
}

/** Counts what a query may touch, in GitHub's way: from the bounds of its connections, before anything is run. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Measured {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sums: Sums = { unbounded: [], outOfBounds: [], nodes: 0, requests: 0 };
  const walk = (set: SelectionSetNode, parent: unknown, times: number): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        walkField(selection, parent, times);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const name = fragment.typeCondition?.name.value;
      walk(fragment.selectionSet, name === undefined ? parent : schema.getType(name), times);
    }
  };
  const walkField = (field: FieldNode, parent: unknown, times: number): void => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const definition = parent.getFields()[field.name.value];
    if (definition === undefined || field.selectionSet === undefined) return;
    const type = getNamedType(definition.type);
    const isPaged = type.name.endsWith('Connection') && definition.args.some(({ name }) => name === 'first');
    const size = isPaged ? countOf(field, variables, sums) : 1;
    if (isPaged) {
      sums.requests += times;
      sums.nodes += times * size;
    }
    if (isCompositeType(type)) walk(field.selectionSet, type, times * size);
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    walk(definition.selectionSet, schema.getRootType(definition.operation), 1);
  }
  const { unbounded, outOfBounds, nodes, requests } = sums;
  return { unbounded, outOfBounds, nodes, cost: Math.max(1, Math.round(requests / 100)) };
}

function countOf(field: FieldNode, variables: Readonly<Record<string, unknown>>, sums: Sums): number {
  const value = (name: string): unknown => {
    const argument = field.arguments?.find((given) => given.name.value === name);
    return argument === undefined ? undefined : valueFromASTUntyped(argument.value, variables);
  };
  const size = value('first') ?? value('last');
  if (typeof size !== 'number') {
    sums.unbounded.push(field.name.value);
    return 1;
  }
  if (size < 1 || size > 100) sums.outOfBounds.push(field.name.value);
  return Math.max(1, size);
}
