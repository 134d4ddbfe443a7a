function statusOf(message) {
  if (message.text && typeof(message.text !== 'string')) return 'no text'; // expect: typeof-value
  if (typeof (message.shape === 'dot')) return 'dot'; // expect: typeof-value
  return message.fill || typeof (message.fill == 'string') || message.ring; // expect: typeof-value
}
