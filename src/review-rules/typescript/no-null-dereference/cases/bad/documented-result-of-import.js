// ./themes.js, now: export const findTheme = (name) => themes.find((one) => one.name === name); /** @returns {Theme|null} The one that is set. */ export function currentTheme() { const theme = findTheme(localStorage.theme); if (!theme) return null; return theme; }
import { currentTheme } from './themes.js';

export function paint(page) {
  const theme = currentTheme();
  page.style.color = theme.color; // expect: null-result-of-import
}
