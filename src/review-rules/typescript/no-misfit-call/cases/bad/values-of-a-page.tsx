import { useMutation, useQueryClient } from '@tanstack/react-query';

window.onload = start(); // expect: used-nothing

function start() {
  document.title = 'ready';
}

export function search(form: HTMLFormElement, list: HTMLElement, count: number): void {
  const data = new FormData(form);
  fetch('/save', { method: 'POST', body: JSON.stringify(data) }); // expect: misfit-argument
  list.textContent = '<b>' + count + '</b>'; // expect: misfit-argument
  history.pushState(`/search?q=${count}`); // expect: misfit-argument
  console.log(JSON.stringify(new URLSearchParams(location.search))); // expect: misfit-argument
}

export function useSave() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => fetch('/save', { method: 'POST', body: name }),
    onSuccess: client.invalidateQueries({ queryKey: ['names'] }), // expect: used-nothing
  });
}
