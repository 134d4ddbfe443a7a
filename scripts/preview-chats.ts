// Writes pages that show messages about changes roughly as Slack and Discord do: to be looked at in a browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { discordPage } from './preview/discord-page.ts';
import { sampleCards } from './preview/sample-cards.ts';
import { slackPage } from './preview/slack-page.ts';

const folder = join(import.meta.dirname, '../build/preview');
await mkdir(folder, { recursive: true });
for (const { file, html } of [slackPage(sampleCards), discordPage(sampleCards)]) {
  await writeFile(join(folder, file), html);
  console.log(join(folder, file));
}
