import { parseInt, Object } from './numbers.js';

function Number(text) {
  return text === '' ? null : +text;
}

export function sum(a, b) {
  return (Number(a) ?? 0) + (parseInt(b) ?? 0);
}

export function isKnown(value, NaN) {
  if (Object.keys(value)) return true;
  return value || NaN || 0;
}
