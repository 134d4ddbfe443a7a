// Writes pages that show messages about changes roughly as Slack and Discord do, in each language: to be looked at in a browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { discordPage } from './preview/discord-page.ts';
import { sampleCards } from './preview/sample-cards.ts';
import { locales } from '../src/domain/locale.ts';
import { slackPage } from './preview/slack-page.ts';

const folder = join(import.meta.dirname, '../build/preview');
await mkdir(folder, { recursive: true });
const pages = locales.flatMap((locale) =>
  [slackPage, discordPage].map((pageOf) => pageOf(sampleCards(locale), locale)),
);
for (const { file, html } of pages) {
  await writeFile(join(folder, file), html);
  console.log(join(folder, file));
}
