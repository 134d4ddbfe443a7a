package sample

func apply(steps []Step) (err error) {
	for _, step := range steps {
		if err = step.Do(); err != nil {
			return err
		}
		defer func() {
			if err != nil {
				step.Undo()
			}
		}()
	}
	return nil
}
