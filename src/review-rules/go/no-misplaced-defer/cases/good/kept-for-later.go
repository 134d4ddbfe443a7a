package sample

func restart(listeners []filer) error {
	files := make([]*os.File, len(listeners))
	for i, l := range listeners {
		var err error
		files[i], err = l.File()
		if err != nil {
			return err
		}
		defer func(i int) {
			_ = files[i].Close()
		}(i)
	}
	readers := []io.Reader{}
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		readers = append(readers, bufio.NewReader(file), file)
	}
	byName := map[string]*os.File{}
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		byName[path] = file
	}
	return start(files, io.MultiReader(readers...), byName)
}
