import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { namesAny } from '../_kit/names-any.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const textNames = ['textContent', 'innerText'];
/** Texts that a widget shows, written into attributes by whoever fills the page. */
const shownAttribute =
  /^(?:data-(?:(?:\w+-)*)(?:title|text|label|caption|message|msg|tooltip|tip|name|alt|desc(?:ription)?)|title|alt|aria-label|placeholder)$/;
const shownField =
  /^(?:\w*(?:[tT]itle|[tT]ext|[lL]abel|[cC]aption|[mM]essage|[tT]ooltip|[nN]ame|[dD]escription))$/;
/** What holds HTML or code as its text. */
const holdsCode = /templ|tpl|script|style|source|code|markup|html|noscript|textarea|parser|dummy|tmp|div$/i;

/**
 * Follows the text of elements that a function is given: what was escaped in the page is no longer escaped there. undefined:
 * the file reads no such text.
 */
export function traceOfPageText(file: TypeScriptFile): Trace | undefined {
  if (!namesAny(file, textNames) && !namesAny(file, ['getAttribute', 'dataset', 'attr', 'data']))
    return undefined;
  return createTrace(file, {
    heedsChecks: false,
    knows: (expression) =>
      isTextOfGiven(expression) || isShownAttribute(expression) ? 'request' : undefined,
  });
}

/** `element.textContent`, and `element[property]` where the property is that or another; of `elements[i]` as well. */
function isTextOfGiven(expression: Node): boolean {
  if (expression.type !== 'MemberExpression' && expression.type !== 'OptionalMemberExpression') return false;
  if (!isTextName(expression.computed ? undefined : propertyName(expression), expression.property))
    return false;
  return isGivenElement(expression.object);
}

/** `element.getAttribute('data-title')`, `element.dataset.caption` */
function isShownAttribute(expression: Node): boolean {
  if (isCall(expression)) {
    const [name, value] = expression.arguments;
    if (name?.type !== 'StringLiteral' || value !== undefined) return false;
    switch (propertyName(expression.callee)) {
      case 'getAttribute':
      case 'attr':
        return shownAttribute.test(name.value);
      // jQuery reads the attribute `data-title` as `title`.
      case 'data':
        return shownField.test(name.value);
      default:
        return false;
    }
  }
  const owner = 'object' in expression ? unwrap(expression.object as Node) : undefined;
  return (
    owner !== undefined &&
    propertyName(owner) === 'dataset' &&
    shownField.test(propertyName(expression) ?? '')
  );
}

function isTextName(name: string | undefined, property: Node): boolean {
  if (name !== undefined) return textNames.includes(name);
  const value = writtenValue(property);
  const names = value.type === 'ConditionalExpression' ? [value.consequent, value.alternate] : [value];
  return names.some((one) => one.type === 'StringLiteral' && textNames.includes(one.value));
}

const longestChain = 6;

/** `element`, `elements[i]`, `event.target`, and `elements` of `const elements = isText(given) ? document.querySelectorAll(given) : given` */
function isGivenElement(object: Node, steps = longestChain): boolean {
  if (steps === 0) return false;
  const value = unwrap(object);
  if (value.type === 'ConditionalExpression')
    return [value.consequent, value.alternate].some((one) => isGivenElement(one, steps - 1));
  if ('object' in value) return isGivenElement(value.object as Node, steps - 1);
  const binding = referenceOf(value)?.binding;
  const [name] = binding?.declarations ?? [];
  if (binding === undefined || name === undefined || holdsCode.test(binding.name)) return false;
  if (binding.kind === 'param') return true;
  const declarator = parentOf(name);
  return (
    declarator?.type === 'VariableDeclarator' &&
    declarator.id === name &&
    declarator.init != null &&
    isGivenElement(declarator.init, steps - 1)
  );
}
