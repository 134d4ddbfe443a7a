import { useEffect, useState } from 'react';

export function Log({ line }) {
  const [lines, setLines] = useState([]);
  useEffect(() => {
    setLines([...lines, line]); // expect: render-loop
  }, [lines, line]);
  return <pre>{lines.join('\n')}</pre>;
}

export function Settings({ theme }) {
  const [settings, setSettings] = useState({});
  useEffect(() => {
    setSettings((before) => ({ ...before, theme })); // expect: render-loop
  }, [settings, theme]);
  return <pre>{JSON.stringify(settings)}</pre>;
}

export function Stock() {
  const [stock, setStock] = useState(null);
  useEffect(() => {
    fetch('/stock').then((r) => r.json()).then((found) => {
      setStock(found); // expect: render-loop
    }, console.error);
  }, [stock]);
  return <pre>{JSON.stringify(stock)}</pre>;
}
