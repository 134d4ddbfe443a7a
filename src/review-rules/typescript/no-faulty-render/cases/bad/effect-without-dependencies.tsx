import { useEffect, useLayoutEffect, useState } from 'react';
import axios from 'axios';

export function Sizes({ rows }: { readonly rows: readonly number[] }) {
  const [wide, setWide] = useState<number[]>([]);
  useLayoutEffect(() => {
    const limit = window.innerWidth;
    setWide(rows.filter((row) => row > limit)); // expect: render-loop
  });
  return <output>{wide.length}</output>;
}

export function Users() {
  const [users, setUsers] = useState<string[]>([]);
  useEffect(() => {
    fetch('/users')
      .then((answer) => answer.json())
      .then(setUsers) // expect: render-loop
      .catch(console.error);
  });
  return <p>{users.join(', ')}</p>;
}

export function Prices() {
  const [prices, setPrices] = useState<number[]>([]);
  useEffect(() => {
    axios.get('/prices').then(({ data }) => setPrices(data)); // expect: render-loop
  });
  return <p>{prices.join(', ')}</p>;
}

export function Orders() {
  const [orders, setOrders] = useState<string[]>([]);
  useEffect(() => {
    const load = async () => {
      const answer = await fetch('/orders');
      setOrders(await answer.json()); // expect: render-loop
    };
    void load();
  });
  return <p>{orders.join(', ')}</p>;
}
