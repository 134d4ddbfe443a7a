export class Index {
  #byName = new Map<string, number>();
  readonly tags: Set<string> = new Set();

  add(name: string, at: number): void {
    this.#byName[name] = at; // expect: misread-collection
  }

  get count(): number {
    return this.tags.length + this.#byName.length; // expect: misread-collection, misread-collection
  }
}
