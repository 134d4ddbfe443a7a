import axios from 'axios';
import { format, parse } from 'date-fns';
import dayjs from 'dayjs';
import mapboxgl from 'mapbox-gl';
import moment from 'moment';

export const shown = (day: Date) => format(day, 'yyyy-MM-dd');
export const long = (day: Date) => format(day, "'Day' d MMMM yyyy 'DD'");
export const week = (day: Date) => format(day, 'YYYY-ww', { useAdditionalWeekYearTokens: true });
export const read = (text: string) => parse(text, 'dd.MM.yy', new Date());
export const told = (day: string) => moment(day).format('YYYY-MM-DD') + dayjs(day).format('DD.MM.YYYY');

export function harbour(container: HTMLElement, points: string) {
  const map = new mapboxgl.Map({ container, style: 'mapbox://styles/sea' });
  map.on('load', () => {
    map.addSource('points', { type: 'geojson', data: points });
    map.addLayer({ id: 'points', type: 'circle', source: 'points' });
  });
  return map;
}

export async function later(container: HTMLElement) {
  const map = new mapboxgl.Map({ container });
  await new Promise((resolve) => map.once('load', resolve));
  map.addLayer({ id: 'sea', type: 'background' });
}

export async function send(file: File) {
  const form = new FormData();
  form.append('file', file);
  await axios.post('/files', form, { headers: { 'Content-Type': 'multipart/form-data' } });
  await fetch('/files', { method: 'POST', body: form });
  const raw = `--x\r\n\r\n${file.name}\r\n--x--`;
  await fetch('/raw', { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: raw });
}
