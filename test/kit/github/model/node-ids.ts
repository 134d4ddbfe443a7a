import type {
  Account,
  CheckRun,
  CheckSuite,
  IssueComment,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  Thread,
} from './types.ts';

/** What can be asked for by its id, and the letters its ids begin with. */
export interface NodeTypes {
  readonly R: Repository;
  readonly PR: PullRequest;
  readonly PRR: Review;
  readonly PRRC: ReviewComment;
  readonly PRRT: Thread;
  readonly IC: IssueComment;
  readonly CS: CheckSuite;
  readonly CR: CheckRun;
  readonly U: Account;
}

export type NodeKind = keyof NodeTypes;

export interface Registry {
  add<K extends NodeKind>(kind: K, value: NodeTypes[K]): void;
  find<K extends NodeKind>(kind: K, id: string): NodeTypes[K] | undefined;
}

export function createRegistry(): Registry {
  const known = new Map<string, NodeTypes[NodeKind]>();
  return {
    add: (kind, value) => void known.set(nodeId(kind, value), value),
    find: <K extends NodeKind>(kind: K, id: string) =>
      id.startsWith(`${kind}_`) ? (known.get(id) as NodeTypes[K] | undefined) : undefined,
  };
}

/** Opaque to whoever gets it, as GitHub's. */
export function nodeId(
  kind: NodeKind | 'I' | 'C' | 'B' | 'A' | 'REF' | 'LA' | 'REA' | 'T',
  { id }: { readonly id: number | string },
): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}
