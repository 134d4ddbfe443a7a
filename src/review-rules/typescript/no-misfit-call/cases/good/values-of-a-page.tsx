import { useMutation, useQueryClient } from '@tanstack/react-query';

window.onload = start;
window.onresize = createHandler();

function start() {
  document.title = 'ready';
}

function createHandler() {
  return () => start();
}

export function search(form: HTMLFormElement, list: HTMLElement, count: number): void {
  const data = new FormData(form);
  fetch('/save', { method: 'POST', body: JSON.stringify(Object.fromEntries(data)) });
  list.textContent = '<none>';
  list.innerHTML = '<b>none</b>';
  history.pushState({ count }, '', `/search?q=${count}`);
  history.replaceState(count, '');
  list.textContent = `<${count}>`;
}

export function useSave() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => fetch('/save', { method: 'POST', body: name }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['names'] }),
    onError: createHandler(),
  });
}
