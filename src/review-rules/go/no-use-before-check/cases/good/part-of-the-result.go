package sample

type sums struct{ lines int }

func count(path string) (*sums, error) {
	found := &sums{}
	err := each(path, func() { found.lines++ })
	return found, err
}

func total(paths []string) (all int, err error) {
	for _, path := range paths {
		found, err := count(path)
		all += found.lines
		if err != nil {
			return all, err
		}
	}
	return all, nil
}
