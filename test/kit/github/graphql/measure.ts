import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface Measured {
  /** Connections that name no bounds, or wrong ones. */
  readonly unbounded: readonly string[];
  readonly outOfBounds: readonly string[];
  readonly nodes: number;
  /** In points of the rate limit. */
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
            message: `Requesting more than 100 records on the \`${name}\` connection exceeds the limit of 100 records.`,
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

/** Counts what a query may touch, in GitHub's way: from the bounds of its connections, before anything is run. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Measured {
  const survey = new Survey(schema, document, variables);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    survey.walk(definition.selectionSet, schema.getRootType(definition.operation), 1);
  }
  const { unbounded, outOfBounds, nodes, requests } = survey;
  return { unbounded, outOfBounds, nodes, cost: Math.max(1, Math.round(requests / 100)) };
}

class Survey {
  readonly unbounded: string[] = [];
  readonly outOfBounds: string[] = [];
  nodes = 0;
  /** Connections, each as often as the ones around it make it. */
  requests = 0;
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#variables = variables;
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(
      fragments.map((fragment) => [
        (fragment as FragmentDefinitionNode).name.value,
        fragment as FragmentDefinitionNode,
      ]),
    );
  }

  walk({ selections }: SelectionSetNode, parent: unknown, times: number): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#walkField(selection, parent, times);
      else this.#walkFragment(selection, parent, times);
    }
  }

  #walkFragment(selection: Exclude<SelectionNode, FieldNode>, parent: unknown, times: number): void {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (fragment === undefined) return;
    const name = fragment.typeCondition?.name.value;
    this.walk(fragment.selectionSet, name === undefined ? parent : this.#schema.getType(name), times);
  }

  #walkField(field: FieldNode, parent: unknown, times: number): void {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const definition = parent.getFields()[field.name.value];
    if (definition === undefined || field.selectionSet === undefined) return;
    const type = getNamedType(definition.type);
    const isPaged = type.name.endsWith('Connection') && definition.args.some(({ name }) => name === 'first');
    const size = isPaged ? this.#sizeOf(field) : 1;
    if (isPaged) {
      this.requests += times;
      this.nodes += times * size;
    }
    this.walk(field.selectionSet, type, times * size);
  }

  #sizeOf(field: FieldNode): number {
    const value = (name: string): unknown => {
      const argument = field.arguments?.find((given) => given.name.value === name);
      return argument === undefined ? undefined : valueFromASTUntyped(argument.value, this.#variables);
    };
    const size = value('first') ?? value('last');
    if (typeof size !== 'number') this.unbounded.push(field.name.value);
    else if (size < 1 || size > 100) this.outOfBounds.push(field.name.value);
    return typeof size === 'number' ? Math.max(1, size) : 1;
  }
}
