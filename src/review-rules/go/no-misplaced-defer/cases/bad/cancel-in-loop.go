package sample

func fetchAll(ctx context.Context, ids []int) error {
	for i := 0; i < len(ids); i++ {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel() // expect: defer-misuse
		if err := fetch(ctx, ids[i]); err != nil {
			return err
		}
	}
	return nil
}
