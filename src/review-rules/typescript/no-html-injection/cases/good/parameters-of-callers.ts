export function card(element: HTMLElement, html: string) {
  element.innerHTML = html;
}
export const Markdown = ({ html }: { html: string }) => html;
