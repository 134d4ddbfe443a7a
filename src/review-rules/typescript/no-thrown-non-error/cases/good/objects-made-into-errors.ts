class Problem extends Error {
  status = 0;
}

const stop = { stop: true };

export function refuse(status: number): never {
  const problem = { status, message: 'refused' };
  Object.setPrototypeOf(problem, Problem.prototype);
  throw problem;
}

export function trace(status: number): never {
  const problem = { status, stack: '' };
  Error.captureStackTrace(problem);
  throw problem;
}

export function each(list: readonly unknown[], see: (one: unknown) => boolean): void {
  for (const one of list) if (!see(one)) throw stop;
}

export function leave(path: string): never {
  const elsewhere = { redirect: path, status: 302 };
  throw elsewhere;
}

export function retry(again: () => void): never {
  const pause = { after: 100, resume: () => again() };
  throw pause;
}

export function walk(list: readonly unknown[], see: (one: unknown, end: () => never) => void): void {
  const ended = { ended: true };
  try {
    for (const one of list)
      see(one, () => {
        throw ended;
      });
  } catch (error) {
    if (error !== ended) throw error;
  }
}
