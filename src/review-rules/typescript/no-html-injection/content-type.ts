import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const header = /^content-?type$/i;
/** As a media type, and as Express and Fastify name it for short. */
const otherType = /^(?:text\/(?:plain|csv|xml)|application\/)|^\.?(?:text|txt|json|xml|csv)$/i;
const htmlType = /^(?:text\/html|application\/xhtml)|^\.?html$/i;

/** What a file says of the answers that it sends; each function is read once. */
export class ContentTypes {
  readonly #tree: TypeScriptFile['tree'];
  readonly #known = new Map<FunctionNode, Said>();

  constructor({ tree }: TypeScriptFile) {
    this.#tree = tree;
  }

  /** The function around says that the answer is no page. */
  isOther(html: Node): boolean {
    return this.#saidAround(html)?.isOther === true;
  }

  /** It is said before, and whenever this is sent, that the answer is a page, whatever it looks like. */
  isHtml(html: Node): boolean {
    const said = this.#saidAround(html);
    if (said === undefined || said.htmlFrom.size === 0) return false;
    const { start } = rangeOf(html);
    return [...ancestorsOf(html)].some((block) => (said.htmlFrom.get(block) ?? Infinity) < start);
  }

  #saidAround(html: Node): Said | undefined {
    const around = enclosingFunction(html);
    if (around === undefined) return undefined;
    const known = this.#known.get(around) ?? saidIn(around, this.#tree);
    this.#known.set(around, known);
    return known;
  }
}

interface Said {
  readonly isOther: boolean;
  /** Blocks in which it is said that a page is sent, and where that is said first. */
  readonly htmlFrom: ReadonlyMap<Node, number>;
}

function saidIn(around: FunctionNode, tree: TypeScriptFile['tree']): Said {
  const { start, end } = rangeOf(around);
  const htmlFrom = new Map<Node, number>();
  let isOther = false;
  for (const call of [...tree.nodesOf('CallExpression'), ...tree.nodesOf('OptionalCallExpression')]) {
    const range = rangeOf(call);
    if (range.start < start || range.end > end) continue;
    const types = typesSetBy(call);
    isOther ||= types.some((type) => isOne(type, otherType));
    const block = types.some((type) => isOne(type, htmlType)) ? blockAround(call) : undefined;
    if (block !== undefined) htmlFrom.set(block, Math.min(range.start, htmlFrom.get(block) ?? range.start));
  }
  return { isOther, htmlFrom };
}

function blockAround(node: Node): Node | undefined {
  for (const one of ancestorsOf(node))
    if (one.type === 'BlockStatement' || one.type === 'SwitchCase' || isFunction(one)) return one;
  return undefined;
}

/** `res.type(t)`, `res.setHeader('Content-Type', t)`, `res.writeHead(200, { 'Content-Type': t })`. */
function typesSetBy(call: Call): readonly Node[] {
  const [first, second] = call.arguments;
  switch (nameOfCallee(call.callee)) {
    case 'type':
    case 'contentType':
      return first === undefined ? [] : [first];
    case 'set':
    case 'setHeader':
    case 'header':
    case 'headers':
    case 'append':
    case 'writeHead':
      if (first?.type === 'StringLiteral' && header.test(first.value))
        return second === undefined ? [] : [second];
      return call.arguments.flatMap((argument) => typesIn(argument));
    default:
      return [];
  }
}

function typesIn(argument: Node): readonly Node[] {
  const headers = writtenValue(argument);
  if (headers.type !== 'ObjectExpression') return [];
  return headers.properties.flatMap((property) =>
    property.type === 'ObjectProperty' && header.test(keyName(property) ?? '') ? [property.value] : [],
  );
}

/** `{ 'Content-Type': 'text/html' }` */
export function hasHtmlType(headers: Node): boolean {
  return typesIn(headers).some((type) => isOne(type, htmlType));
}

function isOne(type: Node, wanted: RegExp): boolean {
  const value = writtenValue(type);
  if (value.type === 'StringLiteral') return wanted.test(value.value);
  return value.type === 'TemplateLiteral' && wanted.test(value.quasis[0]?.value.raw ?? '');
}
