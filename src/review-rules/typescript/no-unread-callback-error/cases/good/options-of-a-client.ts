useMutation({
  onError: (error, variables, context) => restore(context),
});
