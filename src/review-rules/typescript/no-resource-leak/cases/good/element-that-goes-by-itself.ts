export class Panel {
  private readonly element = document.createElement('div');
  open() {
    this.element.addEventListener('click', this.onClick);
    window.addEventListener('resize', this.onResize);
    window.addEventListener('scroll', this.onScroll);
    document.body.append(this.element);
  }
  close() {
    window.removeEventListener('resize', this.onResize);
    window.removeEventListener('scroll', this.onScroll);
    this.element.remove();
  }
  private readonly onClick = () => {};
  private readonly onResize = () => {};
  private readonly onScroll = () => {};
}
