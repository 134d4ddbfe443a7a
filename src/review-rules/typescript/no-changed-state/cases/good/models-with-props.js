import AmpersandView from 'ampersand-view';

export const Panel = AmpersandView.extend({
  template: '<div></div>',
  props: { isOpen: 'boolean', title: 'string' },
  data: {},
  open() {
    this.isOpen = true;
  },
});
