import { useEffect, useState } from 'react';
import api from '../api';

export function Orders({ customerId, status, note }) {
  const [orders, setOrders] = useState([]);
  const [saved, setSaved] = useState(false);

  useEffect(() => {
    api.orders(customerId, { status }).then((list) => setOrders(list));
  }, [customerId, status]);

  useEffect(() => {
    // Saving is done once for each customer.
    api.saveVisit(customerId, { note }).then((done) => setSaved(done));
  }, [customerId]);

  useEffect(() => {
    api.visited(customerId, note);
  }, [customerId]);

  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>{String(saved)}</li>
      ))}
    </ul>
  );
}
