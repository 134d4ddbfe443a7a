import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import { nameOfFunction } from '../name-of-function.ts';
import { bindingOfFunction } from './function-name.ts';
import type { Origin } from './origin.ts';
import type { Trace } from './trace.ts';

/** Functions that answer a request for the file’s own route. */
const handlers = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
/** Those that load its data: names that functions of other files have as well. */
const loaders = /^(?:loader|action|load)$/;
const platforms = /^(?:@sveltejs\/|@remix-run\/|react-router|\.\/\$types|.*\/\+types\/)/;
const keysOfHandler = /^(?:params|searchParams|request|url)$/;

/**
 * What a router that goes by files hands to what such a file exports: `{ params }` of `GET` and `loader`, `searchParams` of
 * a page.
 */
export function originGivenByRouter(
  owner: FunctionNode,
  index: number,
  key: string,
  trace: Trace,
): Origin | undefined {
  if (index > 1 || !keysOfHandler.test(key) || !isExported(owner)) return undefined;
  const name = nameOfFunction(owner) ?? '';
  const isOther = index === 0 && (isOfPage(name, key) || (loaders.test(name) && isOnPlatform(owner)));
  if (!handlers.test(name) && !isOther) return undefined;
  return key === 'url' && trace.tellsAddress ? 'address' : 'request';
}

/** The same of `props.searchParams` and `const { params } = context`. */
export function originReadFromRouter(
  object: Node,
  key: string | undefined,
  trace: Trace,
): Origin | undefined {
  if (key === undefined || !keysOfHandler.test(key)) return undefined;
  const value = unwrap(object);
  const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  const [declaration] = binding?.declarations ?? [];
  if (owner === undefined || !isFunction(owner) || declaration === undefined) return undefined;
  const index = owner.params.findIndex((one) => one === declaration);
  return index < 0 ? undefined : originGivenByRouter(owner, index, key, trace);
}

function isExported(owner: FunctionNode): boolean {
  const around = parentOf(owner);
  return around?.type === 'ExportDefaultDeclaration' || bindingOfFunction(owner)?.exported === true;
}

/** Next hands a page its `params` as they stand in the address, not decoded: they hold no `/` and no `<`. */
function isOfPage(name: string, key: string): boolean {
  return key === 'searchParams' && /^(?:[A-Z]|generateMetadata$|$)/.test(name);
}

function isOnPlatform(owner: FunctionNode): boolean {
  const program = [...ancestorsOf(owner)].find(({ type }) => type === 'Program');
  return (
    program?.type === 'Program' &&
    program.body.some((one) => one.type === 'ImportDeclaration' && platforms.test(one.source.value))
  );
}
