import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { remembered } from '../_kit/remembered.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { usesOf } from './given-on.ts';
import { isAskedFor } from './is-asked-for.ts';
import { isOfServer } from './is-of-server.ts';
import { leadsToOwnMachine, staysOnOwnMachine } from './is-own-machine.ts';
import type { WeakSetting } from './weak-setting.ts';

/** Files that only developers run. */
const forDevelopers =
  /(?:^|\/)(?:scripts|examples?|dev)\/|\.config\.[cm]?[jt]s$|(?:^|[/._-])dev(?:elopment)?[._-]/i;

type IsMeant = (setting: Node, manner: WeakSetting['manner']) => boolean;

/**
 * Does the author know: is the setting asked for by another one, for the own machine, or of a server? Answers for one
 * file; each object and call around settings is looked at once, however many settings it holds.
 */
export function createIsMeant(file: TypeScriptFile): IsMeant {
  const own = new Map<Node, boolean>();
  const servers = new Map<Node, boolean>();
  const endsWell = createEndsWell(file);
  const looksItself = file.text.includes('getPeerCertificate');
  return (setting, manner) => {
    if (forDevelopers.test(file.path)) return true;
    // Who reads the certificate compares it with the one that is known, or only wants to see it.
    if (looksItself && (manner === 'unchecked' || manner === 'unless-told')) return true;
    let at = setting;
    for (const around of ancestorsOf(setting)) {
      if (isAskedFor(around, at, file) || leadsToOwnProxy(around)) return true;
      if (remembered(own, around, () => leadsToOwnMachine(around, file))) return true;
      if (manner !== 'version' && remembered(servers, around, () => isObjectOfServer(around, file)))
        return true;
      if (isFunction(around) && isNamedForIt(around)) return true;
      if (isFunction(around)) break;
      at = around;
    }
    return endsWell(setting, manner);
  };
}

/** `{ HTTPS_PROXY: proxy.url, NODE_TLS_REJECT_UNAUTHORIZED: '0' }`: a child whose traffic the program itself reads. */
function leadsToOwnProxy(around: Node): boolean {
  if (around.type !== 'ObjectExpression') return false;
  const proxy = propertyOf(around, 'HTTPS_PROXY') ?? propertyOf(around, 'https_proxy');
  return proxy !== undefined && propertyName(unwrap(proxy)) !== 'HTTPS_PROXY';
}

function isNamedForIt(around: FunctionNode): boolean {
  return /insecure|unsafe|self_?signed|certificate/i.test(nameOfFunction(around) ?? '');
}

/** Asks what becomes of the options that hold a setting. */
function createEndsWell(file: TypeScriptFile): IsMeant {
  const known = new Map<Node, boolean>();
  return (setting, manner) => {
    const holders = manner === 'everywhere' ? [] : holdersOf(setting, file);
    if (manner === 'version') return staysOnOwnMachine(holders, file);
    const [first] = holders;
    return (
      first !== undefined &&
      remembered(known, first, () => staysOnOwnMachine(holders, file) || isOfServer(holders, file))
    );
  };
}

function isObjectOfServer(around: Node, file: TypeScriptFile): boolean {
  return around.type === 'ObjectExpression' && isOfServer([around], file);
}

/** The options that hold a setting, or the places where the name or the field that it is written to is read. */
function holdersOf(setting: Node, file: TypeScriptFile): readonly Node[] {
  if (setting.type === 'AssignmentExpression') {
    if (setting.left.type !== 'MemberExpression') return [];
    return [...usesOf(setting.left.object, file), writtenValue(setting.left.object)];
  }
  const object = parentOf(setting);
  return object?.type === 'ObjectExpression' ? [object] : [];
}
