const host = document.createElement('div');
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function toast({ message, content }: { message: string; content: string }): void {
  host.insertAdjacentHTML('beforeend', `<div class="toast"><p>${escape(message)}</p>${content}</div>`);
}

/** By its name it is HTML. */
export function show(element: HTMLElement, html: string, icon: string): void {
  element.innerHTML = `<div>${html}</div><i>${icon}</i>`;
}

function badge(element: HTMLElement, label: string): void {
  element.innerHTML = `<span>${label}</span>`;
}

export function marks(element: HTMLElement): void {
  badge(element, 'new');
  element.textContent = 'label';
}

export function whole(element: HTMLElement, text: string): void {
  element.innerHTML = text;
}
