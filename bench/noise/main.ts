// How much the rules say of what people changed, between successive versions of published npm packages or, with --go, of published Go
// modules (which needs the `go` command). With --write it becomes that part of docs/noise.md and the other part stays; with --kept it is
// what the last run found, e.g. after findings of it were judged.
import { readFileSync, writeFileSync } from 'node:fs';
import { noisePart, pageWith } from './page.ts';
import { chosenPublished } from './published.ts';
import { keepReviews, keptReviews } from './reviews-file.ts';
import { reviewVersions } from './version-reviews.ts';
import type { VersionReview } from './version-reviews.ts';

const published = chosenPublished(process.argv);

/** Takes an hour on two cores, most of it to fetch the packages. */
async function reviewAll(): Promise<readonly VersionReview[]> {
  const reviews: VersionReview[] = [];
  for (const history of published.histories) {
    reviews.push(...(await reviewVersions(published, history)));
    console.error(`${history[0]}: ${reviews.at(-1)?.spec ?? 'nothing'}`);
    keepReviews(published, reviews);
  }
  return reviews;
}

const pageFile = new URL('../../docs/noise.md', import.meta.url);
const part = noisePart(
  published,
  process.argv.includes('--kept') ? keptReviews(published) : await reviewAll(),
);
console.log(part);
if (process.argv.includes('--write'))
  writeFileSync(pageFile, pageWith(readFileSync(pageFile, 'utf8'), published, part));
