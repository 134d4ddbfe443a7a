export class History {
  private readonly entries: { at: number; text: string }[] = [];

  latestBefore(time: number): { text: string } | undefined {
    for (let i = this.entries.length; i >= 0; i--) { // expect: past-end
      if (this.entries[i].at < time) return this.entries[i];
    }
    return undefined;
  }
}

export function hide(items: HTMLElement[]): void {
  let i: number;
  for (i = items.length; i > -1; i -= 1) items[i].hidden = true; // expect: past-end
}
