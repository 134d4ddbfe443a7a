package sample

func load(parent context.Context, url string) error {
	ctx, cancel := context.WithCancel(parent)
	defer cancel()
	if err := ctx.Err(); err != nil {
		return err
	}
	return fetch(ctx, url)
}
