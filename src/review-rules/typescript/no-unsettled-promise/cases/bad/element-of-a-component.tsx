import { useCallback, useEffect, useRef } from 'react';

export function Popup({ children }) {
  const box = useRef(null);
  const measure = useCallback(
    () =>
      new Promise<Size>((resolve) => {
        if (box.current) { // expect: unsettled-promise
          box.current.measure((width, height) => {
            resolve({ width, height });
          });
        }
      }),
    [],
  );
  const show = async () => {
    const { width } = await measure();
    open(width);
  };
  return (
    <div onClick={show}>
      {children}
      <Portal>
        <Surface ref={box} />
      </Portal>
    </div>
  );
}

export function Hint({ text }) {
  const bubble = useRef(null);
  const place = () =>
    new Promise((resolve) => {
      if (bubble.current) { // expect: unsettled-promise
        bubble.current.measure(resolve);
      }
    });
  useEffect(() => {
    place().then((size) => moveTo(size));
  });
  if (!text) return null;
  return <p ref={bubble}>{text}</p>;
}
