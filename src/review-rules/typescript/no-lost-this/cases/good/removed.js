export class Form {
  text = '';

  close(element, list) {
    element.removeEventListener('submit', this.save);
    list.includes(this.save);
    compare(this.save);
  }

  save() {
    this.text = '';
  }
}
