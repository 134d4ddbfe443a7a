package sample

func load(ctx context.Context, url string) (err error) {
	lease, ok := acquire(ctx)
	defer lease.Release()
	if !ok {
		return errBusy
	}
	return fetch(url)
}
