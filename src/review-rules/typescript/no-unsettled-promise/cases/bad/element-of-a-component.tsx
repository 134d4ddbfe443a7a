import { useCallback, useRef } from 'react';

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
    <div ref={box} onClick={show}>
      {children}
    </div>
  );
}
