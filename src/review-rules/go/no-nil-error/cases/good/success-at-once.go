package feed

func retry(try func() error) error {
	var err error
	for i := 0; i < 3; i++ {
		err = try()
		if err == nil {
			return err
		}
	}
	return err
}
