import { useEffect } from 'react';

const later = () => <b>later</b>;

export function Page({ html, name, date, save }) {
  useEffect(() => {
    const id = setInterval(save, 1000);
    return clearInterval(id); // expect: early-cleanup
  }, [save]);
  useEffect(() => {
    window.addEventListener('resize', save);
    return window.removeEventListener('resize', save); // expect: early-cleanup
  }, [save]);
  return (
    <main>
      <p style="color: red">red</p> {/* expect: refused-element */}
      <div dangerouslySetInnerHTML={{ __html: html }}>text</div> {/* expect: refused-element */}
      <div dangerouslySetInnerHTML={`<b>${html}</b>`} /> {/* expect: refused-element */}
      <input type="text">{name}</input> {/* expect: refused-element */}
      <button onclick={save}>Save</button> {/* expect: refused-element */}
      <p>{{ date }}</p> {/* expect: refused-element */}
      <p>{new Date()}</p> {/* expect: refused-element */}
      <p>{later}</p> {/* expect: refused-element */}
    </main>
  );
}
