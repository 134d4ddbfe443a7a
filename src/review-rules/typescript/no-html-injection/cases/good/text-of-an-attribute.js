export function show(element) {
  const tip = document.createElement('div');
  tip.textContent = element.getAttribute('data-tooltip');
  document.body.appendChild(tip);
}

/** By its name this is HTML, and somebody wrote it as such. */
export function open(element, box) {
  box.innerHTML = element.getAttribute('data-content');
  box.innerHTML = element.dataset.template;
  box.innerHTML = element.getAttribute('data-title-html');
}

const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function caption(image, figure) {
  figure.innerHTML = `<em>${escapeHtml(image.getAttribute('alt'))}</em>`;
}

export function size(element, box) {
  box.innerHTML = `<i style="width:${Number(element.dataset.name)}px"></i>`;
  box.innerHTML = `<i class="${element.getAttribute('data-size')}"></i>`;
}
