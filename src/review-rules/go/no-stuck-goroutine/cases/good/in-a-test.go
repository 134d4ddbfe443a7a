package sample

// path: fetch/fetch_test.go

func fetch() bool {
	done := make(chan bool)
	go func() { done <- true }()
	select {
	case <-done:
		return true
	case <-timeout():
		return false
	}
}
