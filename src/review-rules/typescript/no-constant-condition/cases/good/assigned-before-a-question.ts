const cache = new Map<string, { size: number }>();

export class View {
  private element: HTMLElement | null = null;
  private last: string | undefined;

  constructor(private readonly options: { element: HTMLElement | null; last?: string }) {}

  focus(): void {
    return (this.element = this.options.element) ? this.element.focus() : undefined;
  }

  size(key: string): number {
    let found: { size: number } | undefined;
    return (found = cache.get(key)) ? found.size : 0;
  }

  next(text: string): string {
    const match = (this.last = text.trim()) ? 'text' : 'none';
    return match + this.last;
  }
}
