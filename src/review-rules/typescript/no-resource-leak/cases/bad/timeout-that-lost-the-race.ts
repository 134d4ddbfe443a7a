export class TimeoutError extends Error {}

export async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new TimeoutError(`more than ${ms} ms`)), ms); // expect: timer-leak
  });
  return Promise.race([work, late]);
}

function after(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, ms, new TimeoutError())); // expect: timer-leak
}

export const first = (work: Promise<string>) => Promise.race([work, after(30_000)]);

export const second = (work: Promise<string>) => Promise.race([after(60_000), work]);
