export function watcherFor(kind, isNegated, element) {
  let on;
  let off;
  let watch;
  switch (kind) {
    case 'disabled':
      isNegated = !isNegated;

    case 'enabled':
      watch = () => (element.disabled === isNegated ? element.show() : element.hide());
      break;

    case 'focus': {
      on = 'focus';
      off = 'blur';
    }
    case 'hover':
      if (!on) {
        on = 'mouseenter';
        off = 'mouseleave';
      }
      watch = () => listen(element, on, off);
      break;

    case 'checked':
      return element.checked;
    default:
      return undefined;
  }
  return watch;
}
