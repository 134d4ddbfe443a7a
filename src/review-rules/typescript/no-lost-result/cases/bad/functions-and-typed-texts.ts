import debounce from 'lodash/debounce';
import _ from 'lodash';

export function normalize(name: string): string {
  name.trim(); // expect: unused-result
  return name.toLowerCase();
}

export function slug(title: string): string {
  const lower: string = title.toLowerCase();
  lower.replace(' ', '-'); // expect: unused-result
  title.slice(0, 20); // expect: unused-result
  return lower;
}

export class Search {
  constructor(private readonly run: () => void) {
    this.onInput.bind(this); // expect: unused-result
  }

  onInput(): void {
    _.debounce(this.run, 200); // expect: unused-result
    debounce(() => this.run(), 300); // expect: unused-result
  }
}

export function onResize(layout: () => void): () => void {
  return () => {
    _.throttle(layout, 100); // expect: unused-result
  };
}
