package jobs

import (
	"fmt"
	"log"
)

func run(job func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	job()
	return nil
}

func start(job func(), errs chan<- error) (err error) {
	go func() {
		defer func() {
			if r := recover(); r != nil {
				err := fmt.Errorf("panic: %v", r)
				errs <- err
			}
		}()
		job()
	}()
	return nil
}

func quiet(job func()) {
	defer func() {
		if r := recover(); r != nil {
			err := fmt.Errorf("panic: %v", r)
			log.Println(err)
		}
	}()
	job()
}
