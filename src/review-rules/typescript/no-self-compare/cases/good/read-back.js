export class Slider {
  sync(value) {
    this.input.value = this.value;
    this.value = this.input.value;
    return value;
  }
}

export function resolve(options, anchor) {
  anchor.href = options.url;
  options.url = anchor.href;
  return options;
}
