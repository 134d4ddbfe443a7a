export interface AuditEntry {
  readonly actor: string;
  readonly action: string;
}

export class AuditTrail {
  private pending: AuditEntry[] = [];

  constructor(
    private readonly write: (entries: readonly AuditEntry[]) => Promise<void>,
    private readonly limit = 50,
  ) {}

  async record(actor: string, action: string): Promise<void> {
    this.pending.push({ actor, action });
    if (this.pending.length >= this.limit) {
      this.flush(); // expect: floating-promise
    }
  }

  private async flush(): Promise<void> {
    const batch = this.pending;
    this.pending = [];
    if (batch.length > 0) await this.write(batch);
  }
}
