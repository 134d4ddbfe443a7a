import { ref } from 'vue';
import { loadRows, type Row } from './rows.ts';

let isSyncing = false;

export async function sync(urls: readonly string[]): Promise<void> {
  if (isSyncing) return;
  isSyncing = true; // expect: stuck-flag
  for (const url of urls) await fetch(url, { method: 'POST' });
  isSyncing = false;
}

export class Queue {
  private isRunning = false;
  private readonly jobs: (() => Promise<void>)[] = [];

  async drain(): Promise<void> {
    if (this.isRunning || this.jobs.length === 0) return;
    this.isRunning = true; // expect: stuck-flag
    let job = this.jobs.shift();
    while (job !== undefined) {
      await job();
      job = this.jobs.shift();
    }
    this.isRunning = false;
  }
}

const loading = ref(false);
const rows = ref<Row[]>([]);

export function useRows(): { load: () => Promise<void> } {
  const load = async (): Promise<void> => {
    loading.value = true; // expect: stuck-flag
    rows.value = await loadRows();
    loading.value = false;
  };
  return { load };
}
