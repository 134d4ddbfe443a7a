import { useRef } from 'react';
import { View } from 'react-native';

export function Anchor({ children, onPlace }) {
  const anchor = useRef(null);
  const measure = () =>
    new Promise<Size>((resolve) => {
      if (anchor.current) {
        anchor.current.measureInWindow((x, y, width, height) => {
          resolve({ x, y, width, height });
        });
      }
    });
  const place = async () => onPlace(await measure());
  return (
    <View ref={(view) => (anchor.current = view)} onLayout={place}>
      {children}
    </View>
  );
}

export const Gauge = ({ value }) => {
  const [frame, bar] = [useRef(null), useRef(null)];
  const outline = useRef(null);
  const width = () =>
    new Promise((resolve) => {
      if (!outline.current) return;
      outline.current.measure((left, top, size) => resolve(size));
    });
  useEffect(() => {
    width().then((size) => draw(frame, bar, value / size));
  });
  return (
    <section>
      <div ref={outline} />
    </section>
  );
};
