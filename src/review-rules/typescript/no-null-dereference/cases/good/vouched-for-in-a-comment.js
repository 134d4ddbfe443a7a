export function prepare(id) {
  const match = /^"(.*)"$/.exec(id);
  return /** @type {string[]} */ (match)[1];
}

export function panelOf(id) {
  const panel = /** @type {HTMLElement} */ (document.getElementById(id));
  panel.hidden = false;
  return panel;
}
