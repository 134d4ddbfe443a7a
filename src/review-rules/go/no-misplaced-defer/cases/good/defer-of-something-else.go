package sample

func load(url string) error {
	started := time.Now()
	res, err := http.Get(url)
	defer observe(started)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	return read(res.Body)
}
