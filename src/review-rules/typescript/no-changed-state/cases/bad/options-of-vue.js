export default {
  props: { items: Array, isOpen: Boolean },
  data() {
    return { count: 0 };
  },
  computed: {
    sorted() {
      return this.items.sort((a, b) => a.rank - b.rank); // expect: state-mutation
    },
    first() {
      this.count = 1; // expect: state-mutation
      return this.items[0];
    },
    total() {
      this.items.forEach((item) => {
        this.count += item.size; // expect: state-mutation
      });
      return this.count;
    },
    last: {
      get() {
        this.count += 1; // expect: state-mutation
        return this.items.at(-1);
      },
    },
  },
  watch: {
    count() {
      this.isOpen = false; // expect: state-mutation
    },
  },
  methods: {
    close() {
      [1, 2].forEach(() => {
        this.isOpen = false; // expect: state-mutation
      });
    },
  },
  mounted() {
    this.items = []; // expect: state-mutation
  },
};
