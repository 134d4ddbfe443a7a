import { useEffect, useState } from 'react';

export function Orders({ load }: { load: () => Promise<readonly string[]> }) {
  const [orders, setOrders] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void load().then((found) => {
      if (isCurrent) setOrders(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return (
    <ul>
      {orders.map((order) => (
        <li key={order}>{order}</li>
      ))}
    </ul>
  );
}
