interface Page {
  readonly url: string;
  readonly links: readonly string[];
}

export class Report {
  private readonly seen = new Set<string>();
  private readonly broken: string[] = [];

  constructor(private readonly fetchPage: (url: string) => Promise<Page>) {}

  async build(start: string, depth: number): Promise<string> {
    const pages = await this.collect([start], depth);
    let words = 0;
    let longest = '';
    await Promise.all(
      pages.map(async (page) => {
        try {
          const response = await fetch(page.url);
          if (!response.ok) {
            this.broken.push(page.url);
            return;
          }
          const text = await response.text();
          words += text.split(/\s+/).length;
          if (page.url.length > longest.length) longest = page.url;
        } catch {
          this.broken.push(page.url);
        }
      }),
    );
    return [`${pages.length} pages, ${words} words`, longest, ...this.broken].join('\n');
  }

  private async collect(urls: readonly string[], depth: number): Promise<Page[]> {
    const fresh = urls.filter((url) => !this.seen.has(url));
    for (const url of fresh) this.seen.add(url);
    const pages = await Promise.all(fresh.map((url) => this.fetchPage(url)));
    if (depth === 0) return pages;
    const below = await this.collect(
      pages.flatMap((page) => page.links),
      depth - 1,
    );
    return [...pages, ...below];
  }
}
