import { useEffect, useRef, useState } from 'react';
import { Mutex } from 'async-mutex';

interface Reading {
  readonly at: number;
  readonly value: number;
}

interface Source {
  readonly name: string;
  latest(): Promise<Reading>;
  history(from: number): Promise<Reading[]>;
}

const mutex = new Mutex();
const cache = new Map<string, Reading[]>();

/** Several panels show the same source: its history is fetched once. */
async function historyOf(source: Source, hours: number): Promise<readonly Reading[]> {
  const release = await mutex.acquire();
  try {
    const known = cache.get(source.name);
    if (known !== undefined) return known;
    const found = await source.history(Date.now() - hours * 3_600_000);
    cache.set(source.name, found);
    return found;
  } finally {
    release();
  }
}

export function Panel({ source, hours }: { source: Source; hours: number }) {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [isWide, setWide] = useState(window.innerWidth > 900);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let isGone = false;
    void historyOf(source, hours).then((found) => {
      if (!isGone) setReadings(found);
    });
    return () => {
      isGone = true;
    };
  }, [source, hours]);

  useEffect(() => {
    const timer = setInterval(() => {
      void source.latest().then((reading) => setReadings((all) => [...all.slice(-500), reading]));
    }, 5000);
    return () => clearInterval(timer);
  }, [source]);

  useEffect(() => {
    const onResize = () => setWide(window.innerWidth > 900);
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, 600, 200);
    readings.forEach(({ value }, x) => context.fillRect(x, 200 - value, 1, value));
  }, [readings]);

  return <canvas ref={canvas} width={isWide ? 600 : 300} height={200} aria-label={source.name} />;
}
