package sample

import "os"

func Serve(stop <-chan bool) {
	failed := make(chan error)
	go func() { failed <- serve() }()
	select {
	case err := <-failed:
		report(err)
	case <-stop:
		os.Exit(0)
	}
}
