export function connect(options: { rejectUnauthorized?: boolean }) {
  options.rejectUnauthorized = false; // expect: insecure-tls
  return options;
}
