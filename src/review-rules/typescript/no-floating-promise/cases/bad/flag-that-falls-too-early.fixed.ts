export class Loader {
  isBusy = false;

  async load(name: string): Promise<string> {
    this.isBusy = true;
    try {
      return await this.textOf(name);
    } finally {
      this.isBusy = false;
    }
  }

  async within(name: string): Promise<string> {
    const timer = setTimeout(() => this.stop(), 1000);
    try {
      return await this.textOf(name);
    } finally {
      clearTimeout(timer);
    }
  }

  private async textOf(name: string): Promise<string> {
    return fetch(`/${name}`).then((answer) => answer.text());
  }

  private stop(): void {
    this.isBusy = false;
  }
}
