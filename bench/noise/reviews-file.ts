import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from '../npm-sources.ts';
import type { VersionReview } from './version-reviews.ts';

/** What the last run found, so that samples are drawn and the page is written without another. */
const file = join(benchFolder, 'noise-reviews.json');

export function keepReviews(reviews: readonly VersionReview[]): void {
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(reviews));
}

/** @throws when there was no run before. */
export function keptReviews(): readonly VersionReview[] {
  return JSON.parse(readFileSync(file, 'utf8')) as VersionReview[];
}
