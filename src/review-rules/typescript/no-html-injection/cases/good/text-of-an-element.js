export function fill(template, place) {
  place.innerHTML = template.textContent;
}

export function shorten(element, most) {
  const words = element.textContent.split(' ');
  element.textContent = words.slice(0, most).join(' ');
  const rest = document.createElement('span');
  rest.textContent = words.slice(most).join(' ');
  element.append(rest);
}

export function count(element, badge) {
  badge.innerHTML = `<b>${element.textContent.length}</b>`;
}

export function own() {
  const title = document.querySelector('h1');
  document.querySelector('nav').innerHTML = `<a href="#top">${title.textContent}</a>`;
}
