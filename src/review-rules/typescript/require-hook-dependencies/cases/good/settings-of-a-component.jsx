import { useCallback, useEffect, useMemo } from 'react';

export function Chart({ points, barWidth, theme, showGrid, testID, labelFormat, children }) {
  const bars = useMemo(() => points.map((point) => ({ ...point, barWidth, color: theme.bar })), [points]);
  const grid = useCallback(() => (showGrid ? gridOf(bars, testID) : children), [bars]);
  useEffect(() => {
    const timer = setInterval(() => draw(bars, labelFormat), 1000);
    return () => clearInterval(timer);
  }, [bars]);
  return <Plot render={grid} />;
}
