import Chart from 'chart.js/auto';
import * as echarts from 'echarts';
import L from 'leaflet';
import maplibregl from 'maplibre-gl';
import * as monaco from 'monaco-editor';
import { useEffect, useLayoutEffect, useRef } from 'react';

export function Sales({ sums }: { sums: number[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const kept = useRef<Chart | null>(null);
  useEffect(() => {
    const chart = new Chart(canvas.current!, { type: 'bar', data: { datasets: [{ data: sums }] } }); // expect: unclosed-handle
    chart.resize();
  }, [sums]);
  useEffect(() => {
    kept.current = new Chart('other', { type: 'pie', data: { datasets: [] } }); // expect: unclosed-handle
  }, []);
  useEffect(() => {
    kept.current?.update();
  }, [sums]);
  return <canvas ref={canvas} />;
}

export function Harbours({ places }: { places: [number, number][] }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(function () {
    const map = L.map(element.current!).setView([52, 4], 9); // expect: unclosed-handle
    for (const place of places) L.marker(place).addTo(map);
  }, [places]);
  useEffect(() => {
    const draw = async () => {
      const style = await fetch('/style.json').then((answer) => answer.json());
      const map = new maplibregl.Map({ container: 'sea', style }); // expect: unclosed-handle
      map.on('load', () => map.resize());
    };
    draw().catch(console.error);
  }, []);
  useEffect(() => {
    const chart = echarts.init(element.current); // expect: unclosed-handle
    chart.setOption({ series: [] });
    const resize = () => chart.resize();
    window.addEventListener('resize', resize);
    return () => window.removeEventListener('resize', resize);
  }, []);
  useEffect(() => {
    monaco.editor.create(element.current!, { value: '' }); // expect: unclosed-handle
  }, []);
  return <div ref={element} />;
}

export function Sums({ rows }: { rows: number[] }) {
  useEffect(() => {
    const worker = new Worker('/sums.js'); // expect: unclosed-handle
    worker.onmessage = (event) => console.log(event.data);
    worker.postMessage(rows);
  }, [rows]);
  return null;
}
