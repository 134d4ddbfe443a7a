export class Saver {
  private timer: NodeJS.Timeout | null = null;
  private poll: NodeJS.Timeout | undefined;
  private beat?: NodeJS.Timeout;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly write: () => void) {}

  later(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.timer) this.timer = null;
      this.write();
    }, 100);
    this.retry = setTimeout(this.again, 10);
  }

  again = (): void => {
    if (this.retry) {
      this.retry = undefined;
      this.write();
    }
  };

  watch(): void {
    this.poll = setInterval(this.write, 1000);
    this.beat = setInterval(this.write, 500);
  }

  stop(): void {
    const { poll } = this;
    if (this.poll) {
      clearInterval(this.poll);
      this.poll = undefined;
    }
    if (this.beat) {
      const beat = this.beat;
      this.beat = undefined;
      clearInterval(beat);
    }
    clearInterval(poll);
  }

  reset(): void {
    this.clear();
    if (this.timer) this.timer = null;
  }

  private clear(): void {
    clearTimeout(this.timer ?? undefined);
  }
}
