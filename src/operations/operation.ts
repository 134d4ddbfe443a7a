import type { z } from 'zod';
import type { ExplainedValue } from '../config/config-layer.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Account, ChangeRequest } from '../domain/change-request.ts';
import type { ChatRequest } from '../domain/chat.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { DecisionPlace, FixPlan, FixSelection, LeftOutFix, PlannedFix } from '../domain/fix-plan.ts';
import type { ReplyPlace } from '../domain/change-jobs.ts';
import type { JobRequest } from '../domain/job.ts';
import type { LinkCodes } from '../domain/link-code.ts';
import type { KeptPatch } from '../domain/kept-patch.ts';
import type { Localized } from '../domain/locale.ts';
import type { Role } from '../domain/role.ts';
import type { RuleInfo } from '../domain/rule-meta.ts';
import type { Store, StoreWrite } from '../ports/store.ts';

/** Who asks, for which change. */
export interface Asker {
  readonly account: Account;
  readonly role: Role;
  readonly change: ChangeRequest;
  readonly installation: string;
  /** The finding whose thread he writes in; undefined: he does not write in one of ours. */
  readonly finding: Fingerprint | undefined;
  readonly where: DecisionPlace;
  /** Where to tell how it ends, when that takes longer. */
  readonly replyTo: ReplyPlace | undefined;
  /** What he did in a chat, where he is answered too. */
  readonly chat?: ChatRequest;
}

/** Fixes that were verified together at the head. */
export interface FixProposal {
  readonly fixes: readonly PlannedFix[];
  readonly leftOut: readonly LeftOutFix[];
  /** A unified diff. */
  readonly patch: string;
  readonly digest: string;
}

export interface PatchLinks {
  readonly days: number;
  /** The address of a patch that is kept. */
  linkTo(patch: Pick<KeptPatch, 'id' | 'expiresAt'>): string;
}

export interface Learning {
  /** Entries of the repository that are kept. */
  readonly most: number;
  /** See the function of that name in `domain/guidance.ts`; false also when nobody says who the author is. */
  isTeachable(): Promise<boolean>;
}

/** What operations work with. They read the store and name what is to be stored and done; they do nothing themselves. */
export interface OperationParts {
  readonly store: Pick<
    Store,
    'memory' | 'review' | 'pause' | 'plan' | 'plans' | 'dismissals' | 'isLinkCodeUsed'
  >;
  readonly config: Pick<RepositoryConfig, 'failingLevel' | 'fixes'>;
  /** Reviews the head of the change for them. @param taken Findings that a plan is being carried out for. */
  readonly proposeFixes: (selection: FixSelection, taken: readonly Fingerprint[]) => Promise<FixProposal>;
  /** Of a plan that waits, made once more at the head; without a digest: what it holds is not to be had any more. */
  readonly patchOf: (plan: FixPlan) => Promise<Pick<FixProposal, 'patch'> & { readonly digest?: string }>;
  /** There is one that can be asked. */
  readonly hasAgent: boolean;
  /** How the agent learns from what is said here; undefined: it does not. */
  readonly learning: Learning | undefined;
  /** How patches are handed out that are too long for a comment; undefined: nobody could fetch them. */
  readonly patchLinks: PatchLinks | undefined;
  /** A new name, of digits and letters. */
  readonly newId: () => string;
  readonly readLinkCode: LinkCodes['read'];
  /** Every setting in force and where it comes from. */
  readonly explained: readonly ExplainedValue[];
  readonly rules: () => Promise<readonly RuleInfo[]>;
  readonly operations: readonly OperationInfo[];
  readonly now: () => Date;
}

/** `why` is a sentence with code in back-ticks. `impossible`: it was asked for by somebody who may, but cannot be done, and why. */
export type Outcome<Output> =
  | {
      readonly kind: 'done';
      readonly output: Output;
      readonly writes: readonly StoreWrite[];
      readonly next: readonly JobRequest[];
      /** One of the jobs tells the end of it. */
      readonly isUnderWay: boolean;
    }
  /** He may use the operation, but not for this. */
  | { readonly kind: 'refused'; readonly why: Localized }
  | {
      readonly kind: 'impossible';
      readonly why: Localized;
      readonly writes: readonly StoreWrite[];
      readonly next: readonly JobRequest[];
    };

export interface OperationInfo {
  readonly name: string;
  /** What it does, as a sentence. */
  readonly summary: Localized;
  /** What is written behind its name: `<finding> [reason]`. */
  readonly usage: string;
  /** What is written behind `/autoglm`. */
  readonly examples: readonly [string, ...string[]];
  readonly effect: 'read' | 'write';
  readonly whoCanUse: Role;
}

/** Something that a person or a program can ask for. Comments, command line and interfaces are faces of a list of these. */
export interface Operation<Input = unknown, Output = unknown> extends OperationInfo {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  /** What was written behind the name, as an input that is still to be checked. */
  parse(argument: string, finding: Fingerprint | undefined): unknown;
  run(input: Input, asker: Asker, parts: OperationParts): Promise<Outcome<Output>>;
}

interface Consequences {
  readonly writes?: readonly StoreWrite[];
  readonly next?: readonly JobRequest[];
  readonly isUnderWay?: boolean;
}

export function done<Output>(
  output: Output,
  { writes = [], next = [], isUnderWay = false }: Consequences = {},
): Outcome<Output> {
  return { kind: 'done', output, writes, next, isUnderWay };
}

export function impossible(
  why: Localized,
  { writes = [], next = [] }: Omit<Consequences, 'isUnderWay'> = {},
): Outcome<never> {
  return { kind: 'impossible', why, writes, next };
}

export function refused(why: Localized): Outcome<never> {
  return { kind: 'refused', why };
}
