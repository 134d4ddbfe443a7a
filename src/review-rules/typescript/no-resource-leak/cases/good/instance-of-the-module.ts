class Metrics {
  readonly counts = new Map<string, number>();

  constructor() {
    setInterval(() => this.counts.clear(), 60_000);
  }
}

export const metrics = new Metrics();
