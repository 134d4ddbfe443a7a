package jobs

import (
	"fmt"
	"log"
)

func run(job func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err := fmt.Errorf("panic: %v", r) // expect: shadowed-error
			log.Println(err)
		}
	}()
	job()
	return nil
}
