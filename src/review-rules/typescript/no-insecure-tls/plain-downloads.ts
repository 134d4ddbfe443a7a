import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { namesMatch } from '../_kit/names-match.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { beginningOf } from './beginning-of.ts';

/** A program or an archive that is fetched without encryption, and so without knowing from whom. */
export interface PlainDownload {
  readonly place: Node;
  readonly address: string;
}

const plain = /^http:\/\/(?<host>[^/\s:]+)/i;
/** What is run or unpacked. */
const program =
  /\.(?:zip|tgz|tar(?:\.\w+)?|tbz2|7z|exe|dmg|msi|jar|war|deb|rpm|pkg|apk|phar|node|dll|dylib|sh|ps1)(?:[?#][^\s]*)?$/i;
const command = /\b(?:curl|wget)\b[^|;&\n]{0,200}\s["']?(?<address>http:\/\/[^\s"'|;&]+)/i;
/** Networks where nobody else is, and names that lead nowhere. */
const ownHost =
  /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[|host\.docker\.internal)|^[^.]+$|(?:\.|^)(?:example(?:\.(?:com|org|net))?|test|invalid|local|internal|lan)$/i;

const loads =
  /^(?:node:)?https?$|request|^(?:got|axios|fetch|needle|wget|curl)$|download|superagent|undici|\bexec|spawn|child_process/im;
/** Who knows what has to come notices when something else does. */
const verifies = /createHash|check_?sum|sha_?(?:1|256|512)|\bmd5\b|integrity|signature|gpg|openpgp|minisign/i;

export function* findPlainDownloads(file: TypeScriptFile): Generator<PlainDownload, void> {
  if (!file.text.includes('http://') || !namesMatch(file, loads) || namesMatch(file, verifies)) return;
  const { tree } = file;
  for (const kind of [
    'StringLiteral',
    'TemplateLiteral',
    'BinaryExpression',
    'AssignmentExpression',
  ] as const)
    for (const place of tree.nodesOf(kind)) {
      const address = isPartOrLink(place) ? undefined : addressOf(place);
      if (address !== undefined) yield { place, address };
    }
  if (!namesAny(file, ['chmod', 'chmodSync']) || !namesAny(file, keepingBytes)) return;
  if (executable.test(file.text)) yield* madeExecutable(file);
}

/** Where bytes are not kept as they come, what is loaded becomes no program. */
const keepingBytes = [
  'createWriteStream',
  'pipe',
  'pipeline',
  'arrayBuffer',
  'buffer',
  'Buffer',
  'blob',
  'bytes',
];

/** `chmod(file, 0o755)` */
const executable = /\bchmod(?:Sync)?\([^;]{0,200}?(?:(?:0o?|['"])0?7[0-7]{2}\b|['"]a?\+x|S_IX|\b493\b)/;

/** What is loaded becomes a program, whatever it is called. */
function* madeExecutable({ tree }: TypeScriptFile): Generator<PlainDownload, void> {
  const told = new Set<Node>();
  for (const call of tree.nodesOf('CallExpression')) {
    const given = addressGiven(call);
    const begins = given === undefined ? undefined : beginningOf(given);
    const host = begins === undefined ? undefined : plain.exec(begins.text)?.groups?.['host'];
    if (begins === undefined || host === undefined || ownHost.test(host) || told.has(begins.at)) continue;
    // A text that says itself that it is a program was told of.
    if (given !== undefined && program.test(endOf(writtenValue(given)) ?? '')) continue;
    told.add(begins.at);
    yield { place: begins.at, address: begins.text };
  }
}

const loaders =
  /^(?:https?|request|got|axios|node-fetch|needle|superagent|undici|download|follow-redirects)$/;

/** `http.get(address, …)`, `request({ url: address })` */
function addressGiven({ callee, arguments: [first] }: Call): Node | undefined {
  const { module } = moduleMemberOf(callee) ?? {};
  const isLoad = module === undefined ? nameOfCallee(callee) === 'fetch' : loaders.test(module);
  if (!isLoad || first === undefined) return undefined;
  const value = writtenValue(first);
  if (value.type !== 'ObjectExpression') return first;
  return propertyOf(value, 'url') ?? propertyOf(value, 'uri');
}

function addressOf(place: Node): string | undefined {
  if (place.type === 'StringLiteral') return addressIn(place.value, place.value);
  const isAppended = place.type === 'AssignmentExpression' && place.operator === '+=';
  const isSum = place.type === 'BinaryExpression' && place.operator === '+';
  if (!isAppended && !isSum && place.type !== 'TemplateLiteral') return undefined;
  // Most texts end otherwise: how they begin takes a look elsewhere.
  const last = endOf(place);
  const first = last === undefined || !program.test(last) ? undefined : beginningOf(place)?.text;
  return first === undefined || last === undefined ? undefined : addressIn(first, last, '…');
}

/** @param between Stands for what only the running program knows. */
function addressIn(first: string, last: string, between = ''): string | undefined {
  const host = plain.exec(first)?.groups?.['host'];
  if (host !== undefined && !ownHost.test(host) && program.test(last))
    return between === '' || first === last ? first : `${first}${between}${last}`;
  const fetched = between === '' ? command.exec(first)?.groups?.['address'] : undefined;
  const from = fetched === undefined ? undefined : plain.exec(fetched)?.groups?.['host'];
  const isRun =
    fetched !== undefined && (program.test(fetched) || /\|\s*(?:sudo\s+)?(?:ba|z)?sh\b/.test(first));
  return isRun && from !== undefined && !ownHost.test(from) ? fetched : undefined;
}

/** What a longer text is made of is looked at with it; what a page links to, its reader loads. */
function isPartOrLink(node: Node): boolean {
  const around = parentOf(node);
  return (
    around?.type === 'JSXAttribute' ||
    around?.type === 'JSXExpressionContainer' ||
    (around?.type === 'BinaryExpression' && around.operator === '+')
  );
}

function endOf(node: Node): string | undefined {
  switch (node.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return node.quasis.at(-1)?.value.cooked ?? undefined;
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return endOf(node.right);
    default:
      return undefined;
  }
}
