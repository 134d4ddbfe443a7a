export const curve = fit(points, (x) => x * x);
export const box = fit('contain', 800, 600);
export const text = window.fit('contain', () => {});
