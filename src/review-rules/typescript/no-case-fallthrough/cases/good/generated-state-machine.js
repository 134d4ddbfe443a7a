export function step(context) {
  while (1)
    switch ((context.prev = context.next)) {
      case 0:
        context.next = 2;
        return load();
      case 2:
        context.value = context.sent;
      case 3:
        context.next = 5;
      case 5:
      case 'end':
        return context.stop();
    }
}
