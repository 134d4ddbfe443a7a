import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from '../npm-sources.ts';
import type { Published } from './published.ts';
import type { VersionReview } from './version-reviews.ts';

/** What the last run found is kept, so that samples are drawn and the page is written without another. */
export function keepReviews({ keptFile }: Published, reviews: readonly VersionReview[]): void {
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(join(benchFolder, keptFile), JSON.stringify(reviews));
}

/** @throws when there was no run before. */
export function keptReviews({ keptFile }: Published): readonly VersionReview[] {
  return JSON.parse(readFileSync(join(benchFolder, keptFile), 'utf8')) as VersionReview[];
}
