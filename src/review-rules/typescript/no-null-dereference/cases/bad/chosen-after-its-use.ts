interface RetryOptions {
  attempts: number;
  delay: number;
}

export async function retry<T>(work: () => Promise<T>, options?: RetryOptions): Promise<T> {
  const delay = options.delay * 1000; // expect: null-flow
  const attempts = options ? options.attempts : 3;
  for (let left = attempts; left > 1; left--) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return await work();
}

export function open(path, opts) {
  const flags = opts.flags; // expect: null-flow
  return { path, flags, mode: opts ? opts.mode : 0o644 };
}
