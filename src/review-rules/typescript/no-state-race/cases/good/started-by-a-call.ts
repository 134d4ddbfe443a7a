export interface Usage {
  read(tenant: string): Promise<number>;
}

const sizes: Record<string, number> = {};

export class QuotaCounter {
  private total = 0;
  private last = 0;

  constructor(private readonly usage: Usage) {}

  async refresh(tenants: readonly string[]): Promise<number> {
    await Promise.all(tenants.map((tenant) => this.add(tenant)));
    for (const tenant of tenants) await this.addLast(tenant);
    await Promise.all(
      tenants.map(async (tenant) => {
        sizes[tenant] = (sizes[tenant] ?? 0) + (await this.usage.read(tenant));
      }),
    );
    return this.total + this.last;
  }

  private async add(tenant: string): Promise<void> {
    const used = await this.usage.read(tenant);
    this.total += used;
  }

  private async addLast(tenant: string): Promise<void> {
    this.last += await this.usage.read(tenant);
  }
}
