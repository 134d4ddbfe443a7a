package feed

func first(tries []func() (string, error)) (string, error) {
	var err error
	for _, try := range tries {
		found, tryErr := try()
		if tryErr != nil {
			err = tryErr
			continue
		}
		return found, nil
	}
	return "", err
}
