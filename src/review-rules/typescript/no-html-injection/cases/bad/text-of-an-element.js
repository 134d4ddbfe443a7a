export function shorten(given, most) {
  let elements = typeof given === 'string' ? document.querySelectorAll(given) : given;
  if (!('length' in elements)) elements = [elements];
  for (let i = 0; i < elements.length; i += 1) {
    const element = elements[i];
    const property = element.textContent === undefined ? 'innerText' : 'textContent';
    const words = element[property].split(' ');
    const rest = ` ${words.slice(most).join(' ')}`;
    element[property] = words.slice(0, most).join(' ');
    element.insertAdjacentHTML('beforeend', `<span hidden>${rest}</span>`); // expect: xss
  }
}

export function strong(label) {
  label.innerHTML = '<b>' + label.textContent + '</b>'; // expect: xss
}
