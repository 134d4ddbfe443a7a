import { loadFlows } from './flows.ts';

export async function start(): Promise<void> {
  await loadFlows().catch(() => {}); // expect: empty-catch
}

// ./flows.ts, now: export async function loadFlows() { await read(); log.info('read'); }
