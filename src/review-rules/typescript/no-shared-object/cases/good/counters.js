export function listen(buttons, show) {
  for (let i = 0; i < buttons.length; i++) {
    buttons[i].onclick = () => show(i);
  }
  for (var k = 0; k < buttons.length; k++) {
    (function (k) {
      buttons[k].onclick = () => show(k);
    })(k);
  }
}

export function later(names, show) {
  for (var i = 0; i < names.length; i++) {
    names[i].parts.forEach((part) => show(i, part));
    setTimeout(show.bind(null, i), 100);
  }
  for (var n = 0; n < names.length; n++) {
    if (names[n] === 'all') {
      setTimeout(() => show(n), 100);
      break;
    }
  }
}
