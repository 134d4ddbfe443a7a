package user

func both(c chan bool) bool {
	return <-c && <-c
}
