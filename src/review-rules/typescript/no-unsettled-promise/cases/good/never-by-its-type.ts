export function aborted(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal === undefined) return;
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

export class Waiting {
  private cancelled(signal?: AbortSignal) {
    return new Promise<never>((_, reject) => {
      if (signal == null) {
        return;
      }
      signal.addEventListener('abort', () => {
        reject(signal.reason);
      });
    });
  }

  until(signal: AbortSignal, work: Promise<string>): Promise<string> {
    return Promise.race([work, this.cancelled(signal), aborted(signal)]);
  }
}
