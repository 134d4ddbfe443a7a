export interface Usage {
  read(tenant: string): Promise<number>;
}

export class QuotaCounter {
  private total = 0;
  private readonly perTenant: Record<string, number> = {};

  constructor(private readonly usage: Usage) {}

  async refresh(tenants: readonly string[]): Promise<number> {
    await Promise.all(tenants.map((tenant) => this.add(tenant)));
    return this.total;
  }

  private async add(tenant: string): Promise<void> {
    this.total += await this.usage.read(tenant); // expect: state-race
    this.perTenant[tenant] = this.total;
  }
}
