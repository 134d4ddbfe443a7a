const image = /\.(?:png|jpe?g|gif|webp)$/i;
const slug = /^[A-Za-z][A-Za-z0-9-]*$/;

/** Which handler takes an address: by its beginning, its ending or a pattern with parts. */
export class RouteTable {
  #routes = [];

  /** `/users/:id` becomes a pattern with a group for each part. */
  add(path, handler) {
    const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
    this.#routes.push({ pattern: new RegExp('^' + source + '\\/?$'), handler });
    return this;
  }

  find(address) {
    for (const { pattern, handler } of this.#routes) {
      const match = pattern.exec(address);
      if (match !== null) return { handler, parts: match.groups ?? {} };
    }
    return undefined;
  }

  isPicture(address) {
    return image.test(address);
  }

  isOutside(address) {
    return /^(?:http:|https:|mailto:)/.test(address);
  }

  isSlug(text) {
    return slug.test(text);
  }

  /** `2024-05-01-title` is shown as `title (01.05.2024)`. */
  titleOf(name) {
    return name.replace(/^(\d{4})-(\d\d)-(\d\d)-(.+)$/, '$4 ($3.$2.$1)');
  }

  isPriced(text) {
    return /^\$\d+(?:\.\d\d)?$/.test(text);
  }
}
