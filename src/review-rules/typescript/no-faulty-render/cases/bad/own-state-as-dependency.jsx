import { useEffect, useState } from 'react';

export function Log({ line }) {
  const [lines, setLines] = useState([]);
  useEffect(() => {
    setLines(lines.concat(line)); // expect: render-loop
  }, [lines, line]);
  return <pre>{lines.join('\n')}</pre>;
}

export function Settings({ theme }) {
  const [settings, setSettings] = useState(new Map());
  useEffect(() => {
    setSettings(new Map([['theme', theme]])); // expect: render-loop
  }, [settings, theme]);
  return <pre>{settings.get('theme')}</pre>;
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
