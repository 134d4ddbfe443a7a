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
    const offers: Offer[] = [];
    for (const sku of skus) {
      const entry = this.known.get(sku);
      if (entry === undefined) continue;
      const price = await this.priceService.getPrice(sku); // expect: await-in-loop
      const stock = await this.stockService.countOf(sku);
      offers.push({ ...entry, price, stock });
    }
    return offers.sort((a, b) => a.price - b.price);
  }

  async cheapest(skus: readonly string[]): Promise<Offer | undefined> {
    const [first] = await this.offers(skus);
    return first;
  }
}
