import { ElementTypes, NodeTypes } from '@vue/compiler-dom';
import type { DirectiveNode, ElementNode } from '@vue/compiler-dom';
import type { TemplateLoop } from '../typescript/template-code.ts';

const field = /^(?:input|textarea|select)$/;

/** What is known of an element that `v-for` repeats; undefined: it repeats nothing, or the list is written out. */
export function loopOf(element: ElementNode): TemplateLoop | undefined {
  const loop = directivesOf(element).find(({ name }) => name === 'for')?.forParseResult;
  if (loop?.source.type !== NodeTypes.SIMPLE_EXPRESSION || /^\s*[\d[{'"]/.test(loop.source.content))
    return undefined;
  const { start } = element.loc;
  return {
    range: { start: start.offset, end: start.offset + 1 + element.tag.length },
    tag: element.tag,
    list: loop.source.content.trim(),
    isKeyed: isKeyed(element),
    holdsField: holdsField(element),
  };
}

/** Also what may have a key: an object can bring it. Vue 2 has that of a `template` on its children. */
function isKeyed(element: ElementNode): boolean {
  const hasOwn = element.props.some(
    (one) =>
      (one.type === NodeTypes.ATTRIBUTE && one.name === 'key') ||
      (one.type === NodeTypes.DIRECTIVE && (bindsKey(one) || /^(?:memo|once|pre)$/.test(one.name))),
  );
  if (hasOwn || element.tag === 'slot') return true;
  if (element.tag !== 'template') return false;
  return element.children.every((child) => child.type !== NodeTypes.ELEMENT || isKeyed(child));
}

function bindsKey({ name, arg }: DirectiveNode): boolean {
  if (name !== 'bind') return false;
  return arg?.type !== NodeTypes.SIMPLE_EXPRESSION || !arg.isStatic || arg.content === 'key';
}

/** Something that somebody types into keeps what is typed with its place. */
function holdsField(element: ElementNode): boolean {
  if (field.test(element.tag) && element.tagType === ElementTypes.ELEMENT) return true;
  return element.children.some((child) => child.type === NodeTypes.ELEMENT && holdsField(child));
}

function directivesOf({ props }: ElementNode): readonly DirectiveNode[] {
  return props.filter((one) => one.type === NodeTypes.DIRECTIVE);
}
