import { format, parse, parseISO } from 'date-fns';
import { formatInTimeZone } from 'date-fns-tz';
import mapboxgl from 'mapbox-gl';
import { Map as SeaMap } from 'maplibre-gl';

const pattern = 'DD/MM/YYYY';

export const shown = (day: string) => format(parseISO(day), 'YYYY-MM-DD'); // expect: refused-call
export const told = (day: Date) => format(day, pattern); // expect: refused-call
export const read = (text: string) => parse(text, 'DD.MM.YY', new Date()); // expect: refused-call
export const there = (day: Date) => formatInTimeZone(day, 'Europe/Paris', 'D MMM'); // expect: refused-call

export function harbour(container: HTMLElement, points: string) {
  const map = new mapboxgl.Map({ container, style: 'mapbox://styles/sea' });
  map.addControl(new mapboxgl.NavigationControl());
  map.addSource('points', { type: 'geojson', data: points }); // expect: refused-call
  map.addLayer({ id: 'points', type: 'circle', source: 'points' });
  return map;
}

export const sea = (container: HTMLElement) => {
  const map = new SeaMap({ container });
  map.addLayer({ id: 'sea', type: 'background' }); // expect: refused-call
  map.on('load', () => map.resize());
};

export async function send(file: File) {
  const form = new FormData();
  form.append('file', file);
  const headers = { Accept: 'application/json', 'content-type': 'multipart/form-data' }; // expect: refused-call
  const answer = await fetch('/files', { method: 'POST', headers, body: form });
  return answer.ok;
}

export async function sendAll(files: FileList) {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  await fetch('/files', {
    method: 'PUT',
    headers: {
      'Content-Type': 'multipart/form-data', // expect: refused-call
    },
    body,
  });
}
