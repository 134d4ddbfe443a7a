import { useEffect, useState } from 'react';
import { getInvoice, invoices, type Invoice } from '../api/invoices';

export function InvoicePanel({ invoiceId, onMissing }: { invoiceId: string; onMissing(): void }) {
  const [invoice, setInvoice] = useState<Invoice | null>(null);

  useEffect(() => {
    let alive = true;
    getInvoice(invoiceId)
      .then((found) => {
        if (alive) setInvoice(found);
      })
      .catch(onMissing);
    return () => {
      alive = false;
    };
  }, []); // expect: missing-dependency

  return invoice ? <h2>{invoice.number}</h2> : null;
}

export const Lines = (props: { invoiceId: string }) => {
  const [lines, setLines] = useState<string[]>([]);
  useEffect(() => {
    const run = async () => {
      const found = await invoices.linesOf(props.invoiceId);
      setLines(found);
    };
    run();
  }, []); // expect: missing-dependency
  return <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
};
