import { logger } from './logger.ts';

declare function plan(text: string): Promise<void>;

// What cannot be read is left for the next round, or is no candidate.
export async function readTail(path: string, state: State) {
  let text: string;
  try {
    text = await Bun.file(path).text();
  } catch {
    return;
  }
  state.rows.push(...text.split('\n'));
}

export async function manifestsOf(files: readonly string[]) {
  const found: unknown[] = [];
  for (const file of files) {
    let manifest: unknown;
    try {
      manifest = await Bun.file(file).json();
    } catch {
      continue;
    }
    found.push(manifest);
  }
  return found;
}

// Who writes that nothing comes of it has thought of the failure.
export async function draw(view: View, frame: Frame) {
  await plan(view.text).catch(() => undefined);
  await frame.installObserver().catch(() => null);
  await view.bringToFront().catch(() => undefined);
  view.body.asBuffer().catch(() => {});
  await writeFile(view.missPath, '').catch(() => {});
  view.startMigration().catch(() => {});
}

// Whose errors are all handled inside, has none left.
async function loadTenants(): Promise<readonly string[]> {
  try {
    return await fetchTenants();
  } catch (error) {
    logger.warn('tenants', error);
    return [];
  }
}

export async function checkAuth() {
  await loadTenants().catch(() => {});
  try {
    await loadTenants();
  } catch {}
}

// Others follow when there is none.
export async function summary(analysis: Analysis) {
  let generated = '';
  try {
    generated = await createSummary(analysis);
  } catch {}
  for (const one of [generated, analysis.summary]) if (one) return one;
  return 'none';
}
