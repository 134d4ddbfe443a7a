interface Reading {
  readonly sensor: string;
  readonly value: number;
}

export class Poller {
  private readonly latest = new Map<string, Reading>();
  private readonly listeners: ((reading: Reading) => void)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;

  constructor(
    private readonly url: string,
    private readonly every: number,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.poll(), this.every);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  onReading(listener: (reading: Reading) => void): void {
    this.listeners.push(listener);
  }

  private async poll(): Promise<void> {
    try {
      const answer = await fetch(this.url);
      const readings = (await answer.json()) as Reading[];
      this.failures = 0;
      readings
        .filter((reading) => this.latest.get(reading.sensor)?.value !== reading.value)
        .forEach((reading) => {
          this.latest.set(reading.sensor, reading);
          for (const listener of this.listeners) listener(reading);
        });
    } catch (error) {
      this.failures += 1;
      if (this.failures > 10) this.stop();
    }
  }
}
