import { useState } from 'react';
import { Button, Card, Empty, Price, Spinner } from '../ui';
import { useOrders } from './use-orders';

interface Props {
  readonly customer: string;
  readonly onOpen: (id: string) => void;
}

export function Orders({ customer, onOpen }: Props) {
  const [isExpanded, setExpanded] = useState(false);
  const { orders, isLoading, error, reload } = useOrders(customer);

  if (isLoading) return <Spinner />;
  if (error !== undefined) {
    return (
      <Empty>
        {error.message}
        <Button onClick={reload}>Try again</Button>
      </Empty>
    );
  }

  const shown = isExpanded ? orders : orders.slice(0, 5);
  return (
    <section aria-label="Orders">
      <h2>Orders of {customer}</h2>
      {shown.length === 0 ? (
        <Empty>No orders yet</Empty>
      ) : (
        shown.map((order) => (
          <Card key={order.id} title={order.number} onClick={() => onOpen(order.id)}>
            <Price amount={order.total} currency={order.currency} />
            <ul>
              {order.lines.map((line) => (
                <li key={line.sku}>
                  {line.count} × {line.name}
                </li>
              ))}
            </ul>
          </Card>
        ))
      )}
      {orders.length > 5 && (
        <Button onClick={() => setExpanded(!isExpanded)}>{isExpanded ? 'Less' : 'More'}</Button>
      )}
    </section>
  );
}
