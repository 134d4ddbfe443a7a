// ./settings.js, now: import fs from 'node:fs'; export function readSettings(file) { try { return JSON.parse(fs.readFileSync(file, 'utf8')); } catch { return null; } }
// ./remote.js, now: export default async function load(url) { try { const answer = await fetch(url); return await answer.json(); } catch (error) { return; } }
import { readSettings } from './settings.js';
import load from './remote.js';
import * as settings from './settings.js';

export function portOf(file) {
  return readSettings(file).port; // expect: null-result-of-import
}

export function hostOf(file) {
  const found = settings.readSettings(file);
  return found.host; // expect: null-result-of-import
}

export async function titleOf(url) {
  const page = await load(url);
  return page.title; // expect: null-result-of-import
}

export async function linksOf(url) {
  const { links } = await load(url); // expect: null-result-of-import
  return [...(await load(url)), ...links]; // expect: null-result-of-import
}
