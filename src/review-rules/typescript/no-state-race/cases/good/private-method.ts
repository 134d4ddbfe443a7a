export class Reader {
  private offset = 0;

  private async step(): Promise<void> {
    this.offset += await this.read();
  }

  async _more(): Promise<void> {
    this.offset += await this.read();
  }

  async #last(): Promise<void> {
    this.offset += await this.read();
  }

  private async read(): Promise<number> {
    return 1;
  }
}
