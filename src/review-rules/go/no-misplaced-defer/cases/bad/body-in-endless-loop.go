package sample

func poll(urls <-chan string) {
	for {
		res, err := http.Get(<-urls)
		if err != nil {
			continue
		}
		defer res.Body.Close() // expect: defer-misuse
		handle(res)
	}
}
