import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useOrder } from '../api/use-order';
import { Button, Page, Spinner, Table } from '../ui';

interface Line {
  readonly sku: string;
  readonly count: number;
  readonly price: number;
}

export function OrderPage() {
  const { orderId } = useParams<{ orderId: string }>();
  const navigate = useNavigate();
  const { data: order, isLoading, error } = useOrder(orderId);
  const [selected, setSelected] = useState<readonly string[]>([]);

  useEffect(() => {
    setSelected([]);
  }, [orderId]);

  const toggle = useCallback((sku: string) => {
    setSelected((known) => (known.includes(sku) ? known.filter((one) => one !== sku) : [...known, sku]));
  }, []);

  if (isLoading) {
    return (
      <Page title="Order">
        <Spinner />
      </Page>
    );
  }
  if (error !== null) {
    return <Page title="Order">{error.message}</Page>;
  }

  const lines: readonly Line[] = order?.lines ?? [];
  const total = useMemo( // expect: conditional-hook
    () => lines.reduce((sum, line) => sum + line.count * line.price, 0),
    [lines],
  );

  const cancel = async () => {
    await order.cancel(selected);
    navigate('/orders');
  };

  return (
    <Page title={`Order ${order.number}`}>
      <Table rows={lines} selected={selected} onToggle={toggle} />
      <p>Total: {total.toFixed(2)}</p>
      <Button disabled={selected.length === 0} onClick={cancel}>
        Cancel lines
      </Button>
    </Page>
  );
}
