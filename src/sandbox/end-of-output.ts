/** Keeps the end of what comes, which is where a program says how it went. */
export class EndOfOutput {
  readonly #most: number;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #isCut = false;

  /** @param most Bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size - (this.#chunks[0]?.length ?? 0) >= this.#most) {
      this.#size -= this.#chunks.shift()?.length ?? 0;
      this.#isCut = true;
    }
  }

  read(): { readonly output: string; readonly isCut: boolean } {
    const bytes = Buffer.concat(this.#chunks);
    const start = Math.max(0, bytes.length - this.#most);
    const isCut = this.#isCut || start > 0;
    const text = bytes.toString('utf8', start);
    // What is cut may begin in the middle of a character.
    return { output: isCut ? text.replace(/^\uFFFD+/, '') : text, isCut };
  }
}
