import { NodeTypes, parse } from '@vue/compiler-dom';
import type { ElementNode, TemplateChildNode } from '@vue/compiler-dom';
import { LineIndex } from '../../domain/text-position.ts';
import type { Line, Range } from '../../domain/text-position.ts';
import type { Comment } from '../language.ts';

/** What a single-file component is made of, as far as it is code. */
export interface Blocks {
  readonly kind: 'blocks';
  readonly scripts: readonly ScriptBlock[];
  readonly template: ElementNode | undefined;
  /** `<!-- … -->`, at the top and in the template. */
  readonly comments: readonly Comment[];
}

export interface ScriptBlock {
  readonly range: Range;
  readonly isSetup: boolean;
  /** `ts` and `tsx`. */
  readonly isTyped: boolean;
  readonly hasMarkup: boolean;
}

type BlocksResult = Blocks | { readonly kind: 'broken'; readonly line: Line; readonly why: string };

interface Complaint {
  readonly at: number;
  readonly why: string;
}

/** Finds the blocks. What is wrong inside of a template leaves the rest as it is; a block without an end does not. */
export function blocksOf(text: string): BlocksResult {
  const complaints: Complaint[] = [];
  const { children } = parse(readable(text), {
    parseMode: 'sfc',
    comments: true,
    onError: ({ loc, message }) => complaints.push({ at: loc?.start.offset ?? 0, why: message }),
    onWarn: () => undefined,
  });
  const elements = children.filter((child) => child.type === NodeTypes.ELEMENT);
  const templates = elements.filter(({ tag }) => tag === 'template');
  const outside = complaints.find(({ at }) => !templates.some((one) => isInside(one, at)));
  if (outside !== undefined)
    return { kind: 'broken', line: new LineIndex(text).lineAt(outside.at), why: outside.why };
  return {
    kind: 'blocks',
    scripts: elements.flatMap(scriptOf),
    template: templates[0],
    comments: [...commentsIn(children)],
  };
}

/**
 * The library takes such a directive apart with a regular expression whose time grows with the square of the length, and
 * with its cube where it is white space. Nobody writes one as long; by another name of the same length it is left alone.
 */
const longLoop = /\bv-for(?=\s{0,99}=\s{0,99}(?:"[^"]{1000}|'[^']{1000}|[^\s"'>]{1000}))/g;

/** A directive without a name, but with a modifier: the library throws a `TypeError` on it. `v-.5` is a sum. */
const nameless = /\bv-(?=\.(?!\d))/g;

/** What the library comes back from, place for place the same. */
function readable(text: string): string {
  return text.replace(longLoop, 'x-for').replace(nameless, 'x-');
}

function isInside({ innerLoc }: ElementNode, at: number): boolean {
  return innerLoc !== undefined && innerLoc.start.offset <= at && at <= innerLoc.end.offset;
}

/** A block in another language than these, or in a file of its own, is nothing to read here. */
const languages = /^(?:js|jsx|ts|tsx|javascript|typescript)$/i;

function scriptOf(element: ElementNode): readonly ScriptBlock[] {
  const { tag, innerLoc } = element;
  if (tag !== 'script' || innerLoc === undefined || hasAttribute(element, 'src')) return [];
  const language = attributeOf(element, 'lang') ?? 'js';
  if (!languages.test(language)) return [];
  return [
    {
      range: { start: innerLoc.start.offset, end: innerLoc.end.offset },
      isSetup: hasAttribute(element, 'setup'),
      isTyped: /^t/i.test(language),
      hasMarkup: /x$/i.test(language),
    },
  ];
}

export function hasAttribute({ props }: ElementNode, name: string): boolean {
  return props.some((one) => one.type === NodeTypes.ATTRIBUTE && one.name === name);
}

export function attributeOf({ props }: ElementNode, name: string): string | undefined {
  const found = props.find((one) => one.type === NodeTypes.ATTRIBUTE && one.name === name);
  return found?.type === NodeTypes.ATTRIBUTE ? found.value?.content : undefined;
}

function* commentsIn(nodes: readonly TemplateChildNode[]): Generator<Comment, void> {
  for (const node of nodes) {
    if (node.type === NodeTypes.ELEMENT) yield* commentsIn(node.children);
    if (node.type !== NodeTypes.COMMENT) continue;
    yield {
      range: { start: node.loc.start.offset, end: node.loc.end.offset },
      text: node.content,
    };
  }
}
