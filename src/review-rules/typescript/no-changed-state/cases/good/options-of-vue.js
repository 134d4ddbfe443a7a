export default {
  props: ['items', 'isOpen'],
  data() {
    return { count: 0, shown: this.isOpen };
  },
  computed: {
    sorted() {
      return [...this.items].sort((a, b) => a.rank - b.rank);
    },
    scope() {
      return {
        close: () => {
          this.shown = false;
        },
      };
    },
    first: {
      get() {
        this._asked = true;
        return this.shown;
      },
      set(value) {
        this.count = value;
      },
    },
  },
  methods: {
    later() {
      return () => this.count;
    },
    close() {
      this.shown = false;
      this.count += 1;
      this.items.forEach(function () {
        this.isOpen = false;
      });
      this.$emit('update:isOpen', false);
    },
  },
};
