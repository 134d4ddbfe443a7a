// How much the rules say of what people changed, between successive versions of published packages; with --write as docs/noise.md;
// with --kept of what the last run found, e.g. after findings of it were judged.
import { writeFileSync } from 'node:fs';
import { noisePage } from './page.ts';
import { keepReviews, keptReviews } from './reviews-file.ts';
import { reviewVersions } from './version-reviews.ts';
import type { VersionReview } from './version-reviews.ts';
import { histories } from './versions.ts';

/** Takes an hour on two cores, most of it to fetch the packages. */
async function reviewAll(): Promise<readonly VersionReview[]> {
  const reviews: VersionReview[] = [];
  for (const [name, ...versions] of histories) {
    reviews.push(...(await reviewVersions(name, versions)));
    console.error(`${name}: ${reviews.at(-1)?.spec ?? 'nothing'}`);
    keepReviews(reviews);
  }
  return reviews;
}

const page = noisePage(process.argv.includes('--kept') ? keptReviews() : await reviewAll());
console.log(page);
if (process.argv.includes('--write')) writeFileSync(new URL('../../docs/noise.md', import.meta.url), page);
