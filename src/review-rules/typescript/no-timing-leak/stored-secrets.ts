import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Settings whose name says that who knows them may come in; also asked of all names of a file, each on a line. */
export const secretName =
  /(?:secret|token|passw(?:or)?d|passphrase|(?:api|access|private|auth|admin|service|internal|webhook|hook|sign(?:ing)?)_?key)$/im;
const publicName = /public|publish|csrf|xsrf|client_?id|(?:max|min|num|count|per)_?token/i;

/** A file without such a name has no settings. */
export const settings = /^(?:env|\w*config\w*)$/im;

/** Longer chains are not followed. */
const deepest = 8;

/** `process.env.API_KEY`, also by another name, with a word before it, or in a field of the class around. */
export function isStoredSecret(node: Node, steps = deepest): boolean {
  if (steps === 0) return false;
  const value = writtenValue(node);
  switch (value.type) {
    case 'TemplateLiteral':
      return value.expressions.some((one) => isStoredSecret(one, steps - 1));
    case 'BinaryExpression':
      return (
        value.operator === '+' && [value.left, value.right].some((one) => isStoredSecret(one, steps - 1))
      );
    case 'LogicalExpression':
      return value.operator !== '&&' && isStoredSecret(value.left, steps - 1);
    case 'CallExpression':
      return isSecretOfSettings(value);
    case 'MemberExpression':
      return isSecretOfEnvironment(value) || isSecretField(value, steps);
    default:
      return false;
  }
}

function isSecretOfEnvironment(member: Node): boolean {
  const name = propertyName(member);
  if (name === undefined || !isSecretName(name) || !('object' in member)) return false;
  const environment = writtenValue(member.object as Node);
  return (
    propertyName(environment) === 'env' &&
    'object' in environment &&
    unwrap(environment.object as Node).type !== 'ThisExpression'
  );
}

/** `this.apiKey` of `private readonly apiKey = process.env.API_KEY` */
function isSecretField(member: Node, steps: number): boolean {
  const name = propertyName(member);
  if (name === undefined || !('object' in member)) return false;
  if (unwrap(member.object as Node).type !== 'ThisExpression') return false;
  for (const around of ancestorsOf(member)) {
    if (around.type !== 'ClassBody') continue;
    const field = around.body.find(
      (one) => one.type === 'ClassProperty' && one.static !== true && keyName(one) === name,
    );
    return field?.type === 'ClassProperty' && field.value != null && isStoredSecret(field.value, steps - 1);
  }
  return false;
}

/** `config.get('API_KEY')` */
function isSecretOfSettings({ callee, arguments: [name] }: Call): boolean {
  if (name?.type !== 'StringLiteral' || !isSecretName(name.value.replace(/^.*[.:]/, ''))) return false;
  return (
    /^get(?:OrThrow)?$/.test(nameOfCallee(callee) ?? '') &&
    /config/i.test(namesOfReceiver(callee).at(-1) ?? '')
  );
}

function isSecretName(name: string): boolean {
  return secretName.test(name) && !publicName.test(name);
}
