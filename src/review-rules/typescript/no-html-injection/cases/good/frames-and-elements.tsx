import { useSearchParams } from 'react-router-dom';

export function Preview() {
  const [params] = useSearchParams();
  return <iframe title="preview" sandbox="" srcDoc={params.get('html') ?? ''} />;
}

export function banner(): HTMLElement {
  const text = new URLSearchParams(location.search).get('text');
  const settings = { innerHTML: text };
  console.log(settings);
  return Object.assign(document.createElement('p'), { textContent: text });
}
