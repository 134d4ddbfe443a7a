import type {
  Diagram,
  DiagramArrow,
  DiagramNode,
  NodeKind,
  NodeState,
} from '../domain/change-description.ts';

/** The brackets that make the shape of a node, for a label in quotes. */
const shapes: Readonly<Record<NodeKind, readonly [open: string, close: string]>> = {
  code: ['[', ']'],
  data: ['[(', ')]'],
  service: ['[[', ']]'],
  person: ['([', '])'],
  decision: ['{', '}'],
};

/** In lines and dashes: forges show it on a light and on a dark ground. */
const looks: Readonly<Partial<Record<NodeState, string>>> = {
  new: 'stroke-width:3px',
  changed: 'stroke-width:3px',
  removed: 'stroke-dasharray:4 4',
};

/**
 * A drawing in the language of Mermaid, which can do more than draw: links, calls, settings, HTML in labels. Of what a model
 * wrote only labels get into it, and of those only letters, digits and signs that mean nothing there.
 */
export function mermaidOf({ kind, nodes, arrows }: Diagram): string {
  const rows = kind === 'flow' ? flow(nodes, arrows) : sequence(nodes, arrows);
  return rows.join('\n');
}

function flow(nodes: readonly DiagramNode[], arrows: readonly DiagramArrow[]): readonly string[] {
  const labelled = ({ from, to, label }: DiagramArrow): string => {
    const words = mermaidLabel(label);
    return `  n${from} -->${words === '' ? '' : `|"${words}"|`} n${to}`;
  };
  return ['flowchart TD', ...nodes.map(node), ...arrows.map(labelled), ...nodes.flatMap(look)];
}

function node({ label, kind }: DiagramNode, index: number): string {
  const [open, close] = shapes[kind];
  return `  n${index}${open}"${mermaidLabel(label) || '…'}"${close}`;
}

function look({ state }: DiagramNode, index: number): readonly string[] {
  const style = looks[state];
  return style === undefined ? [] : [`  style n${index} ${style}`];
}

function sequence(nodes: readonly DiagramNode[], arrows: readonly DiagramArrow[]): readonly string[] {
  return [
    'sequenceDiagram',
    ...nodes.map(({ label }, index) => `  participant n${index} as ${mermaidLabel(label) || '…'}`),
    ...arrows.map(({ from, to, label }) => `  n${from}->>n${to}: ${mermaidLabel(label) || '…'}`),
  ];
}

/**
 * Without the quotes around it. Addresses do not survive it: no colon, no two slashes, no dot after `www`. What looks like the
 * item of a list is refused by who draws it.
 */
export function mermaidLabel(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\p{M} ,._+=()/-]/gu, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/-{2,}/g, '-')
    .replace(/\bwww\./gi, 'www ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^[-+= ]+/, '')
    .replace(/^(\d+)[.)](?= |$)/, '$1');
}
