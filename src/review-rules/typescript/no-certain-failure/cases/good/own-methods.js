export const routes = (router) => router.matchAll(/^\/api/, 'GET');
export const layers = (map) => map.replaceAll(/^base/);
