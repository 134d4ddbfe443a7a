package sample

func load(url string) ([]byte, error) {
	res, err := http.Get(url)
	defer res.Body.Close() // expect: defer-misuse
	if err != nil {
		return nil, err
	}
	return io.ReadAll(res.Body)
}
