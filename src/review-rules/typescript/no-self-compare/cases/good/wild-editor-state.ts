interface Position {
  readonly line: number;
  readonly column: number;
}

interface Selection {
  readonly anchor: Position;
  readonly head: Position;
}

interface Options {
  readonly tabSize?: number;
  readonly isReadOnly?: boolean;
}

/** What an editor shows, apart from its text. */
export class EditorState {
  private scrollTop = 0;
  private selection: Selection = { anchor: { line: 0, column: 0 }, head: { line: 0, column: 0 } };
  private tabSize = 4;
  private isReadOnly = false;
  private readonly listeners = new Set<() => void>();

  configure({ tabSize, isReadOnly }: Options): void {
    let size = this.tabSize;
    if (tabSize !== undefined && tabSize > 0) size = tabSize;
    this.tabSize = size;
    if (isReadOnly !== undefined) this.isReadOnly = isReadOnly;
    this.changed();
  }

  select(anchor: Position, head: Position): void {
    const before = this.selection;
    if (isSame(before.anchor, anchor) && isSame(before.head, head)) return;
    this.selection = { anchor, head };
    this.changed();
  }

  get isCollapsed(): boolean {
    const { anchor, head } = this.selection;
    return anchor.line === head.line && anchor.column === head.column;
  }

  scrollTo(top: number, height: number): void {
    const most = Math.max(0, height - 100);
    let wanted = Math.round(top);
    if (wanted > most) wanted = most;
    else if (wanted < 0) wanted = 0;
    if (wanted === this.scrollTop) return;
    this.scrollTop = wanted;
    this.changed();
  }

  indent(text: string): string {
    return this.isReadOnly ? text : ' '.repeat(this.tabSize) + text;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}
