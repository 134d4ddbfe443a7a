package words

func load() (values map[string]string, err error) {
	values, err = read()
	if err != nil {
		return nil, err
	}
	values["loaded"] = "yes"
	return values, nil
}

func read() (map[string]string, error) {
	return map[string]string{}, nil
}
