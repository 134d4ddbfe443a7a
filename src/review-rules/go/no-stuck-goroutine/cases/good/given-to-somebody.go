package sample

func Fetch(url string) ([]byte, error) {
	done := make(chan []byte)
	go func() { done <- load(url) }()
	return await(done)
}

func Stream(url string) <-chan []byte {
	done := make(chan []byte)
	go func() { done <- load(url) }()
	return done
}
