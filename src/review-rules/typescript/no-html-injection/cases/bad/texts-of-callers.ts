export interface ToastOptions {
  message: string;
  title?: string;
  timeout?: number;
}

const host = document.createElement('div');

export function toast({ message, title = '', timeout = 4000 }: ToastOptions): void {
  host.insertAdjacentHTML('beforeend', `<div class="toast"><h4>${title}</h4><p>${message}</p></div>`); // expect: xss
  const node = host.lastElementChild;
  setTimeout(() => node?.remove(), timeout);
}

export class Dialog {
  readonly box = document.createElement('section');

  constructor(private readonly options: { heading: string; okLabel: string }) {}

  open(): void {
    this.box.innerHTML = '<h2>' + this.options.heading + '</h2>'; // expect: xss
    document.body.append(this.box);
  }
}

export const badge = (element: HTMLElement, label: string): void => {
  element.innerHTML = `<span class="badge">${label}</span>`; // expect: xss
};
