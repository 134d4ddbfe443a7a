export default {
  props: { size: 1 },
  grow() {
    this.size = 2;
  },
};
