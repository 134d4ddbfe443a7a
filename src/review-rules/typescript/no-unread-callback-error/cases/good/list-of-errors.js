export const keys = (errors) => errors.map((error, index) => `error-${index}`);
errors.forEach((err, index) => mark(index));
