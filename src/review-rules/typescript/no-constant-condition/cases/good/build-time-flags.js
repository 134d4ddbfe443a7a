const DEBUG = false;
export const isServer = typeof window === 'undefined';

if (DEBUG) console.log('starting');
if (__DEV__ && !isServer) console.warn('development build');
if (process.env.NODE_ENV !== 'production') {
  console.warn('not optimised');
}
if (import.meta.env.DEV || DEBUG) window.app = {};
if (typeof WITH_SOUND) startSound();
if ('%CDN_URL%') useCdn('%CDN_URL%');
