export class Scope {
  private readonly nodes: string[] = [];
  private readonly removed: string[] = [];

  leave(gone: ReadonlySet<string>): void {
    for (let i = 0; i < this.nodes.length; i++) {
      const node = this.nodes[i];
      if (node === undefined) continue;
      if (gone.has(node)) {
        this.nodes.splice(i, 1); // expect: skipped-element
        this.removed.push(node);
      }
    }
  }

  expire(now: number, times: ReadonlyMap<string, number>): void {
    for (let i = 0; i < this.nodes.length; i++) {
      if ((times.get(this.nodes[i] ?? '') ?? 0) < now) this.nodes.splice(i, 1); // expect: skipped-element
      else this.removed.push(String(i));
    }
  }
}
