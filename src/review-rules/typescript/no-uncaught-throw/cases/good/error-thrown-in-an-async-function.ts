import { retry, transaction } from './flow';

// What an async function throws becomes a rejection.
export function load(id: string, callback: (error: Error | null, row?: unknown) => void): void {
  transaction(id, async (err: Error | null, row: unknown) => {
    if (err) throw err;
    await row;
    callback(null, row);
  });
}

// Thrown by what is passed on, not at once.
export function later(id: string, callback: (error: Error | null) => void): void {
  transaction(id, (err: Error | null) => {
    callback(err);
    return () => {
      throw err;
    };
  });
}

// The caller of the loop waits for what it throws.
export async function each(ids: readonly string[], callback: (id: string) => void): Promise<void> {
  for (const id of ids)
    await retry((attempt: number) => {
      if (attempt > 3) throw new Error('too often');
      callback(id);
    });
}
