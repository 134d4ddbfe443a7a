export function listen(buttons, show) {
  for (var i = 0; i < buttons.length; i++) {
    buttons[i].onclick = function () {
      show(i); // expect: shared-object
    };
  }
}

export function later(names, show) {
  for (var i = 0, n = names.length; i < n; i++) {
    setTimeout(() => show(names[i]), 100); // expect: shared-object
  }
  for (var key in names) {
    names[key].load().then((text) => {
      show(key, text); // expect: shared-object
    });
  }
}
