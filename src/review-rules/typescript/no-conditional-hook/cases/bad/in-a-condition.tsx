import React, { useEffect } from 'react';

export const Chart = ({ data, isLive }: { data: Point[]; isLive: boolean }) => {
  const scale = React.useMemo(() => scaleOf(data), [data]);
  if (isLive) {
    useEffect(() => { // expect: conditional-hook
      const stop = follow(data);
      return stop;
    }, [data]);
  }
  const color = data.length > 0 && React.useContext(Theme).color; // expect: conditional-hook
  return <Plot scale={scale} color={color} />;
};
