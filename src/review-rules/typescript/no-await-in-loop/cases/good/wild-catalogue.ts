interface Entry {
  readonly sku: string;
  readonly title: string;
}

interface Offer extends Entry {
  readonly price: number;
  readonly stock: number;
}

export class Catalogue {
  private readonly known = new Map<string, Entry>();

  constructor(
    private readonly priceService: { getPrice(sku: string): Promise<number> },
    private readonly stockService: { countOf(sku: string): Promise<number> },
  ) {}

  add(entry: Entry): void {
    this.known.set(entry.sku, entry);
  }

  async offers(skus: readonly string[]): Promise<Offer[]> {
    const entries = skus.flatMap((sku) => this.known.get(sku) ?? []);
    const offers = await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        price: await this.priceService.getPrice(entry.sku),
        stock: await this.stockService.countOf(entry.sku),
      })),
    );
    return offers.sort((a, b) => a.price - b.price);
  }

  async cheapest(skus: readonly string[]): Promise<Offer | undefined> {
    const [first] = await this.offers(skus);
    return first;
  }
}
