import type { RepoPath, Sha } from './ids.ts';

/** What sort of change it is, by the words that a model may choose from; a repository can add its own. */
export const changeLabels = [
  'fix',
  'feature',
  'refactoring',
  'performance',
  'security',
  'tests',
  'documentation',
  'dependencies',
  'build',
  'breaking',
] as const;
export type ChangeLabel = (typeof changeLabels)[number];

export function isChangeLabel(name: string): name is ChangeLabel {
  return (changeLabels as readonly string[]).includes(name);
}

/** How long a person takes to review it: 1 a glance, 5 most of a day. */
export const efforts = [1, 2, 3, 4, 5] as const;
export type Effort = (typeof efforts)[number];

/** What a model said of a change. All words in it are those of a stranger, on one line but for the proposed body. */
export interface ChangeDescription {
  /** The head that it tells of. */
  readonly head: Sha;
  readonly model: string;
  /** What the change does, and why. */
  readonly summary: string;
  /** Of changed files only, in the order of the change. */
  readonly walkthrough: readonly { readonly path: RepoPath; readonly what: string }[];
  /** Absent: there is nothing to draw. */
  readonly diagram?: Diagram;
  /** Of `changeLabels`, and of those that the repository lists. */
  readonly labels: readonly string[];
  readonly effort?: { readonly level: Effort; readonly why: string };
  /** What its author could say of it; absent: he has said something. */
  readonly proposal?: { readonly title: string; readonly body: string };
}

/** The author of a change says something of it besides its title. A comment that is never closed hides the rest. */
export function hasDescription(body: string): boolean {
  return body.replace(/<!--[^]*?(?:-->|$)/g, '').trim() !== '';
}

export const nodeKinds = ['code', 'data', 'service', 'person', 'decision'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** What the change makes of it. */
export const nodeStates = ['new', 'changed', 'removed', 'same'] as const;
export type NodeState = (typeof nodeStates)[number];

/** `flow`: what stands together how; `sequence`: who tells whom, in the order of time. */
export const diagramKinds = ['flow', 'sequence'] as const;
export type DiagramKind = (typeof diagramKinds)[number];

/** A drawing as data. */
export interface Diagram {
  readonly kind: DiagramKind;
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly DiagramArrow[];
}

export interface DiagramNode {
  readonly label: string;
  readonly kind: NodeKind;
  readonly state: NodeState;
}

/** Between nodes, by their indexes. */
export interface DiagramArrow {
  readonly from: number;
  readonly to: number;
  /** May be empty. */
  readonly label: string;
}
