export class Player {
  private audio: HTMLAudioElement | null = null;
  private readonly list: string[] = [];
  #context: AudioContext | undefined;

  open(src: string): void {
    this.audio = new Audio(src);
    this.audio.play();
    if (this.audio) this.audio.loop = true;
  }

  /** Whoever hears of its end forgets it. */
  end(): void {
    this.audio.dispatchEvent(new Event('ended'));
    if (this.audio) this.audio.remove();
  }

  stop(): void {
    this.#context.close();
    if (this.#context) this.#context = undefined;
  }

  async skip(): Promise<void> {
    await this.audio.play();
    if (this.audio) this.audio.currentTime = 0;
  }

  title(): string {
    const title = this.audio?.title;
    if (!this.audio) return '';
    return title ?? '';
  }

  add(name: string): void {
    this.list.push(name);
    if (this.list) this.title();
  }

  later(): void {
    const run = () => this.audio.play();
    if (this.audio) run();
  }
}
