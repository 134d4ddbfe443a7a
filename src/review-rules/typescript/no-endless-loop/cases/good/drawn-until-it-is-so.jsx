import { useEffect, useRef, useState } from 'react';

export function Box({ row, items }) {
  const [width, setWidth] = useState(0);
  const [rows, setRows] = useState([]);
  const [last, setLast] = useState(items);
  const box = useRef(null);

  useEffect(() => {
    setWidth(box.current.offsetWidth);
  });

  useEffect(() => {
    if (width < 100) setWidth(width + 1);
  }, [width]);

  useEffect(() => {
    if (rows.includes(row)) return;
    setRows([...rows, row]);
  }, [row, rows]);

  useEffect(() => {
    const timer = setTimeout(() => setWidth(width + 1), 1000);
    return () => clearTimeout(timer);
  }, [width]);

  useEffect(() => {
    setRows([row]);
  }, [row]);

  if (items !== last) {
    setLast(items);
    setRows([]);
  }

  return (
    <div ref={box} onClick={() => setWidth(width + 1)} onKeyDown={setWidth}>
      {rows.length}
    </div>
  );
}
