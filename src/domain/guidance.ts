import type { Account, ChangeRef, ChangeRequest } from './change-request.ts';
import { digestOf } from './digest.ts';
import type { Dismissal } from './dismissal.ts';
import type { RepositoryRef } from './event.ts';
import { withoutHiddenCharacters } from './hidden-characters.ts';
import type { Fingerprint } from './ids.ts';
import { keyOfChange } from './job.ts';
import { redactSecrets } from './redact.ts';
import type { Thumb } from './reactor.ts';
import { isAtLeastRole } from './role.ts';
import type { Role } from './role.ts';
import type { TrackedFinding } from './tracked-finding.ts';

/** `person`: somebody wrote it down by hand, for no finding in particular. */
export const guidanceSources = ['dismissal', 'reaction', 'person'] as const;
export type GuidanceSource = (typeof guidanceSources)[number];

/** Who said it, at that time. `operator`: has the state of the installation in his hands. */
export type GuidanceRole = Extract<Role, 'contributor' | 'maintainer'> | 'operator';

/** What it is about. Of what is not known, the text is empty. */
export interface GuidanceSubject {
  /** A rule, or `agent`. */
  readonly origin: string;
  readonly kind: string;
  readonly path: string;
  /** Names of the declarations around it. */
  readonly symbol: string;
  /** The code in question, without secrets; of the agent's findings only. */
  readonly quote: string;
  /** What was claimed. */
  readonly what: string;
}

export const noSubject: GuidanceSubject = { origin: '', kind: '', path: '', symbol: '', quote: '', what: '' };

/**
 * Something that a person of a repository said of findings there, for the agent to know. It is text of a person: who shows it
 * to a model quotes it.
 */
export interface Guidance {
  /** Digits by which people name it, the same when the same is learnt again. */
  readonly id: string;
  readonly repository: RepositoryRef;
  readonly source: GuidanceSource;
  /** `advice`: neither, but worth knowing. */
  readonly opinion: 'unwanted' | 'wanted' | 'advice';
  readonly about: GuidanceSubject;
  /** In his own words, without secrets; none: he only put a sign at it. */
  readonly words: string;
  /** Name of an account. */
  readonly by: string;
  readonly role: GuidanceRole;
  /** ISO 8601. */
  readonly at: string;
  /** Where it was said; undefined: at no change. */
  readonly change: ChangeRef | undefined;
  readonly finding: Fingerprint | undefined;
  /** How much it counts beside others: it is shown before and kept longer. */
  readonly weight: number;
  /** Who wrote the words anew, on the command line. */
  readonly editedBy?: string;
  /** `removed`: somebody took it out, and it is not learnt again by itself. */
  readonly state: 'active' | 'removed';
}

/** How people name them on the command line. */
export const guidanceId = /^[0-9a-f]{10}$/;

const longestText = 1_000;

/** Who may teach at all; undefined: his words are not used. */
export function teacherRole(role: Role): GuidanceRole | undefined {
  if (!isAtLeastRole(role, 'contributor')) return undefined;
  return isAtLeastRole(role, 'maintainer') ? 'maintainer' : 'contributor';
}

/**
 * Nothing is learnt at a change from a fork, nor at one whose author has no rights: what it shows, and what is said of it, is
 * chosen by him.
 */
export function isTeachable({ fromFork }: Pick<ChangeRequest, 'fromFork'>, author: Role): boolean {
  return !fromFork && isAtLeastRole(author, 'contributor');
}

export function subjectOf(
  { origin, kind, path, anchor, claim }: Omit<TrackedFinding, 'id' | 'line' | 'state'>,
  what: string,
): GuidanceSubject {
  return { origin, kind, path, symbol: anchor.symbol, quote: claim?.quote ?? '', what };
}

export interface Lesson {
  readonly change: ChangeRef;
  readonly finding: Fingerprint;
  readonly about: GuidanceSubject;
  readonly role: GuidanceRole;
}

export function guidanceOfDismissal(
  { reason, by, at }: Pick<Dismissal, 'reason' | 'by' | 'at'>,
  { change, finding, about, role }: Lesson,
): Guidance {
  return {
    id: idOf('dismissal', keyOfChange(change), finding),
    ...{ repository: change.repo, change, finding, role, about: plainSubject(about) },
    ...{ source: 'dismissal', opinion: 'unwanted', words: plain(reason), by, at },
    ...{ weight: role === 'maintainer' ? 4 : 3, state: 'active' },
  };
}

/** A thumb up or down. Another one of the same account is another entry. */
export function guidanceOfReaction(
  reaction: Thumb,
  by: Pick<Account, 'id' | 'name'>,
  at: string,
  { change, finding, about, role }: Lesson,
): Guidance {
  return {
    id: idOf('reaction', keyOfChange(change), finding, by.id, reaction),
    ...{ repository: change.repo, change, finding, role, about: plainSubject(about) },
    ...{ source: 'reaction', opinion: reaction === 'thumbsup' ? 'wanted' : 'unwanted', words: '' },
    ...{ by: by.name, at, weight: role === 'maintainer' ? 2 : 1, state: 'active' },
  };
}

/** What an operator writes down. */
export function guidanceOfPerson(
  said: Pick<Guidance, 'repository' | 'words' | 'by' | 'at'> & { readonly about: GuidanceSubject },
): Guidance {
  const words = plain(said.words);
  return {
    ...{ ...said, words, about: plainSubject(said.about), id: idOf('person', said.at, said.by, words) },
    ...{ source: 'person', opinion: 'advice', role: 'operator', change: undefined, finding: undefined },
    ...{ weight: writtenWeight, state: 'active' },
  };
}

/** Of what somebody wrote by hand, for the agent to read. */
const writtenWeight = 5;

/** The words of an operator stand in the place of those before. */
export function rewritten(entry: Guidance, words: string, editedBy: string): Guidance {
  return { ...entry, words: plain(words), editedBy, weight: Math.max(entry.weight, writtenWeight) };
}

function idOf(...parts: readonly string[]): string {
  return digestOf(parts.join('\0')).slice(0, 10);
}

function plainSubject(about: GuidanceSubject): GuidanceSubject {
  const { origin, kind, path, symbol, quote, what } = about;
  return { origin, kind, path, symbol, quote: redactSecrets(quote).slice(0, longestText), what: plain(what) };
}

function plain(text: string): string {
  return redactSecrets(withoutHiddenCharacters(text)).trim().slice(0, longestText);
}
