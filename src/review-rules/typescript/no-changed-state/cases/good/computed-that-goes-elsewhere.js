export default {
  props: { user: Object },
  components: {},
  computed: {
    greeting() {
      if (this.user === null) this.$router.push('/login');
      return `Hello ${this.user}`;
    },
  },
};
