(function (root) {
  function Tooltip(element, options) {
    this.element = element;
    this.options = options || {};
  }

  Tooltip.prototype.show = function () {
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.innerHTML = this.element.getAttribute('data-tooltip'); // expect: xss
    document.body.appendChild(tip);
  };

  root.Tooltip = Tooltip;
})(window);

export function caption(image) {
  const text = image.getAttribute('alt') || '';
  const figure = document.createElement('figcaption');
  figure.innerHTML = `<em>${text}</em>`; // expect: xss
  image.after(figure);
}

export const toggles = (buttons, box) => {
  for (const button of buttons) {
    const { message } = button.dataset;
    button.addEventListener('click', () => {
      box.innerHTML = '<p>' + button.dataset.message + '</p>'; // expect: xss
      console.log(message);
    });
  }
};

export function label(input) {
  input.insertAdjacentHTML('afterend', `<label>${input.getAttribute('placeholder')}</label>`); // expect: xss
}
