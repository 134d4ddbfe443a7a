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

interface Invoice {
  readonly number: string;
  readonly addressee: string;
  readonly net: number;
  readonly tax: number;
  readonly rows: readonly string[];
}

const rates: Readonly<Record<string, number>> = { DE: 0.19, FR: 0.2, NL: 0.21 };

export class InvoiceWriter {
  #next = 1;

  write(order: Order | undefined): Invoice {
    const addressee = order?.customer?.name ?? 'Cash sale';
    const country = order?.customer?.country;
    const rows: string[] = [];
    let net = 0;

    for (const { sku, quantity, price } of order?.lines ?? []) {
      const amount = quantity * price;
      net += amount;
      rows.push(`${sku.padEnd(12)} ${quantity} × ${price.toFixed(2)} = ${amount.toFixed(2)}`);
    }

    if (order?.discount) {
      const off = net * (order.discount.percent / 100);
      net -= off;
      rows.push(`discount ${order?.discount.percent} % = -${off.toFixed(2)}`);
    }

    const rate = country === undefined ? 0 : (rates[country] ?? 0);
    return {
      number: this.#number(order?.id ?? 'none'),
      addressee,
      net,
      tax: net * rate,
      rows,
    };
  }

  #number(id: string): string {
    return `${new Date().getFullYear()}-${String(this.#next++).padStart(5, '0')}-${id}`;
  }
}
