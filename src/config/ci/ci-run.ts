import type { Sha } from '../../domain/ids.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Where a change is found beside the clone. */
export interface ChangePlace {
  readonly forge: 'github' | 'gitlab';
  /** Of its web pages, without a slash at its end. */
  readonly serverUrl: string;
  /** The repository that the change goes to. */
  readonly repository: string;
  readonly number: number;
}

/** A change as a CI tells of it. */
export interface CiChange {
  /** undefined: it is at no forge that we know. */
  readonly place: ChangePlace | undefined;
  /** A branch or commit of the clone, perhaps not fetched yet, that the change is compared with. */
  readonly base: string;
  /** undefined: what is checked out. */
  readonly head: Sha | undefined;
  /** Its author has no rights in the repository, or it is not known that he has. */
  readonly isOutsideAuthor: boolean;
}

/** undefined: the run is of a branch, a tag or a timer, and of no change. */
export type ReadCiChange = (variables: Variables) => CiChange | undefined;

/** A variable that is set to nothing counts as not set. */
export function given(variables: Variables, name: string): string | undefined {
  return variables[name]?.trim() || undefined;
}
