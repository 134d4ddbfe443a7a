export class Poller {
  private entries: string[] = [];

  constructor(private readonly load: () => Promise<string[]>) {}

  async start(): Promise<void> {
    this.entries = await this.load();
    if (this.entries.length > 0) {
      this.refresh();
    }
  }

  stop(): void {
    this.entries = [];
    this.refresh();
  }

  private async refresh(): Promise<void> {
    this.entries = await this.load();
  }
}

async function fetchCounts(): Promise<void> {
  await fetch('/counts');
}

(async function () {
  document.body.classList.add('counted');
  fetchCounts();
})();
