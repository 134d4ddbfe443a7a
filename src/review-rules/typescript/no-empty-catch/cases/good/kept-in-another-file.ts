import { loadFlows } from './flows.ts';

export async function start(): Promise<void> {
  await loadFlows().catch(() => {});
}

// ./flows.ts, now: export async function loadFlows() { try { await read(); } catch (error) { log.warn(error); } }
