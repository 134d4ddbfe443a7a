package feed

func walk(each func(func(string) error) error) (string, error) {
	var err error
	found := ""
	visitErr := each(func(name string) error {
		found, err = name, nil
		return err
	})
	if visitErr != nil {
		return "", err
	}
	return found, nil
}
