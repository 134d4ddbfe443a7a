export class Tooltip {
  constructor(options) {
    this.options = options;
  }

  show(box) {
    if (this.options.allowHtml) box.innerHTML = `<p>${this.options.title}</p>`;
    else box.textContent = this.options.title;
  }
}
