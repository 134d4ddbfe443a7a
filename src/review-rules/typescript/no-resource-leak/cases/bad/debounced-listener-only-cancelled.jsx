import { useCallback, useEffect } from 'react';
import debounce from 'lodash/debounce';

export function useLayout(measure) {
  const update = useCallback(() => measure(), [measure]);
  const onScroll = useCallback(() => measure(true), [measure]);
  useEffect(() => {
    const onResize = debounce(update, 100);
    window.addEventListener('resize', onResize); // expect: listener-leak
    return () => onResize.cancel();
  }, [update]);
  useEffect(() => {
    document.addEventListener('scroll', onScroll); // expect: listener-leak
  }, [onScroll]);
}
