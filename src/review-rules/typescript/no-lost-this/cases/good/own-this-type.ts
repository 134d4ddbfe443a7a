export class Links {
  private readonly seen = new Set<string>();

  listen(links: HTMLAnchorElement[]): void {
    for (const link of links) {
      link.addEventListener('click', this.onClick);
      link.addEventListener('focus', function (this: HTMLAnchorElement) {
        this.seen();
      });
    }
  }

  onClick(this: HTMLAnchorElement): void {
    this.seen();
  }
}
