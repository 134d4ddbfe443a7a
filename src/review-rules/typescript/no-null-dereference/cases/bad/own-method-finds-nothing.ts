interface Session {
  user: string;
  open(): void;
}

export class Sessions {
  private readonly byKey: Record<string, Session> = {};

  private find(key: string): Session | undefined {
    const session = this.byKey[key];
    if (session === undefined) return undefined;
    return session;
  }

  reopen(key: string): void {
    const session = this.find(key);
    if (session) session.open();
  }

  userOf(key: string): string {
    return this.find(key).user; // expect: null-result-of-call
  }

  async current(): Promise<string> {
    const key = document.cookie;
    const session = this.find(key);
    return session.user; // expect: null-result-of-call
  }
}
