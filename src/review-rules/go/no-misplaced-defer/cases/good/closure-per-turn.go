package sample

func total(paths []string) error {
	for _, path := range paths {
		err := func() error {
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			return read(file)
		}()
		if err != nil {
			return err
		}
	}
	return nil
}
