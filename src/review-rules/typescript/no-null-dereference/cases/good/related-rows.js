// Both lists come from one database: the key of one row points to a row of the other.
export class Importer {
  constructor(products, emails) {
    this.products = products;
    this.emails = emails;
  }

  priceOf(subscription) {
    const product = this.products.find((one) => one.id === subscription.productId);
    return product.price;
  }

  openedAt() {
    return this.emails.find((email) => email.id === this.model.emailId).openedAt;
  }
}

export function operatorOf(source, left, right) {
  const between = source.getTokensBetween(left, right);
  return between.find((token) => token.type === 'Punctuator').loc;
}
