package sample

func load(url string) error {
	res, err := http.Get(url)
	defer func() {
		if res != nil {
			res.Body.Close()
		}
	}()
	if err != nil {
		return err
	}
	return read(res.Body)
}
