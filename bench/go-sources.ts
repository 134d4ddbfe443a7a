import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackModule } from './go-modules.ts';
import { isWrittenGoPath, isWrittenGoText } from './hand-written-go.ts';
import { shuffleKey } from './npm-sources.ts';
import type { Source } from './npm-sources.ts';

/** Versions are fixed so that runs can be compared. */
const modules = [
  'github.com/syncthing/syncthing@v1.20.0',
  'github.com/caddyserver/caddy/v2@v2.7.0',
  'github.com/nsqio/nsq@v1.2.1',
  'github.com/prometheus/alertmanager@v0.25.0',
];

/** The first `count` files that people wrote, in a fixed shuffle over all modules. @throws without the `go` command. */
export async function realGoSources(count: number): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const module of modules) {
    const folder = await unpackModule(module);
    for (const path of globSync('**/*.go', { cwd: folder })) {
      if (!isWrittenGoPath(path)) continue;
      const text = readFileSync(join(folder, path), 'utf8');
      if (isWrittenGoText(text)) sources.push({ path: join(module, path), text });
    }
  }
  const inOrder = sources.toSorted((a, b) => shuffleKey(a.path) - shuffleKey(b.path));
  if (inOrder.length < count)
    throw new Error(`there are only ${inOrder.length} sources, ${count} are needed`);
  return inOrder.slice(0, count);
}
