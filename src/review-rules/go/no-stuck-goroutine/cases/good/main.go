package sample

import "log"

func main() {
	failed := make(chan error)
	go func() { failed <- serve() }()
	select {
	case err := <-failed:
		log.Fatal(err)
	case <-interrupted():
	}
}
