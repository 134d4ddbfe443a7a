import Chart from 'chart.js/auto';
import L from 'leaflet';
import * as monaco from 'monaco-editor';
import { useEffect, useRef, useState } from 'react';
import { registry, Worker as OwnWorker } from './registry';

export function Sales({ sums }: { sums: number[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const kept = useRef<Chart | null>(null);
  const [map, setMap] = useState<L.Map>();
  useEffect(() => {
    const chart = new Chart(canvas.current!, { type: 'bar', data: { datasets: [{ data: sums }] } });
    return () => chart.destroy();
  }, [sums]);
  useEffect(() => {
    kept.current = new Chart('other', { type: 'pie', data: { datasets: [] } });
    return () => {
      kept.current?.destroy();
      kept.current = null;
    };
  }, []);
  useEffect(() => {
    const made = L.map('sea').setView([52, 4], 9);
    setMap(made);
  }, []);
  useEffect(() => () => map?.remove(), [map]);
  useEffect(() => {
    registry.add(monaco.editor.create(document.body, { value: '' }));
  }, []);
  useEffect(() => {
    const editor = monaco.editor.create(document.body, { value: '' });
    registry.own(editor);
  }, []);
  useEffect(() => {
    const worker = new Worker('/sums.js');
    worker.postMessage(sums);
    worker.onmessage = () => worker.terminate();
  }, [sums]);
  useEffect(() => {
    const worker = new OwnWorker('/sums.js');
    worker.run();
  }, []);
  return <canvas ref={canvas} />;
}

export const drawn = new Chart('page', { type: 'line', data: { datasets: [] } });

export function draw(element: HTMLCanvasElement) {
  const chart = new Chart(element, { type: 'line', data: { datasets: [] } });
  chart.update();
}
