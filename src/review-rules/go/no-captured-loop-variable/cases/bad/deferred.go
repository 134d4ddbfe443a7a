package sample

// go: 20

func Open(paths []string) error {
	for _, path := range paths {
		file, err := open(path)
		if err != nil {
			return err
		}
		defer func() {
			file.Close()
			report(path) // expect: loop-capture
		}()
	}
	return read()
}
