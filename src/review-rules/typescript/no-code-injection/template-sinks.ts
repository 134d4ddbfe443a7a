import type { Node } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** What compiles the text of a template into code, by the module that does it. */
const compilers: Readonly<Record<string, RegExp>> = {
  ejs: /^(?:render|compile)$/,
  pug: /^(?:render|compile)$/,
  jade: /^(?:render|compile)$/,
  handlebars: /^compile$/,
  nunjucks: /^(?:renderString|compile)$/,
  swig: /^(?:render|compile)$/,
  dot: /^(?:template|compile)$/,
  lodash: /^template$/,
  underscore: /^template$/,
  'lodash/template': /^$/,
  'lodash.template': /^$/,
};

export const templateModules: readonly string[] = [...Object.keys(compilers), 'renderString'];

/** The template, and what compiles it: `ejs.render(template, data)`, `environment.renderString(template)`. */
export function templateOf({ callee, arguments: given }: Call): Compiled | undefined {
  const [template] = given;
  if (template === undefined) return undefined;
  const member = moduleMemberOf(callee);
  if (member === undefined) {
    const name = propertyName(callee);
    return name === 'renderString' ? { template, name } : undefined;
  }
  if (compilers[member.module]?.test(member.path) !== true) return undefined;
  return { template, name: [member.module.replace(/\W.*/, ''), member.path].filter(Boolean).join('.') };
}

interface Compiled {
  readonly template: Node;
  readonly name: string;
}

/** The path of what `require(path)` loads and runs. */
export function loadedBy({ callee, arguments: given }: Call): Node | undefined {
  const [path] = given;
  if (path === undefined || !isUndeclared(callee, 'require')) return undefined;
  return writtenValue(path).type === 'StringLiteral' ? undefined : path;
}
