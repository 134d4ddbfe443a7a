package sample

func total(paths []string) (sum int, err error) {
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return 0, err
		}
		defer file.Close() // expect: defer-misuse
		sum += size(file)
	}
	return sum, nil
}
