import type { Node } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { CodeSink } from './code-sinks.ts';

/** A file that loads none of these reads no text that may hold functions. */
export const textModules: readonly string[] = ['js-yaml', 'gray-matter'];

/** YAML with `!!js/function` in it, and front matter of a script: what is called a text of data is run. */
export function textWithCode(
  { callee, arguments: given }: Pick<Call, 'callee' | 'arguments'>,
  isOld: boolean,
): CodeSink | undefined {
  const [code, ...rest] = given;
  const member = code && moduleMemberOf(callee);
  if (code === undefined || member === undefined) return undefined;
  if (member.module === 'gray-matter' && member.path === '')
    return rest.length === 0 ? { code, name: 'gray-matter' } : undefined;
  if (member.module !== 'js-yaml' || !/^load(?:All)?$/.test(member.path)) return undefined;
  const schema = schemaIn(rest);
  const isFull = schema === undefined ? isOld : isFullSchema(schema);
  return isFull ? { code, name: `yaml.${member.path}` } : undefined;
}

/** Who calls `safeLoad` has a version whose `load` is not safe; who asks whether it is there has either. */
export function hasOldYaml({ tree, text }: TypeScriptFile): boolean {
  if (!tree.words.has('safeLoad') || /\bsafeLoad\s*(?:\)|\?|&&|\|\|)/.test(text)) return false;
  return tree.nodesOf('CallExpression').some(({ callee }) => {
    const { module, path } = moduleMemberOf(callee) ?? {};
    return module === 'js-yaml' && path === 'safeLoad';
  });
}

function schemaIn(given: readonly Node[]): Node | undefined {
  for (const one of given) {
    const options = writtenValue(one);
    if (options.type === 'ObjectExpression') return propertyOf(options, 'schema');
  }
  return undefined;
}

function isFullSchema(schema: Node): boolean {
  const value = writtenValue(schema);
  const name = value.type === 'Identifier' ? value.name : propertyName(value);
  return name === 'DEFAULT_FULL_SCHEMA';
}
