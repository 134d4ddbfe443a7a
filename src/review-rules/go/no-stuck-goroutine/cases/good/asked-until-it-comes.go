package sample

import "time"

func Wait(job func() error) error {
	failed := make(chan error)
	go func() { failed <- job() }()
	for {
		select {
		case err := <-failed:
			return err
		case <-time.After(time.Second):
			report("still waiting")
		}
	}
}
