package sample

func find(paths []string, want string) ([]byte, error) {
	for _, path := range paths {
		if filepath.Base(path) == want {
			file, err := os.Open(path)
			if err != nil {
				return nil, err
			}
			defer file.Close()
			return io.ReadAll(file)
		}
	}
	return nil, os.ErrNotExist
}
