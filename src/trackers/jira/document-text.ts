/**
 * The text of a document in Atlassian's format, with headings and lists as in Markdown: what matters of them is where one item
 * ends and the next begins. What is no text, such as pictures, is left out.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function documentText(document: unknown): string {
  return blockText(nodeOf(document), 0)
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Node {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
}

/** What stands deeper was not written by hand, and would cost the stack. */
const deepest = 40;

function blockText(node: Node, depth: number): string {
  if (depth > deepest) return '';
  const all = (joint: string): string =>
    node.content.map((one) => blockText(nodeOf(one), depth + 1)).join(joint);
  switch (node.type) {
    case 'heading':
      return `\n## ${all('')}\n\n`;
    case 'paragraph':
    case 'tableRow':
      return `${all(node.type === 'tableRow' ? ' | ' : '')}\n\n`;
    case 'codeBlock':
      return `\`\`\`\n${all('')}\n\`\`\`\n\n`;
    case 'listItem':
    case 'decisionItem':
      return item('-', all(''));
    case 'taskItem':
      return item(node.attrs['state'] === 'DONE' ? '- [x]' : '- [ ]', all(''));
    case 'tableCell':
    case 'tableHeader':
      return all('').trim();
    case 'expand':
    case 'nestedExpand':
      return `${textIn(node.attrs, 'title')}\n\n${all('')}`;
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
    case 'decisionList':
      return `${all('')}\n`;
    default:
      return node.content.length > 0 ? all('') : inlineText(node);
  }
}

function inlineText({ type, text, attrs }: Node): string {
  if (type === 'hardBreak') return '\n';
  return type === 'inlineCard' || type === 'blockCard' ? textIn(attrs, 'url') : text || textIn(attrs, 'text');
}

function item(bullet: string, text: string): string {
  return `${bullet} ${text.trim().replaceAll('\n', '\n  ')}\n`;
}

function nodeOf(value: unknown): Node {
  const { type, text, attrs, content } = fieldsOf(value);
  return {
    ...{ type: typeof type === 'string' ? type : '', text: typeof text === 'string' ? text : '' },
    ...{ attrs: fieldsOf(attrs), content: Array.isArray(content) ? content : [] },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textIn(attrs: Node['attrs'], name: string): string {
  const value = attrs[name];
  return typeof value === 'string' ? value : '';
}
