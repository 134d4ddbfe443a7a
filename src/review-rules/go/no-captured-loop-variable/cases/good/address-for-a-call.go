package sample

// go: 20

func All(items []Item) error {
	for _, item := range items {
		if err := load(&item); err != nil {
			return err
		}
		last := &item
		use(last)
	}
	return nil
}
