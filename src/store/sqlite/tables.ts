import type { Generated } from 'kysely';
import type { Written } from '../../domain/written.ts';
import type { PlanState } from '../../domain/fix-plan.ts';
import type { JobState } from '../../ports/queue.ts';
import type { AgentTables } from './agent-tables.ts';
import type { ChatTables } from './chat-tables.ts';
import type { GuidanceTables } from './guidance-tables.ts';

/** What the migrations make, as Kysely sees it. Times are milliseconds since 1970, truth values 0 or 1. */
export interface Tables extends AgentTables, ChatTables, GuidanceTables {
  readonly deliveries: DeliveriesTable;
  readonly jobs: JobsTable;
  readonly changes: ChangesTable;
  readonly reviews: ReviewsTable;
  readonly findings: FindingsTable;
  readonly pauses: PausesTable;
  readonly plans: PlansTable;
  readonly dismissals: DismissalsTable;
  readonly conflicts: ConflictsTable;
  readonly patches: PatchesTable;
  readonly awaited_reviews: AwaitedReviewsTable;
  readonly claims: ClaimsTable;
  readonly ended_changes: EndedChangesTable;
  readonly callbacks: CallbacksTable;
  readonly audit: AuditTable;
  readonly audit_head: AuditHeadTable;
  readonly probe: ProbeTable;
  readonly written: WrittenTable;
}

interface DeliveriesTable {
  readonly number: Generated<number>;
  readonly forge: string;
  readonly id: string;
  /** JSON of a `ForgeEvent`. */
  readonly event: string;
  readonly received_at: number;
}

export interface JobsTable {
  readonly id: Generated<number>;
  readonly kind: string;
  readonly key: string;
  /** JSON of the kind's entry in `JobPayloads`. */
  readonly payload: string;
  readonly supersedes: number;
  readonly state: JobState;
  readonly attempts: number;
  readonly created_at: number;
  readonly not_before: number;
  /** Set while it runs. */
  readonly lease: string | null;
  readonly lease_until: number | null;
  /** When it was done or superseded: nothing more will happen to it. */
  readonly settled_at: number | null;
  readonly error: string | null;
}

interface ChangesTable {
  readonly id: Generated<number>;
  /** By `keyOfChange`. */
  readonly key: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly last_review: string;
  /** Name of the branch that it wants to be merged into; null: not reviewed since that is kept. */
  readonly target: string | null;
  /** JSON of `ChangeMemory.reactions`. */
  readonly reactions: Generated<string>;
}

interface ReviewsTable {
  readonly id: string;
  readonly change: number;
  readonly head: string;
  readonly base: string;
  readonly published_at: number | null;
  readonly created_at: number;
  /** JSON of a `ReviewReport`. */
  readonly report: string;
}

/** What a forge took a moment ago. */
interface WrittenTable {
  readonly change: number;
  readonly kind: Written['kind'];
  readonly name: string;
  readonly review: string;
  readonly at: number;
}

/** The tracked findings of a change, in their order. */
interface FindingsTable {
  readonly change: number;
  readonly position: number;
  readonly id: string;
  readonly origin: string;
  readonly kind: string;
  readonly path: string;
  readonly line: number;
  /** JSON of an `Anchor`. */
  readonly anchor: string;
  /** JSON of an `AgentClaim`; null: a rule found it. */
  readonly claim: string | null;
  readonly state: 'open' | 'gone';
}

interface PausesTable {
  /** By `keyOfChange`. */
  readonly change_key: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly by: string;
  readonly at: number;
}

interface PlansTable {
  readonly id: string;
  /** By `keyOfChange`. */
  readonly change_key: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly state: PlanState;
  /** JSON of a `FixPlan`. */
  readonly plan: string;
  /** JSON of a `Draft`; null: there is none, or the plan is over. */
  readonly draft: string | null;
}

interface ConflictsTable {
  /** By `keyOfChange`. */
  readonly change_key: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  /** JSON of a `Conflict`. */
  readonly conflict: string;
  /** null: it still is one. */
  readonly ended_at: number | null;
}

interface PatchesTable {
  readonly id: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly text: string;
  readonly expires_at: number;
}

interface DismissalsTable {
  /** By `keyOfRepository`. */
  readonly repository: string;
  /** By `keyOfChange`; empty: it holds in the whole repository. */
  readonly change_key: string;
  readonly id: string;
  /** JSON of a `Dismissal`. */
  readonly dismissal: string;
}

interface AwaitedReviewsTable {
  /** By `keyOfChange`. */
  readonly change_key: string;
  readonly comment: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly thread: string | null;
  readonly installation: string;
}

/** What is done once only, until nobody asks for it any more. */
interface ClaimsTable {
  readonly name: string;
  readonly at: number;
}

interface EndedChangesTable {
  /** By `keyOfChange`. */
  readonly change_key: string;
  /** By `keyOfRepository`. */
  readonly repository: string;
  readonly state: 'merged' | 'closed';
}

/** See `Callback`. */
export interface CallbacksTable {
  readonly number: Generated<number>;
  readonly id: string;
  /** JSON of a `CallbackWish`. */
  readonly wish: string;
  readonly created_at: number;
  readonly off_since: number | null;
  readonly secret: string;
  /** The one before, which holds until then. */
  readonly old_secret: string | null;
  readonly old_until: number | null;
}

/** See `AuditEntry`. Rows are added and never changed. */
interface AuditTable {
  readonly number: number;
  readonly text: string;
  readonly seal: string;
}

/** One row: the last entry of the audit log. */
interface AuditHeadTable {
  readonly id: number;
  readonly number: number;
  readonly seal: string;
}

/** One row, written to find out whether the store can be written to. */
interface ProbeTable {
  readonly id: number;
  readonly at: number;
}
