export class Player {
  private audio: HTMLAudioElement | null = null;
  private shown?: Element;
  #context: AudioContext | undefined;

  open(src: string): void {
    this.audio = new Audio(src);
    this.#context = new AudioContext();
  }

  skip(): void {
    this.audio.pause(); // expect: null-flow
    if (this.audio) {
      this.audio.currentTime = 0;
    }
  }

  mute(): void {
    this.audio.volume = 0; // expect: null-flow
    if (!this.audio) return;
    this.audio.muted = true;
  }

  rate(): number {
    const rate = this.#context.sampleRate; // expect: null-flow
    if (this.#context !== undefined) void this.#context.resume();
    return rate;
  }

  label(): string {
    const { id } = this.shown.parentElement ?? document.body; // expect: null-flow
    if (!this.shown) return '';
    return id;
  }
}
