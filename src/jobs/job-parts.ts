import type { ConfigLayer } from '../config/config-layer.ts';
import type { ForgeId } from '../domain/change-request.ts';
import { AppError } from '../domain/errors.ts';
import type { Markers } from '../domain/marker.ts';
import type { PatchLinks } from '../operations/operation.ts';
import type { Forge } from '../ports/forge.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Store } from '../ports/store.ts';
import type { ReviewEngine } from '../review/review-engine.ts';

/** What the jobs are done with. */
export interface JobParts {
  readonly forges: readonly Forge[];
  readonly store: Store;
  readonly engine: ReviewEngine;
  readonly markers: Markers;
  readonly metrics: Pick<Metrics, 'published'>;
  /** Address of the folder with the pages of the rules, without a slash at its end; undefined: nothing is linked. */
  readonly rulePages: string | undefined;
  /** Settings of this installation of the bot, under those of every repository. */
  readonly installationSettings: readonly ConfigLayer[];
  /** Seconds after which a review that is still under way is announced by a status. */
  readonly pendingAfterSeconds: number;
  /** So many repositories of a group have their changes reviewed again when the settings of the group change. */
  readonly groupRepositories: number;
  /** How often a forge is asked whether a change can be merged until it knows, and the wait before each time. */
  readonly conflictChecks: { readonly tries: number; readonly waitSeconds: number };
  readonly patchLinks: PatchLinks | undefined;
  readonly now: () => Date;
  /** A new name for a review, without white space. */
  readonly newId: () => string;
}

/** @throws {AppError} `not-found` for a forge that was switched off since the job was stored */
export function forgeOf({ forges }: Pick<JobParts, 'forges'>, id: ForgeId): Forge {
  const forge = forges.find((one) => one.id === id);
  if (forge !== undefined) return forge;
  const hint = 'Its credentials are not set: see `docs/configuration.md`.';
  throw new AppError('not-found', { what: 'forge that is switched on', name: id, hint });
}
