import { useEffect, useRef, useState } from 'react';
import { feed } from './feed.js';

const renderEmpty = () => <p>Nothing yet</p>;

export function Ticker({ symbol, note, onPick }) {
  const [rows, setRows] = useState([]);
  const [width, setWidth] = useState(0);
  const list = useRef(null);

  useEffect(() => {
    const subscription = feed.subscribe(symbol, (row) => setRows((all) => [...all, row]));
    return () => subscription.unsubscribe();
  }, [symbol]);

  useEffect(() => {
    const measure = () => setWidth(list.current?.clientWidth ?? 0);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  useEffect(() => {
    const timer = setInterval(() => feed.ping(symbol), 10_000);
    return () => clearInterval(timer);
  }, [symbol]);

  return (
    <section ref={list} style={{ minWidth: 200 }}>
      <input type="search" defaultValue={symbol} />
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button onClick={() => onPick(row)}>{row.price}</button>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? renderEmpty() : null}
      <footer dangerouslySetInnerHTML={{ __html: note }} />
      <small>{width}</small>
    </section>
  );
}
