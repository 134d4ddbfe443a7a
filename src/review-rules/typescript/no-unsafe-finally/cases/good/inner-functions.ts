export function measure(work: () => number): number {
  try {
    return work();
  } finally {
    const later = (): number => {
      return Date.now();
    };
    queueMicrotask(function () {
      if (later() > 0) throw new Error('late');
    });
    class Timer {
      get now(): number {
        return later();
      }
    }
    report(new Timer());
  }
}
