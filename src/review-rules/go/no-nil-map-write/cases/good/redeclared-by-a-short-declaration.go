package words

func load() (values map[string]string, err error) {
	values, err = make(map[string]string), nil
	values["a"] = "b"
	other := func() (values map[string]string) {
		values = map[string]string{}
		values["c"] = "d"
		return values
	}
	return other(), err
}
