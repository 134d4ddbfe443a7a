import { useEffect, useState } from 'react';
import api from '../api';

export default function Orders({ customerId, status }) {
  const [orders, setOrders] = useState([]);
  const [error, setError] = useState(null);

  useEffect(() => {
    let alive = true;
    api
      .orders(customerId, { status })
      .then((list) => alive && setOrders(list))
      .catch((e) => alive && setError(e));
    return () => {
      alive = false;
    };
  }, [customerId]); // expect: missing-dependency

  if (error) {
    return <p>Orders cannot be shown.</p>;
  }
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>{order.number}</li>
      ))}
    </ul>
  );
}
