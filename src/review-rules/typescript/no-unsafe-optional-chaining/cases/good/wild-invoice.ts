interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
}

interface Order {
  readonly id: string;
  readonly customer?: { readonly name: string; readonly country?: string };
  readonly lines?: readonly Line[];
  readonly discount?: { readonly percent: number };
}

export class InvoiceWriter {
  #next = 1;

  write(order: Order | undefined) {
    if (!order?.lines?.length) {
      return { number: this.#number('none'), addressee: 'Cash sale', net: 0, rows: [] };
    }

    const addressee = order?.customer?.name ?? 'Cash sale';
    const rows: string[] = [];
    let net = 0;

    for (const { sku, quantity, price } of order?.lines) {
      const amount = quantity * price;
      net += amount;
      rows.push(`${sku.padEnd(12)} ${quantity} × ${price.toFixed(2)} = ${amount.toFixed(2)}`);
    }

    if (order?.discount) {
      const { percent } = order?.discount;
      const off = net * (percent / 100);
      net -= off;
      rows.push(`discount ${percent} % = -${off.toFixed(2)}`);
    }

    return { number: this.#number(order?.id ?? 'none'), addressee, net, rows };
  }

  #number(id: string): string {
    return `${new Date().getFullYear()}-${String(this.#next++).padStart(5, '0')}-${id}`;
  }
}
