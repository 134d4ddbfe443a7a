import { useEffect, useState } from 'react';
import { getInvoice, markSeen, tell, type Invoice } from '../api/invoices';

export function InvoicePanel({ invoiceId, kind }: { invoiceId: string; kind: string }) {
  const [invoice, setInvoice] = useState<Invoice | null>(null);

  useEffect(() => {
    getInvoice(invoiceId).then((found) => setInvoice(found));
  }, [invoiceId]);

  useEffect(() => {
    markSeen(invoiceId).then((seen) => console.log(seen));
    tell(invoiceId);
  }, []);

  useEffect(() => {
    getInvoice(kind).then((found) => setInvoice(found));
  }, []);

  return invoice ? <h2>{invoice.number}</h2> : null;
}
