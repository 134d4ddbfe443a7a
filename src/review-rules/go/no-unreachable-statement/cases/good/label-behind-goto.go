package work

func fetch(get func() error, undo func()) error {
	tries := 0
again:
	err := get()
	if err == nil {
		goto done
	}
	if tries++; tries < 3 {
		goto again
	}
	return err
done:
	undo()
	return nil
}
