import { useSearchParams } from 'react-router-dom';

export function Preview() {
  const [params] = useSearchParams();
  return <iframe title="preview" srcDoc={params.get('html') ?? ''} />; // expect: xss
}

export function banner(): HTMLElement {
  const text = new URLSearchParams(location.search).get('text');
  return Object.assign(document.createElement('p'), { innerHTML: `<b>${text}</b>` }); // expect: xss
}
