import { useEffect, useRef, useState } from 'react';
import { feed } from './feed.js';

const renderEmpty = () => <p>Nothing yet</p>;

export function Ticker({ symbol, note, onPick }) {
  const [rows, setRows] = useState([]);
  const [width, setWidth] = useState(0);
  const list = useRef(null);

  useEffect(() => {
    const subscription = feed.subscribe(symbol, (row) => setRows((all) => [...all, row]));
    return subscription.unsubscribe(); // expect: early-cleanup
  }, [symbol]);

  useEffect(() => {
    const measure = () => setWidth(list.current?.clientWidth ?? 0);
    window.addEventListener('resize', measure);
    return window.removeEventListener('resize', measure); // expect: early-cleanup
  }, []);

  useEffect(() => {
    const timer = setInterval(() => feed.ping(symbol), 10_000);
    return clearInterval(timer); // expect: early-cleanup
  }, [symbol]);

  return (
    <section ref={list} style={{ minWidth: 200 }}>
      <input type="search">{symbol}</input> {/* expect: refused-element */}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button onclick={() => onPick(row)}>{row.price}</button> {/* expect: refused-element */}
          </li>
        ))}
      </ul>
      {rows.length === 0 ? renderEmpty() : null}
      <footer dangerouslySetInnerHTML="<b>note</b>" /> {/* expect: refused-element */}
      <small style="color: grey">{width}</small> {/* expect: refused-element */}
    </section>
  );
}
